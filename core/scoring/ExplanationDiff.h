// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Explanation.h"

namespace Kelvin {

/// Why a lead's score changed between two explanations of it: each line's whole change goes to the first cause that applies
/// (scoring.md section 6). The models are those each was made with; `from` may be the later one.
ExplanationDiff explanationDiff(const Explanation& from, const ScoringModel& fromModel, const Explanation& to, const ScoringModel& toModel);

} // namespace Kelvin
