// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/Measuring.h"
#include "tests/benchmarks/SqlTables.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Kelvin::Tests {

/// DuckDB by its package for Node.js, in a process of its own (duckdb/rival.mjs): it gets the tables as files, keeps them in memory, and
/// is told statement by statement what to run.
class DuckDbRival {
public:
    /// Starts it and hands the tables over; `whyNot` stays empty if it is ready.
    DuckDbRival(const std::vector<SqlTable>& tables, int threads);
    ~DuckDbRival();

    const QByteArray& whyNot() const { return m_whyNot; }
    const QByteArray& version() const { return m_version; }
    /// The statement's time as DuckDB's own process measures it; its rows become the table `name`.
    Once run(const char* name, const QByteArray& statement);
    /// The rows of the table `name`; scores by lead number.
    std::vector<SqlScore> scores(const char* name, size_t leads);

private:
    QByteArray ask(const QByteArray& line);
    void write(const SqlTable& table);

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_whyNot, m_version;
};

} // namespace Kelvin::Tests
