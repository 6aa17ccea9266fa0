// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ProposalText.h"

#include "ui/text/Filled.h"
#include "ui/text/FormatNumbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ProposalText) };

QString gatesText(const Wording& w, const Explanation& explanation, const ScoringModel& model)
{
    QStringList on;
    for (const GateFinding& gate : explanation.gates)
        if (gate.on) on.append(gateText(w, gate, model));
    return on.join(u"; "_s);
}

} // namespace

LineText proposalText(const Wording& w, const StageProposal& proposal, const Explanation& explanation, const ScoringModel& model)
{
    switch (proposal.cause) {
    case ProposalCause::AllOfBant: return {Words::tr("SQL is proposed"), Words::tr("All four BANT criteria are met.")};
    case ProposalCause::SalesLine:
        return {Words::tr("SQL is proposed"), filled(Words::tr("The score of %1 reached the SQL line at %2.", "points, points"),
                                                     {scoreText(w, explanation.card.total), scoreText(w, explanation.card.salesQualified.value_or(MilliPoints{}))})};
    case ProposalCause::Gate: return {Words::tr("Disqualified is proposed"), gatesText(w, explanation, model)};
    }
    return {};
}

} // namespace Kelvin
