// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LifecycleStage.h"
#include "core/scoring/Scorecard.h"

namespace Kelvin {

/// Why a stage is proposed.
enum class ProposalCause { AllOfBant, SalesLine, Gate };

template <> struct EnumKeys<ProposalCause> {
    static constexpr std::array keys{std::pair{ProposalCause::AllOfBant, "bant_complete"}, std::pair{ProposalCause::SalesLine, "crossed_line"},
                                     std::pair{ProposalCause::Gate, "gate"}};
};

/// A move that a score speaks for and that only a person makes.
struct StageProposal {
    StageRole to = StageRole::SalesQualified;
    ProposalCause cause = ProposalCause::AllOfBant;
    bool operator==(const StageProposal&) const = default;
};

/// What is proposed for a lead at this stage (scoring.md section 5): Disqualified while a gate is on; SQL when all of BANT is met, or when an
/// accepted lead is at its SQL line. Nothing outside every scope, and nothing once it got there.
std::optional<StageProposal> stageProposal(const Scorecard& card, StageRole stage);

} // namespace Kelvin
