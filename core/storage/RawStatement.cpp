// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RawStatement.h"

#include <QtEndian>

#include <sqlite3.h>

namespace Kelvin {

RawStatement::RawStatement(Connection& connection, const char* sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.takeRaw(sql))
{
}

RawStatement::~RawStatement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection.returnRaw(m_sql, m_statement);
}

void RawStatement::bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement, parameter, value); }
void RawStatement::bind(int parameter, double value) { sqlite3_bind_double(m_statement, parameter, value); }
void RawStatement::bindNull(int parameter) { sqlite3_bind_null(m_statement, parameter); }

void RawStatement::bind(int parameter, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void RawStatement::bind(int parameter, const QByteArray& value)
{
    sqlite3_bind_blob(m_statement, parameter, value.isNull() ? "" : value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void RawStatement::bind(int parameter, const Id& value)
{
    uchar bytes[16];
    qToBigEndian(value.high, bytes);
    qToBigEndian(value.low, bytes + 8);
    sqlite3_bind_blob(m_statement, parameter, bytes, 16, SQLITE_TRANSIENT);
}

bool RawStatement::next()
{
    if (m_began == 0) m_began = steadyMs();
    const int code = m_connection.timed(m_began, [this] { return sqlite3_step(m_statement); });
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) m_connection.fail(m_sql);
    return false;
}

int RawStatement::run()
{
    while (next()) {}
    reset();
    return sqlite3_changes(m_connection.raw());
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
    m_began = 0;
}

bool RawStatement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
bool RawStatement::isInteger(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER; }
qint64 RawStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double RawStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString RawStatement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

std::string_view RawStatement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, size_t(sqlite3_column_bytes(m_statement, column))};
}

Id RawStatement::id(int column) const
{
    const std::string_view data = bytes(column);
    if (data.size() != 16) return Id{};
    return Id{qFromBigEndian<quint64>(data.data()), qFromBigEndian<quint64>(data.data() + 8)};
}

} // namespace Kelvin
