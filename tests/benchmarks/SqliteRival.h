// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/SqlTables.h"

struct sqlite3;

namespace Kelvin::Tests {

/// SQLite with the tables in memory, the activities clustered in the engine's order.
class SqliteRival {
public:
    explicit SqliteRival(const std::vector<SqlTable>& tables);
    ~SqliteRival();
    SqliteRival(const SqliteRival&) = delete;
    SqliteRival& operator=(const SqliteRival&) = delete;

    /// Runs the statement to its last row; scores by lead number.
    std::vector<SqlScore> run(const QByteArray& statement, size_t leads);

private:
    void execute(const QByteArray& sql);
    void load(const SqlTable& table);
    sqlite3* m_database = nullptr;
};

} // namespace Kelvin::Tests
