// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// `model` with nothing in it but this rule, made so that its line is not 0 exactly for the leads it applies to: one point an award, no decay,
/// no cap, no limits, switched on. Of a criterion without points: the leads that answered anything but no.
ScoringModel probeOf(const ScoringModel& model, const PointRule& rule);
/// `model` with nothing in it but a gate of this condition: the leads it disqualifies are those for which it is true.
ScoringModel probeOf(const ScoringModel& model, const Condition& condition);

} // namespace Kelvin
