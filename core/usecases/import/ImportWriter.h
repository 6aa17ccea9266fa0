// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Commit.h"
#include "core/usecases/import/ImportPlan.h"

namespace Kelvin {

/// Writes a plan's facts in the open transaction. Says which leads it touched and whose stage a file gave. May throw StorageError.
Written writePlan(Workspace& workspace, const Commit& commit, const ImportPlan& plan, const ImportRequest& request, const Progress& progress);

/// Puts the stage of a file on a lead: as given, at its own date, else from the lead's creation on and marked undated.
void writeStage(Database& database, const Commit& commit, qint64 lead, const StageRecord& stage, Instant createdAt);
/// Where no file or person gave a stage, a won deal makes a customer at its date. Returns whether the stage and the outcome disagree.
bool writeWonStage(Database& database, const Commit& commit, qint64 lead, const Outcome& outcome);

} // namespace Kelvin
