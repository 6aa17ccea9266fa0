// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Id.h"
#include "core/storage/Connection.h"

#include <string_view>

namespace Kelvin {

/// A prepared statement on the library's own handle, for the paths that move millions of rows. Bindings are kept until the
/// next step ends, so texts bound must live that long.
class RawStatement {
public:
    RawStatement(Database& database, const char* sql) : RawStatement(database.connection(), sql) {}
    RawStatement(Connection& connection, const char* sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    /// Copied.
    void bind(int parameter, const QString& value);
    void bind(int parameter, const QByteArray& value);
    void bind(int parameter, const Id& value);
    void bindNull(int parameter);

    /// True while there is a row.
    bool next();
    /// Runs to the end and makes it ready for the next binding; the number of rows changed.
    int run();
    void reset();

    bool isNull(int column) const;
    bool isInteger(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Valid until the next step.
    std::string_view bytes(int column) const;
    Id id(int column) const;

private:
    Connection& m_connection;
    const char* m_sql;
    sqlite3_stmt* m_statement;
    qint64 m_began = 0;          ///< steadyMs of its first step; 0: none yet
};

} // namespace Kelvin
