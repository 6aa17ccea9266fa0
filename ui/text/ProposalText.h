// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/StageProposal.h"
#include "ui/text/ExplanationText.h"

namespace Kelvin {

/// "SQL is proposed", with why: "All four BANT criteria are met.", or the sentence of the gate.
LineText proposalText(const Wording& w, const StageProposal& proposal, const Explanation& explanation, const ScoringModel& model);

} // namespace Kelvin
