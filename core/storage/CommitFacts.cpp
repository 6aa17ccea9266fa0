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
    return withoutFacts(lead, factsOfCommits(database.connection(), lead, batch, batch));
}

} // namespace Kelvin
