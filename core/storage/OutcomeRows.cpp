// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutcomeRows.h"

#include "core/storage/RawStatement.h"

namespace Kelvin {

static Outcome outcomeOf(const RawStatement& row)
{
    Outcome outcome;
    outcome.id = row.id(1);
    outcome.system = row.text(2);
    outcome.dealId = row.text(3);
    outcome.kind = enumFromKey<OutcomeKind>(row.text(4)).value_or(OutcomeKind::Open);
    if (!row.isNull(5)) outcome.at = row.integer(5);
    if (!row.isNull(6)) outcome.amount = Money{row.real(6), row.text(7)};
    outcome.reason = row.text(8);
    outcome.name = row.text(9);
    return outcome;
}

#define LATEST_OUTCOMES \
    "SELECT lead, uuid, system, deal, kind, at, amount, currency, reason, name FROM outcome o WHERE NOT EXISTS " \
    "(SELECT 1 FROM outcome l WHERE l.lead = o.lead AND l.id > o.id AND l.system = o.system AND l.deal = o.deal)"

QList<Outcome> readOutcomes(Database& database, qint64 lead)
{
    QList<Outcome> outcomes;
    RawStatement row(database, LATEST_OUTCOMES " AND lead = ?1 ORDER BY system, deal");
    row.bind(1, lead);
    while (row.next()) outcomes.append(outcomeOf(row));
    return outcomes;
}

QHash<qint64, QList<Outcome>> readOutcomes(Database& database)
{
    QHash<qint64, QList<Outcome>> outcomes;
    RawStatement row(database, LATEST_OUTCOMES " ORDER BY lead, system, deal");
    while (row.next()) outcomes[row.integer(0)].append(outcomeOf(row));
    return outcomes;
}

} // namespace Kelvin
