// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/Id.h"
#include "core/storage/Connection.h"

#include <optional>

namespace Kelvin {

/// One prepared statement through the database driver. Bind the parameters in order, then run() or next(); it is finished when it
/// goes out of scope, so that no reader pins the write-ahead log. `sql` must outlive the connection: a literal.
class Statement {
public:
    Statement(Database& database, const char* sql) : Statement(database.connection(), sql) {}
    Statement(Connection& connection, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bind(bool value) { return bind(qint64(value)); }
    Statement& bind(double value);
    Statement& bind(const QString& value);
    Statement& bind(const QByteArray& value);
    Statement& bind(const Id& value) { return bind(value.toBytes()); }
    Statement& bind(const char*) = delete;
    template <typename T> Statement& bind(const std::optional<T>& value) { return value ? bind(*value) : bindNull(); }
    Statement& bindNull();

    /// Runs it to the end and makes it ready for the next binding.
    void run();
    /// Runs it at the first call; true while there is a row.
    bool next();
    /// Ready for another binding.
    void finish();
    /// The row number of the last insertion.
    qint64 insertedRow() const;
    /// Rows that the last run changed.
    qint64 changedRows() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Id id(int column) const { return Id::fromBytes(bytes(column)); }
    std::optional<qint64> optionalInteger(int column) const;
    template <typename E> E key(int column, E fallback) const { return enumFromKey<E>(text(column)).value_or(fallback); }

private:
    void bindVariant(const QVariant& value);
    [[noreturn]] void fail();

    Connection& m_connection;
    const char* m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    qint64 m_began = 0;          ///< steadyMs of its first step; 0: it does not run
};

} // namespace Kelvin
