// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadMerge.h"

#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {
namespace {

/// A table whose rows go with the lead, and what names a row of it for ever.
struct Moved {
    const char* table;
    const char* name;
};

constexpr Moved plain[] = {{"bant_answer", "uuid"}, {"stage_move", "uuid"}, {"outcome", "uuid"},  {"crossing", "uuid"},
                           {"adjustment", "uuid"},  {"task", "uuid"},       {"visitor", "identity"}};
// Their row number counts within the lead, so they move by copy. `slot` is what seq counts within.
struct Counted {
    const char* table;
    const char* name;
    const char* columns;
    const char* slot;
};
constexpr Counted counted[] = {
    {"field_value", "uuid", "field, valid_from, uuid, type, value, undated, system, author, recorded_at, batch", "t.field = s.field AND t.valid_from = s.valid_from"},
    {"activity", "key", "type, at, key, batch, attribute, mail, system, result, value, duration, visit, identity, starts_at, author, title, note",
     "t.type = s.type AND t.at = s.at"},
    {"lead_account", "account", "account, kind, system, value, batch", "1"},
};
constexpr Moved keyed[] = {{"lead_key", "system || char(31) || external_id"}, {"lead_email", "email"}, {"lead_phone", "phone"},
                           {"waiting_link", "kind || char(31) || system || char(31) || value"}};

QByteArray blob(const char* name) { return "CAST(" + QByteArray(name) + " AS BLOB)"; }

void note(Connection& connection, const Commit& commit, qint64 from, const char* table, const char* name)
{
    change(connection, "INSERT INTO merged_fact (batch, from_lead, kind, fact) SELECT ?1, ?2, '" + QByteArray(table) + "', " + blob(name) + " FROM " + table +
                           " WHERE lead = ?2 ON CONFLICT DO NOTHING", {commit.batch, from});
}

/// `filter` chooses the rows of ?1 that go to ?2; they count on behind what is there.
void moveCounted(Connection& connection, const Counted& t, qint64 from, qint64 into, const QByteArray& filter, std::initializer_list<qint64> parameters)
{
    const QByteArray table = t.table;
    const QByteArray name = blob(t.name);
    change(connection, "INSERT INTO " + table + " (lead, seq, " + t.columns + ") SELECT ?2, seq + (SELECT ifnull(max(t.seq) + 1, 0) FROM " + table +
                           " t WHERE t.lead = ?2 AND " + t.slot + "), " + t.columns + " FROM " + table + " s WHERE s.lead = ?1" +
                           (filter.isEmpty() ? QByteArray() : " AND " + name + filter), parameters);
    change(connection, "DELETE FROM " + table + " WHERE lead = ?1 AND ?2 = ?2" + (filter.isEmpty() ? QByteArray() : " AND " + name + filter), parameters);
    connection.touch(from);
    connection.touch(into, true);
}

void rememberLead(Connection& connection, const Commit& commit, qint64 into, qint64 from)
{
    change(connection, "INSERT INTO lead_merge (batch, from_lead, into_lead, uuid, recorded_at, author, from_batch) "
                       "SELECT ?1, id, ?2, uuid, recorded_at, author, batch FROM lead WHERE id = ?3", {commit.batch, into, from});
    // States hold numbers only, so they are the note themselves.
    change(connection, "INSERT INTO merged_fact (batch, from_lead, kind, fact) SELECT ?1, lead, 'lead_state', "
                       "CAST(kind || ' ' || seq || ' ' || ifnull(at, '') || ' ' || assumed || ' ' || batch AS BLOB) FROM lead_state WHERE lead = ?2", {commit.batch, from});
}

void restoreStates(Connection& connection, qint64 batch, qint64 from)
{
    for (const qint64 unused : integers(connection, "SELECT 1 FROM lead_state WHERE lead = ?1 LIMIT 1", {from})) {
        Q_UNUSED(unused)
        return;
    }
    RawStatement row(connection, "SELECT fact FROM merged_fact WHERE batch = ?1 AND from_lead = ?2 AND kind = 'lead_state'");
    row.bind(1, batch);
    row.bind(2, from);
    QList<QByteArrayList> states;
    while (row.next()) states.append(QByteArray(row.bytes(0).data(), qsizetype(row.bytes(0).size())).split(' '));
    RawStatement insert(connection, "INSERT INTO lead_state (lead, kind, seq, at, assumed, batch) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const QByteArrayList& state : std::as_const(states)) {
        insert.bind(1, from);
        insert.bind(2, QString::fromLatin1(state.value(0)));
        insert.bind(3, state.value(1).toLongLong());
        if (state.value(2).isEmpty())
            insert.bindNull(4);
        else
            insert.bind(4, state.value(2).toLongLong());
        insert.bind(5, state.value(3).toLongLong());
        insert.bind(6, state.value(4).toLongLong());
        insert.run();
    }
}

void takeApart(Connection& connection, qint64 batch, qint64 into, qint64 from)
{
    change(connection, "INSERT INTO lead (id, uuid, created_at, assumed, changed, recorded_at, author, batch) SELECT from_lead, uuid, 0, 0, ?3, recorded_at, author, from_batch "
                       "FROM lead_merge WHERE batch = ?1 AND from_lead = ?2", {batch, from, connection.changeNumber()});
    change(connection, "DELETE FROM removed_lead WHERE lead = ?1", {from});
    restoreStates(connection, batch, from);
    const auto noted = [](const char* table) {
        return " IN (SELECT fact FROM merged_fact WHERE batch = ?3 AND from_lead = ?2 AND kind = '" + QByteArray(table) + "')";
    };
    for (const Moved& t : plain)
        change(connection, "UPDATE " + QByteArray(t.table) + " SET lead = ?2 WHERE lead = ?1 AND " + blob(t.name) + noted(t.table), {into, from, batch});
    for (const Moved& t : keyed)
        change(connection, "UPDATE " + QByteArray(t.table) + " SET lead = ?2 WHERE lead = ?1 AND " + blob(t.name) + noted(t.table), {into, from, batch});
    for (const Counted& t : counted) moveCounted(connection, t, into, from, noted(t.table), {into, from, batch});
    applyLeadStates(connection, from);
    connection.touch(from, true);
}

} // namespace

