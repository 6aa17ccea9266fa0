// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KnownThen.h"

#include "core/storage/RawStatement.h"

#include <QSet>

namespace Kelvin {

LeadFacts asKnownAt(Database& database, const LeadFacts& lead, const StageMove& move)
{
    RawStatement row(database, "WITH known (batch) AS (SELECT batch FROM stage_move WHERE uuid = ?2) "
                                 "SELECT f.key FROM activity f, known WHERE f.lead = ?1 AND f.batch > known.batch "
                                 "UNION ALL SELECT f.uuid FROM field_value f, known WHERE f.lead = ?1 AND f.batch > known.batch "
                                 "UNION ALL SELECT f.uuid FROM bant_answer f, known WHERE f.lead = ?1 AND +f.batch > known.batch "
                                 "UNION ALL SELECT f.uuid FROM adjustment f, known WHERE f.lead = ?1 AND +f.batch > known.batch "
                                 "UNION ALL SELECT f.uuid FROM account_value f, known WHERE f.account = ?3 AND f.batch > known.batch");
    row.bind(1, lead.row);
    row.bind(2, move.id);
    row.bind(3, lead.account ? lead.account->row : 0);
    QSet<Id> later;
    while (row.next()) later.insert(row.id(0));
    LeadFacts known = lead;
    const auto isLater = [&](const auto& fact) { return later.contains(fact.id); };
    known.activities.removeIf(isLater);
    known.fields.removeIf(isLater);
    known.answers.removeIf(isLater);
    known.adjustments.removeIf(isLater);
    if (known.account) known.account->fields.removeIf(isLater);
    return known;
}

} // namespace Kelvin
