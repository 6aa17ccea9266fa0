// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadMerge.h"

#include "core/storage/AccountRepository.h"
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"

#include <QCborArray>
#include <QCborValue>

namespace Kelvin {
namespace {

/// A table whose rows go with the lead, and what names a row of it for ever.
struct Moved {
    const char* table;
    const char* name;
};

constexpr Moved plain[] = {{"bant_answer", "uuid"}, {"stage_move", "uuid"}, {"outcome", "uuid"},  {"crossing", "uuid"},
                           {"adjustment", "uuid"},  {"task", "uuid"},       {"visitor", "identity"}, {"attached_fact", "uuid"}};
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
};
constexpr Moved keyed[] = {{"lead_key", "system || char(31) || external_id"}, {"lead_email", "email"}};
// What both leads may have alike cannot move and come back: these rows are noted by value and written anew.
struct Noted {
    const char* table;
    const char* columns;
};
constexpr Noted states{"lead_state", "kind, seq, at, assumed, batch"}, phones{"lead_phone", "phone, batch"},
    links{"lead_account", "kind, system, value, batch, account, seq"}, waitingLinks{"waiting_link", "kind, system, value, batch"};

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
    change(connection, "INSERT INTO batch_lead (batch, lead) SELECT DISTINCT batch, ?2 FROM " + table + " WHERE lead = ?1" +
                           (filter.isEmpty() ? QByteArray() : " AND " + name + filter) + " ON CONFLICT DO NOTHING", parameters);
    change(connection, "DELETE FROM " + table + " WHERE lead = ?1 AND ?2 = ?2" + (filter.isEmpty() ? QByteArray() : " AND " + name + filter), parameters);
    connection.touch(from);
    connection.touch(into, true);
}

void rememberLead(Connection& connection, const Commit& commit, qint64 into, qint64 from)
{
    change(connection, "INSERT INTO lead_merge (batch, from_lead, into_lead, uuid, recorded_at, author, from_batch) "
                       "SELECT ?1, id, ?2, uuid, recorded_at, author, batch FROM lead WHERE id = ?3", {commit.batch, into, from});
}

QList<QCborArray> rowsOf(Connection& connection, const Noted& t, qint64 lead)
{
    const QByteArray sql = "SELECT " + QByteArray(t.columns) + " FROM " + t.table + " WHERE lead = ?1 ORDER BY 1, 2";
    RawStatement row(connection, sql.constData());
    row.bind(1, lead);
    const qsizetype columns = QByteArray(t.columns).count(',') + 1;
    QList<QCborArray> rows;
    while (row.next()) {
        QCborArray values;
        for (int column = 0; column < columns; ++column)
            values.append(row.isNull(column) ? QCborValue(nullptr) : row.isInteger(column) ? QCborValue(row.integer(column)) : QCborValue(row.text(column)));
        rows.append(values);
    }
    return rows;
}

QList<QCborArray> notedRows(Connection& connection, qint64 batch, qint64 from, const Noted& t)
{
    RawStatement row(connection, "SELECT fact FROM merged_fact WHERE batch = ?1 AND from_lead = ?2 AND kind = ?3 ORDER BY fact");
    row.bind(1, batch);
    row.bind(2, from);
    row.bind(3, QString::fromLatin1(t.table));
    QList<QCborArray> rows;
    while (row.next()) rows.append(QCborValue::fromCbor(row.bytes(0).data(), qsizetype(row.bytes(0).size())).toArray());
    return rows;
}

void noteRows(Connection& connection, const Commit& commit, qint64 from, const Noted& t)
{
    RawStatement insert(connection, "INSERT INTO merged_fact (batch, from_lead, kind, fact) VALUES (?1, ?2, ?3, ?4)");
    for (const QCborArray& row : rowsOf(connection, t, from)) {
        insert.bind(1, commit.batch);
        insert.bind(2, from);
        insert.bind(3, QString::fromLatin1(t.table));
        insert.bind(4, QCborValue(row).toCbor());
        insert.run();
    }
}

/// Rows of commits undone since do not come back.
bool stillHolds(Connection& connection, qint64 batch)
{
    return !integers(connection, "SELECT 1 FROM batch WHERE id = ?1 AND undone_at IS NULL", {batch}).isEmpty();
}

void restoreStates(Connection& connection, qint64 batch, qint64 from)
{
    RawStatement insert(connection, "INSERT INTO lead_state (lead, kind, seq, at, assumed, batch) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const QCborArray& state : notedRows(connection, batch, from, states)) {
        insert.bind(1, from);
        insert.bind(2, state.at(0).toString());
        insert.bind(3, state.at(1).toInteger());
        if (state.at(2).isNull()) insert.bindNull(4);
        else insert.bind(4, state.at(2).toInteger());
        insert.bind(5, state.at(3).toInteger());
        insert.bind(6, state.at(4).toInteger());
        insert.run();
    }
    // The state that says when the lead was created stays until the lead itself goes with its batch.
    change(connection, "DELETE FROM lead_state WHERE lead = ?1 AND batch IN (SELECT id FROM batch WHERE undone_at IS NOT NULL) "
                       "AND batch <> (SELECT batch FROM lead WHERE id = ?1)", {from});
}