void mergeLeads(Database& database, const Commit& commit, qint64 into, qint64 from)
{
    Connection& connection = database.connection();
    rememberLead(connection, commit, into, from);
    for (const Moved& t : plain) {
        note(connection, commit, from, t.table, t.name);
        change(connection, "UPDATE " + QByteArray(t.table) + " SET lead = ?2 WHERE lead = ?1", {from, into});
    }
    for (const Counted& t : counted) {
        note(connection, commit, from, t.table, t.name);
        moveCounted(connection, t, from, into, {}, {from, into});
    }
    for (const Moved& t : keyed) {
        note(connection, commit, from, t.table, t.name);
        change(connection, "UPDATE OR IGNORE " + QByteArray(t.table) + " SET lead = ?2 WHERE lead = ?1", {from, into});
        // What both had stays where it is; only what moved is to move back.
        change(connection, "DELETE FROM merged_fact WHERE batch = ?1 AND from_lead = ?2 AND kind = '" + QByteArray(t.table) + "' AND fact IN (SELECT " +
                               blob(t.name) + " FROM " + t.table + " WHERE lead = ?2)", {commit.batch, from});
    }
    change(connection, "DELETE FROM score WHERE lead = ?1", {into});
    removeLead(connection, from);
    connection.touch(into, true);
}

QList<qint64> unmerge(Connection& connection, qint64 batch)
{
    QList<qint64> leads;
    for (const qint64 from : integers(connection, "SELECT from_lead FROM lead_merge WHERE batch = ?1 ORDER BY from_lead DESC", {batch})) {
        const qint64 into = integers(connection, "SELECT into_lead FROM lead_merge WHERE batch = ?1 AND from_lead = ?2", {batch, from}).value(0);
        takeApart(connection, batch, into, from);
        leads << into << from;
    }
    change(connection, "DELETE FROM lead_merge WHERE batch = ?1", {batch});
    change(connection, "DELETE FROM merged_fact WHERE batch = ?1", {batch});
    return leads;
}

} // namespace Kelvin
