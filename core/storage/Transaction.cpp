// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "core/storage/Connection.h"
#include "core/storage/LeadCreation.h"
#include "core/storage/LeadFold.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace Kelvin {

template <typename T> static std::vector<T> sorted(const QSet<T>& values)
{
    std::vector<T> list(values.begin(), values.end());
    std::sort(list.begin(), list.end());
    return list;
}

/// Whoever put another file in the place of this one (a restore, a file manager) meant it: what is written here nobody would find.
static void refuseMovedFile(sqlite3* connection, const QString& path)
{
    int moved = 0;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0) return;
    sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
    throw StorageError({FailureKind::Database, QStringLiteral("db_moved"), {path}});
}

Transaction::Transaction(Database& database) : m_connection(database.connection())
{
    m_connection.begin();
}

Transaction::~Transaction()
{
    if (m_open) m_connection.rollback();
}

void Transaction::commit()
{
    m_open = false;
    m_connection.commit();
}

void Connection::begin()
{
    if (m_depth == 0) {
        if (mode == OpenMode::ReadOnly) throw StorageError({FailureKind::Database, QStringLiteral("db_readonly"), {path}});
        refuseMovedFile(m_raw, path);
        execute("BEGIN IMMEDIATE");
        // Once more: it may have happened while another's lock was waited for.
        refuseMovedFile(m_raw, path);
        m_doomed = false;
    }
    ++m_depth;
}

void Connection::rollback()
{
    if (--m_depth > 0) {
        m_doomed = true;
        return;
    }
    forgetTransaction();
    if (!sqlite3_get_autocommit(m_raw)) sqlite3_exec(m_raw, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::commit()
{
    if (m_depth > 1) {
        --m_depth;
        return;
    }
    try {
        if (m_doomed) throw StorageError({FailureKind::Database, QStringLiteral("db_failed"), {path, QStringLiteral("part of it was rolled back")}});
        commitOutermost();
    } catch (...) {
        rollback();
        throw;
    }
    m_depth = 0;
    forgetTransaction();
}

void Connection::commitOutermost()
{
    settleCreations(*this);
    writeTouched();
    writeNotedFacts();
    const Id token = Id::random();
    Statement(*this, "INSERT INTO meta (key, value) VALUES ('last_commit', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(token.toString())
        .run();
    if (sqlite3_exec(m_raw, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK) return;
    const Failure failure = connectionFailure(m_raw, sqlite3_extended_errcode(m_raw), path);
    // What is still open was refused before anything was written.
    const bool isOpen = !sqlite3_get_autocommit(m_raw);
    if (isOpen) sqlite3_exec(m_raw, "ROLLBACK", nullptr, nullptr, nullptr);
    const std::optional<bool> committed = isOpen ? false : hasCommitted(token);
    if (!committed) throw StorageError({FailureKind::Database, QStringLiteral("db_unsure"), failure.args});
    if (!*committed) throw StorageError(failure);
}

std::optional<bool> Connection::hasCommitted(const Id& token) const
{
    // A connection of its own reads the file as the next start of the program would.
    try {
        Connection other(path, OpenMode::ReadOnly, options);
        other.open();
        Statement statement(other, "SELECT value FROM meta WHERE key = 'last_commit'");
        return statement.next() && statement.text(0) == token.toString();
    } catch (const StorageError&) {
        return std::nullopt;
    }
}

void Connection::forgetTransaction()
{
    m_touched.clear();
    m_unsettled.clear();
    m_refold.clear();
    m_withFacts.clear();
    m_changeNumber = 0;
    words.clear();
    attributes.clear();
    identities.clear();
}

void Connection::touch(qint64 lead, bool refold)
{
    if (refold)
        m_refold.insert(lead);
    m_touched.insert(lead);
    m_unsettled.insert(lead);
}

std::vector<qint64> Connection::takeUnsettled()
{
    return sorted(std::exchange(m_unsettled, {}));
}

qint64 Connection::changeNumber()
{
    if (m_changeNumber == 0) m_changeNumber = integer("SELECT CAST(value AS INTEGER) + 1 FROM meta WHERE key = 'change_counter'");
    return m_changeNumber;
}

void Connection::writeTouched()
{
    const qint64 number = changeNumber();
    Statement(*this, "UPDATE meta SET value = ?1 WHERE key = 'change_counter'").bind(QString::number(number)).run();
    RawStatement update(*this, "UPDATE lead SET changed = ?1 WHERE id = ?2");
    // In the order of the file: of many leads, neighbours lie on one page.
    for (const qint64 lead : sorted(m_touched)) {
        update.bind(1, number);
        update.bind(2, lead);
        update.run();
    }
    for (const qint64 lead : sorted(m_refold)) writeFold(*this, lead);
}

void Connection::writeNotedFacts()
{
    RawStatement insert(*this, "INSERT INTO batch_lead (batch, lead) VALUES (?1, ?2) ON CONFLICT DO NOTHING");
    for (const auto& [batch, lead] : sorted(m_withFacts)) {
        insert.bind(1, batch);
        insert.bind(2, lead);
        insert.run();
    }
}

} // namespace Kelvin
