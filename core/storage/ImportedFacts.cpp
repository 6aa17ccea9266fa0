// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportedFacts.h"

#include "core/storage/ActivityWriter.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"

#include <algorithm>

namespace Kelvin {

QList<qint64> leadsMadeBy(Database& database, qint64 batch)
{
    return integers(database.connection(), "SELECT id FROM lead WHERE batch = ?1 ORDER BY id", {batch});
}

QList<Identity> identitiesOfLead(Database& database, qint64 lead)
{
    RawStatement row(database, "SELECT 'email', '', email FROM lead_email WHERE lead = ?1 UNION ALL SELECT 'id', system, external_id FROM lead_key WHERE lead = ?1 "
                               "UNION ALL SELECT 'phone', '', phone FROM lead_phone WHERE lead = ?1");
    row.bind(1, lead);
    QList<Identity> identities;
    while (row.next()) identities.append({enumFromKey<IdentityKind>(row.text(0)).value_or(IdentityKind::Email), row.text(1), row.text(2)});
    return identities;
}

/// Ids of the rows of `table` that other imports wrote about the lead, with their batches; the rows are deleted.
static QHash<Id, qint64> takeRows(Connection& connection, const QByteArray& table, const QByteArray& which, qint64 lead, qint64 batch)
{
    QHash<Id, qint64> taken;
    const QByteArray where = " WHERE lead = ?1 AND batch <> ?2 AND batch IN (SELECT id FROM batch WHERE kind = 'import')" + which;
    const QByteArray select = "SELECT uuid, batch FROM " + table + where;
    {
        RawStatement row(connection, select.constData());
        row.bind(1, lead);
        row.bind(2, batch);
        while (row.next()) taken.insert(row.id(0), row.integer(1));
    }
    if (!taken.isEmpty()) change(connection, "DELETE FROM " + table + where, {lead, batch});
    return taken;
}

/// Visitors that other imports linked with the lead, with their batches. Their rows go with the lead.
static QList<std::pair<Identity, qint64>> linkedVisitors(Connection& connection, qint64 lead, qint64 batch)
{
    RawStatement row(connection, "SELECT i.system, i.value, v.batch FROM visitor v JOIN identity i ON i.id = v.identity WHERE v.lead = ?1 AND v.batch <> ?2 "
                                 "AND v.batch IN (SELECT id FROM batch WHERE kind = 'import') ORDER BY v.identity");
    row.bind(1, lead);
    row.bind(2, batch);
    QList<std::pair<Identity, qint64>> linked;
    while (row.next()) linked.append({Identity{IdentityKind::Visitor, row.text(0), row.text(1)}, row.integer(2)});
    return linked;
}

QList<ImportedFacts> takeImportedFacts(Database& database, qint64 lead, qint64 batch)
{
    const auto facts = LeadFactsReader(database).read(lead);
    if (!facts) return {};
    Connection& connection = database.connection();
    const QHash<Id, qint64> outcomes = takeRows(connection, "outcome", {}, lead, batch);
    const QHash<Id, qint64> answers = takeRows(connection, "bant_answer", {}, lead, batch);
    const QHash<Id, qint64> moves = takeRows(connection, "stage_move", {}, lead, batch);
    QList<ImportedFacts> taken;
    const auto of = [&](qint64 number) -> ImportedFacts& {
        const auto found = std::find_if(taken.begin(), taken.end(), [=](const ImportedFacts& f) { return f.batch == number; });
        if (found != taken.end()) return *found;
        taken.append(ImportedFacts{number, {}, {}, {}, {}});
        return taken.last();
    };
    for (const Outcome& outcome : facts->outcomes)
        if (outcomes.contains(outcome.id)) of(outcomes.value(outcome.id)).outcomes.append(outcome);
    for (const BantAnswer& answer : facts->answers)
        if (answers.contains(answer.id)) of(answers.value(answer.id)).answers.append(answer);
    // A customer by a won deal is made again with the outcome; only what a file said waits.
    for (const StageMove& move : facts->stageMoves)
        if (moves.contains(move.id) && move.by == MoveBy::Import) of(moves.value(move.id)).moves.append(move);
    for (const auto& [visitor, number] : linkedVisitors(connection, lead, batch)) of(number).visitors.append(visitor);
    return taken;
}

void removeImportedFacts(Database& database, qint64 lead, const QList<Id>& facts)
{
    for (const char* sql : {"DELETE FROM outcome WHERE uuid = ?1 AND lead = ?2", "DELETE FROM bant_answer WHERE uuid = ?1 AND lead = ?2",
                            "DELETE FROM stage_move WHERE uuid = ?1 AND lead = ?2"}) {
        RawStatement remove(database, sql);
        for (const Id& fact : facts) {
            remove.bind(1, fact);
            remove.bind(2, lead);
            remove.run();
        }
    }
    database.connection().touch(lead);
}

void unlinkVisitor(Database& database, qint64 lead, const Identity& visitor, qint64 batch)
{
    const qint64 identity = knownIdentity(database.connection(), visitor);
    if (change(database.connection(), "DELETE FROM visitor WHERE identity = ?1 AND lead = ?2 AND batch = ?3", {identity, lead, batch}) > 0)
        moveLeadToWaiting(database.connection(), lead, identity);
}

} // namespace Kelvin
