// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/LeadScorer.h"

namespace Kelvin {

static FactColumns columnsOf(const LeadFacts& lead, const ScoringModel& model)
{
    FactColumns columns;
    appendLead(columns, lead, columnNeeds({model}));
    return columns;
}

LeadScorer::LeadScorer(const ScoringModel& model, const LeadFacts& lead, const MailboxLists& mailboxes)
    : m_columns(columnsOf(lead, model)), m_compiled(model, m_columns, mailboxes)
{
}

Scorecard LeadScorer::at(Instant t) const
{
    return evaluate(m_compiled, m_columns, t, 1).front();
}

Scorecard scoreLead(const ScoringModel& model, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes)
{
    return LeadScorer(model, lead, mailboxes).at(t);
}

} // namespace Kelvin
