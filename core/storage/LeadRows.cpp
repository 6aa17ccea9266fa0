// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadRows.h"

#include "core/storage/ActivityWriter.h"
#include "core/storage/LeadCreation.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {

int change(Connection& connection, const QByteArray& sql, std::initializer_list<qint64> parameters)
{
    RawStatement statement(connection, sql.constData());
    int number = 0;
    for (const qint64 parameter : parameters) statement.bind(++number, parameter);
    return statement.run();
}

QList<qint64> integers(Connection& connection, const QByteArray& sql, std::initializer_list<qint64> parameters)
{
    RawStatement statement(connection, sql.constData());
    int number = 0;
    for (const qint64 parameter : parameters) statement.bind(++number, parameter);
    QList<qint64> found;
    while (statement.next()) found.append(statement.integer(0));
    return found;
}

QByteArray rowsOfBatch(const QByteArray& table)
{
    const bool byLead = table == "field_value" || table == "activity";
    return table + (byLead ? " WHERE lead IN (SELECT lead FROM batch_lead WHERE batch = ?1) AND batch = ?1" : " WHERE batch = ?1");
}

void addLeadState(Connection& connection, qint64 batch, qint64 lead, LeadStateKind kind, std::optional<Instant> at, bool assumed)
{
    RawStatement insert(connection, "INSERT INTO lead_state (lead, kind, seq, at, assumed, batch) VALUES (?1, ?2, "
                                    "(SELECT ifnull(max(seq) + 1, 0) FROM lead_state WHERE lead = ?1 AND kind = ?2), ?3, ?4, ?5)");
    insert.bind(1, lead);
    insert.bind(2, enumKey(kind));
    if (at)
        insert.bind(3, *at);
    else
        insert.bindNull(3);
    insert.bind(4, qint64(assumed));
    insert.bind(5, batch);
    insert.run();
    applyLeadStates(connection, lead);
}

void applyLeadStates(Connection& connection, qint64 lead)
{
    settleCreation(connection, lead);
    change(connection, "UPDATE lead SET trashed_at = (SELECT at FROM lead_state s WHERE s.lead = ?1 AND s.kind = 'trashed' ORDER BY seq DESC LIMIT 1) "
                       "WHERE id = ?1", {lead});
    connection.touch(lead);
}

void removeLead(Connection& connection, qint64 lead)
{
    change(connection, "DELETE FROM activity_key WHERE key IN (SELECT key FROM activity WHERE lead = ?1)", {lead});
    for (const char* table : {"activity", "field_value", "lead_key", "lead_email", "lead_phone", "lead_account", "lead_state", "waiting_link", "attached_fact", "visitor", "score"})
        change(connection, "DELETE FROM " + QByteArray(table) + " WHERE lead = ?1", {lead});
    for (const char* table : smallFactTables) change(connection, "DELETE FROM " + QByteArray(table) + " WHERE lead = ?1", {lead});
    change(connection, "INSERT INTO removed_lead (uuid, lead, changed) SELECT uuid, id, ?2 FROM lead WHERE id = ?1 "
                       "ON CONFLICT (uuid) DO UPDATE SET lead = excluded.lead, changed = excluded.changed", {lead, connection.changeNumber()});
    change(connection, "DELETE FROM lead WHERE id = ?1", {lead});
}

qint64 knownIdentity(Connection& connection, const Identity& identity)
{
    RawStatement row(connection, "SELECT id FROM identity WHERE kind = ?1 AND system = ?2 AND value = ?3");
    row.bind(1, enumKey(identity.kind));
    row.bind(2, identity.system);
    row.bind(3, identity.value);
    return row.next() ? row.integer(0) : 0;
}

} // namespace Kelvin
