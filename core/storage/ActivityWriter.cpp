// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActivityWriter.h"

#include <sqlite3.h>

namespace Kelvin {
namespace {

constexpr const char* insertActivity =
    "INSERT INTO activity (lead, type, at, seq, key, batch, attribute, mail, system, result, value, duration, visit, starts_at, author, title, note, "
    "identity) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) ON CONFLICT (lead, type, at, seq) DO NOTHING";
constexpr const char* insertWaiting =
    "INSERT INTO waiting (identity, type, at, seq, key, batch, attribute, mail, system, result, value, duration, visit, starts_at, author, title, note) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) ON CONFLICT (identity, type, at, seq) DO NOTHING";

template <typename T> void bindOptional(RawStatement& statement, int parameter, const std::optional<T>& value)
{
    if (value)
        statement.bind(parameter, *value);
    else
        statement.bindNull(parameter);
}

void bindText(RawStatement& statement, int parameter, const QByteArray& utf8)
{
    if (utf8.isEmpty())
        statement.bindNull(parameter);
    else
        statement.bind(parameter, QString::fromUtf8(utf8));
}

} // namespace

ActivityWriter::ActivityWriter(Connection& connection, const Commit& commit)
    : m_connection(connection)
    , m_commit(commit)
    , m_insert(connection, insertActivity)
    , m_insertWaiting(connection, insertWaiting)
{
}

void ActivityWriter::bindCommon(RawStatement& insert, const ActivityRow& row)
{
    insert.bind(2, qint64(row.type));
    insert.bind(3, row.at);
    insert.bind(5, row.key);
    insert.bind(6, m_commit.batch);
    insert.bind(7, row.attribute);
    insert.bind(8, row.mail);
    insert.bind(9, row.system);
    insert.bind(10, qint64(row.result));
    bindOptional(insert, 11, row.value);
    bindOptional(insert, 12, row.duration);
    bindText(insert, 13, row.visit);
    bindOptional(insert, 14, row.startsAt);
    insert.bind(15, row.author);
    bindText(insert, 16, row.title);
    bindText(insert, 17, row.note);
}

qint64 ActivityWriter::nextSeq(bool waits, const ActivityRow& row)
{
    RawStatement last(m_connection, waits ? "SELECT ifnull(max(seq) + 1, 0) FROM waiting WHERE identity = ?1 AND type = ?2 AND at = ?3"
                                          : "SELECT ifnull(max(seq) + 1, 0) FROM activity WHERE lead = ?1 AND type = ?2 AND at = ?3");
    last.bind(1, waits ? row.identity : row.lead);
    last.bind(2, qint64(row.type));
    last.bind(3, row.at);
    last.next();
    return last.integer(0);
}

void ActivityWriter::write(const ActivityRow& row)
{
    const bool waits = row.lead == 0;
    const qint64 owner = waits ? row.identity : row.lead;
    const bool sameSlot = owner == m_owner && waits == m_waits && row.type == m_type && row.at == m_at;
    m_seq = sameSlot ? m_seq + 1 : 0;
    m_owner = owner;
    m_waits = waits;
    m_type = row.type;
    m_at = row.at;
    RawStatement& insert = waits ? m_insertWaiting : m_insert;
    bindCommon(insert, row);
    insert.bind(1, owner);
    insert.bind(4, m_seq);
    if (!waits) {
        if (row.identity == 0)
            insert.bindNull(18);
        else
            insert.bind(18, row.identity);
    }
    if (insert.run() == 0) {
        // Somebody was here before: go on counting behind them.
        m_seq = nextSeq(waits, row);
        insert.bind(4, m_seq);
        insert.run();
    }
    if (!waits && m_touched != owner) {
        m_touched = owner;
        m_connection.touch(owner);
        m_connection.noteFacts(m_commit.batch, owner);
    }
}

qint64 moveWaitingToLead(Connection& connection, qint64 identity, qint64 lead)
{
    // seq counts on behind what the lead already has of that type and second.
    RawStatement move(connection,
                      "INSERT INTO activity (lead, type, at, seq, key, batch, attribute, mail, system, result, value, duration, visit, identity, starts_at, author, title, note) "
                      "SELECT ?2, type, at, seq + (SELECT ifnull(max(a.seq) + 1, 0) FROM activity a WHERE a.lead = ?2 AND a.type = w.type AND a.at = w.at), "
                      "key, batch, attribute, mail, system, result, value, duration, visit, identity, starts_at, author, title, note FROM waiting w "
                      "WHERE identity = ?1");
    move.bind(1, identity);
    move.bind(2, lead);
    const int moved = move.run();
    RawStatement note(connection, "INSERT INTO batch_lead (batch, lead) SELECT DISTINCT batch, ?2 FROM waiting WHERE identity = ?1 ON CONFLICT DO NOTHING");
    note.bind(1, identity);
    note.bind(2, lead);
    note.run();
    RawStatement clear(connection, "DELETE FROM waiting WHERE identity = ?1");
    clear.bind(1, identity);
    clear.run();
    if (moved > 0) connection.touch(lead);
    return moved;
}

qint64 moveLeadToWaiting(Connection& connection, qint64 lead, qint64 identity)
{
    RawStatement move(connection,
                      "INSERT INTO waiting (identity, type, at, seq, key, batch, attribute, mail, system, result, value, duration, visit, starts_at, author, title, note) "
                      "SELECT ?1, type, at, seq + (SELECT ifnull(max(w.seq) + 1, 0) FROM waiting w WHERE w.identity = ?1 AND w.type = a.type AND w.at = a.at), "
                      "key, batch, attribute, mail, system, result, value, duration, visit, starts_at, author, title, note "
                      "FROM activity a WHERE lead = ?2 AND identity = ?1");
    move.bind(1, identity);
    move.bind(2, lead);
    const int moved = move.run();
    RawStatement clear(connection, "DELETE FROM activity WHERE lead = ?2 AND identity = ?1");
    clear.bind(1, identity);
    clear.bind(2, lead);
    clear.run();
    if (moved > 0) connection.touch(lead);
    return moved;
}

} // namespace Kelvin
