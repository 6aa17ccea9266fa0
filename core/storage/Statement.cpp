// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace Kelvin {

Statement::Statement(Connection& connection, const char* sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.takeQuery(sql))
{
}

Statement::~Statement()
{
    m_query->finish();
    m_connection.returnQuery(m_sql, std::move(m_query));
}

void Statement::bindVariant(const QVariant& value)
{
    m_query->bindValue(QStringLiteral(":p%1").arg(++m_bound), value);
}

void Statement::fail()
{
    // What the driver refuses by itself (a wrong number of values) is no error of the library.
    if (sqlite3_errcode(m_connection.raw()) != SQLITE_OK) m_connection.fail(m_sql);
    throw StorageError({FailureKind::Database, QStringLiteral("db_failed"),
                        {m_connection.path, m_query->lastError().text() + QLatin1Char(' ') + QString::fromUtf8(m_sql)}});
}

Statement& Statement::bind(qint64 value)
{
    bindVariant(QVariant(value));
    return *this;
}

Statement& Statement::bind(double value)
{
    bindVariant(QVariant(value));
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // The driver writes a null string as NULL; here empty and null are the same text.
    bindVariant(QVariant(value.isNull() ? QStringLiteral("") : value));
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    bindVariant(QVariant(value.isNull() ? QByteArray("") : value));
    return *this;
}

Statement& Statement::bindNull()
{
    bindVariant(QVariant());
    return *this;
}

void Statement::run()
{
    if (!m_connection.timed(steadyMs(), [this] { return m_query->exec(); })) fail();
    m_bound = 0;
    // A statement with RETURNING keeps its rows until it is finished.
    if (m_query->isSelect()) m_query->finish();
}

bool Statement::next()
{
    if (m_began == 0) {
        m_began = steadyMs();
        if (!m_connection.timed(m_began, [this] { return m_query->exec(); })) fail();
    }
    if (m_connection.timed(m_began, [this] { return m_query->next(); })) return true;
    const int code = sqlite3_errcode(m_connection.raw());
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) m_connection.fail(m_sql);
    finish();
    return false;
}

void Statement::finish()
{
    m_query->finish();
    m_bound = 0;
    m_began = 0;
}

qint64 Statement::insertedRow() const { return sqlite3_last_insert_rowid(m_connection.raw()); }
qint64 Statement::changedRows() const { return sqlite3_changes64(m_connection.raw()); }
bool Statement::isNull(int column) const { return m_query->value(column).isNull(); }
qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }
QByteArray Statement::bytes(int column) const { return m_query->value(column).toByteArray(); }

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace Kelvin
