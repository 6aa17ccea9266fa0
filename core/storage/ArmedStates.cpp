// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArmedStates.h"

#include "core/storage/Statement.h"

namespace Kelvin {

DisarmedLeads readDisarmed(Database& database, const QString& model)
{
    DisarmedLeads disarmed;
    Statement query(database, "SELECT lead, threshold, crossed, at FROM crossing WHERE model = ?1 ORDER BY lead, at, id");
    query.bind(model);
    while (query.next()) {
        const auto kind = query.key(1, ThresholdKind::MarketingQualified);
        auto& leads = kind == ThresholdKind::MarketingQualified ? disarmed.marketingQualified : disarmed.salesQualified;
        if (query.flag(2)) leads.insert(query.integer(0), query.integer(3));
        else leads.remove(query.integer(0));
    }
    return disarmed;
}

} // namespace Kelvin
