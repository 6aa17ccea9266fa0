// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CommitFacts.h"

#include "core/storage/KnownThen.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {

QList<qint64> leadsOfCommit(Database& database, qint64 batch)
{
    RawStatement row(database, "SELECT lead FROM batch_lead WHERE batch = ?1 UNION SELECT lead FROM bant_answer WHERE batch = ?1 "
                               "UNION SELECT lead FROM adjustment WHERE batch = ?1");
    row.bind(1, batch);
    QList<qint64> leads;
    while (row.next()) leads.append(row.integer(0));
    return leads;
}

std::optional<LeadFacts> withoutCommit(Database& database, const LeadFacts& lead, qint64 batch)
{
    RawStatement made(database, "SELECT 1 FROM lead WHERE id = ?1 AND batch = ?2");
    made.bind(1, lead.row);
    made.bind(2, batch);
    if (made.next()) return std::nullopt;
    RawStatement row(database, "SELECT key FROM activity WHERE lead = ?1 AND batch = ?2 "
                               "UNION ALL SELECT uuid FROM field_value WHERE lead = ?1 AND batch = ?2 "
                               "UNION ALL SELECT uuid FROM bant_answer WHERE lead = ?1 AND +batch = ?2 "
                               "UNION ALL SELECT uuid FROM adjustment WHERE lead = ?1 AND +batch = ?2 "
                               "UNION ALL SELECT uuid FROM account_value WHERE account = ?3 AND batch = ?2");
    row.bind(1, lead.row);
    row.bind(2, batch);
    row.bind(3, lead.account ? lead.account->row : 0);
    QSet<Id> brought;
    while (row.next()) brought.insert(row.id(0));
    return withoutFacts(lead, brought);
}

} // namespace Kelvin
