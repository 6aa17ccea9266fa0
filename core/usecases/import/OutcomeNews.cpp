// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/OutcomeNews.h"

#include "core/storage/OutcomeRows.h"

#include <algorithm>

namespace Kelvin {

OutcomePlan::OutcomePlan(Database& database) : m_deals(readOutcomes(database)) {}

OutcomeNews OutcomePlan::judge(qint64 lead, const Outcome& outcome)
{
    QList<Outcome>& deals = m_deals[lead];
    const auto last = std::find_if(deals.begin(), deals.end(), [&](const Outcome& o) { return o.system == outcome.system && o.dealId == outcome.dealId; });
    if (last == deals.end()) {
        deals.append(outcome);
        return OutcomeNews::New;
    }
    Outcome before = *last;
    before.id = outcome.id;
    if (before == outcome) return OutcomeNews::Known;
    *last = outcome;
    return OutcomeNews::Changed;
}

} // namespace Kelvin
