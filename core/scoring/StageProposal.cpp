// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StageProposal.h"

#include "core/scoring/TemperaturePolicy.h"

namespace Kelvin {

std::optional<StageProposal> stageProposal(const Scorecard& card, StageRole stage)
{
    if (!card.inScope || !isOpenStage(stage)) return std::nullopt;
    if (card.band == Band::Disqualified) return StageProposal{StageRole::Disqualified, ProposalCause::Gate};
    if (stage >= StageRole::SalesQualified) return std::nullopt;
    if (allCriteriaMet(card.states)) return StageProposal{StageRole::SalesQualified, ProposalCause::AllOfBant};
    if (stage == StageRole::SalesAccepted && card.salesQualified && card.total >= *card.salesQualified) return StageProposal{StageRole::SalesQualified, ProposalCause::SalesLine};
    return std::nullopt;
}

} // namespace Kelvin