void restorePhones(Connection& connection, qint64 batch, qint64 from)
{
    RawStatement insert(connection, "INSERT INTO lead_phone (phone, lead, batch) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
    for (const QCborArray& phone : notedRows(connection, batch, from, phones)) {
        if (!stillHolds(connection, phone.at(1).toInteger())) continue;
        insert.bind(1, phone.at(0).toString());
        insert.bind(2, from);
        insert.bind(3, phone.at(1).toInteger());
        insert.run();
    }
}

/// The company may have gone or come meanwhile: then the link waits, or waits no longer.
void restoreLinks(Database& database, qint64 batch, qint64 from)
{
    AccountRepository accounts(database);
    Connection& connection = database.connection();
    QList<QCborArray> rows = notedRows(connection, batch, from, links);
    std::sort(rows.begin(), rows.end(), [](const QCborArray& a, const QCborArray& b) { return a.at(5).toInteger() < b.at(5).toInteger(); });
    for (const QCborArray& row : rows + notedRows(connection, batch, from, waitingLinks)) {
        const Commit theirs{row.at(3).toInteger(), 0, {}};
        if (!stillHolds(connection, theirs.batch)) continue;
        const QString kind = row.at(0).toString(), value = row.at(2).toString();
        const qint64 account = row.at(4).toInteger();
        if (kind == QLatin1String("domain")) accounts.linkByDomain(theirs, from, value);
        else if (!kind.isEmpty()) accounts.linkByKey(theirs, from, {row.at(1).toString(), value});
        else if (!integers(connection, "SELECT 1 FROM account WHERE id = ?1", {account}).isEmpty()) accounts.link(theirs, from, account);
    }
}

/// Where the facts of a lead are now: in the lead it was merged into, if that was merged further.
qint64 holderOf(Connection& connection, qint64 lead)
{
    while (true) {
        const QList<qint64> next = integers(connection, "SELECT into_lead FROM lead_merge WHERE from_lead = ?1 ORDER BY batch DESC LIMIT 1", {lead});
        if (next.isEmpty()) return lead;
        lead = next.first();
    }
}

void takeApart(Database& database, qint64 batch, qint64 from)
{
    Connection& connection = database.connection();
    const qint64 into = holderOf(connection, integers(connection, "SELECT into_lead FROM lead_merge WHERE batch = ?1 AND from_lead = ?2", {batch, from}).value(0));
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
    restorePhones(connection, batch, from);
    change(connection, "DELETE FROM lead_merge WHERE batch = ?1 AND from_lead = ?2", {batch, from});
    restoreLinks(database, batch, from);
    change(connection, "DELETE FROM merged_fact WHERE batch = ?1 AND from_lead = ?2", {batch, from});
    applyLeadStates(connection, from);
    connection.touch(from, true);
    connection.touch(into, true);
}

/// A lead has the numbers and the company of the other as well, unless it has its own company.
void copyRows(Database& database, const Commit& commit, qint64 into, qint64 from)
{
    Connection& connection = database.connection();
    change(connection, "INSERT INTO lead_phone (phone, lead, batch) SELECT phone, ?2, ?3 FROM lead_phone WHERE lead = ?1 ON CONFLICT DO NOTHING", {from, into, commit.batch});
    const bool hasCompany = !integers(connection, "SELECT 1 FROM lead_account WHERE lead = ?1 LIMIT 1", {into}).isEmpty();
    if (hasCompany) return;
    change(connection, "INSERT INTO lead_account (lead, seq, account, kind, system, value, batch) SELECT ?2, 0, account, kind, system, value, ?3 FROM lead_account "
                       "WHERE lead = ?1 ORDER BY seq DESC LIMIT 1", {from, into, commit.batch});
    change(connection, "INSERT INTO waiting_link (lead, kind, system, value, batch) SELECT ?2, kind, system, value, ?3 FROM waiting_link WHERE lead = ?1 "
                       "ON CONFLICT DO NOTHING", {from, into, commit.batch});
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
        change(connection, "UPDATE " + QByteArray(t.table) + " SET lead = ?2 WHERE lead = ?1", {from, into});
    }
    for (const Noted& t : {states, phones, links, waitingLinks}) noteRows(connection, commit, from, t);
    copyRows(database, commit, into, from);
    change(connection, "DELETE FROM score WHERE lead = ?1", {into});
    removeLead(connection, from);
    connection.touch(into, true);
}

QList<qint64> unmerge(Database& database, qint64 batch)
{
    QList<qint64> leads;
    for (const qint64 from : integers(database.connection(), "SELECT from_lead FROM lead_merge WHERE batch = ?1 ORDER BY from_lead DESC", {batch})) {
        leads << integers(database.connection(), "SELECT into_lead FROM lead_merge WHERE batch = ?1 AND from_lead = ?2", {batch, from}) << from;
        takeApart(database, batch, from);
    }
    return leads;
}

void unmergeLeadsOf(Database& database, qint64 batch)
{
    Connection& connection = database.connection();
    // The last merge first, so that a lead that was merged further is there again when its own turn comes.
    while (true) {
        const char* concerned = " FROM lead_merge m WHERE m.from_batch = ?1 OR EXISTS (SELECT 1 FROM lead l WHERE l.id = m.into_lead AND l.batch = ?1) "
                                "OR EXISTS (SELECT 1 FROM lead_merge n WHERE n.from_lead = m.into_lead AND n.from_batch = ?1) ORDER BY batch DESC, from_lead DESC LIMIT 1";
        const QList<qint64> merge = integers(connection, QByteArray("SELECT batch") + concerned, {batch});
        if (merge.isEmpty()) return;
        takeApart(database, merge.first(), integers(connection, QByteArray("SELECT from_lead") + concerned, {batch}).first());
    }
}

} // namespace Kelvin
