// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Commit.h"
#include "core/usecases/import/ImportPlan.h"

namespace Kelvin {

/// Writes a plan's facts in the open transaction. Says which leads it touched and whose stage a file gave. May throw StorageError.
Written writePlan(Workspace& workspace, const Commit& commit, const ImportPlan& plan, const ImportRequest& request, const Progress& progress);

/// Puts the stage of a file on a lead: as given, at its own date; without one marked undated, and true since the lead's creation if it is the
/// lead's first stage, else since the commit. Returns whether it was left out because the lead stood further along.
bool writeStage(Database& database, const Commit& commit, qint64 lead, const StageRecord& stage, Instant createdAt, const Id& id);
/// Where no file or person gave a stage, a won deal makes a customer at its date. Returns whether the stage and the outcome disagree.
bool writeWonStage(Database& database, const Commit& commit, qint64 lead, const Outcome& outcome, const Id& id);

} // namespace Kelvin
