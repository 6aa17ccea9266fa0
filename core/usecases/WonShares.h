// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// How often the leads that are won at `t` had what a step to a goal would bring, 0 to 1 by stepKey: an answer of at least that level, a value
/// in that field, an activity that the rule counts. Of many won leads the latest ones are asked. May throw StorageError.
QHash<QString, double> wonShares(Workspace& workspace, const ScoringModel& model, Instant t);

} // namespace Kelvin
