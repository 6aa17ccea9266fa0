// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/SqliteRival.h"

#include <sqlite3.h>

#include <stdexcept>

namespace Kelvin::Tests {

namespace {

void bindCell(sqlite3_stmt* statement, int parameter, const SqlCell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell)) sqlite3_bind_int64(statement, parameter, *whole);
    else if (const auto* real = std::get_if<double>(&cell)) sqlite3_bind_double(statement, parameter, *real);
    else if (const auto* text = std::get_if<QByteArray>(&cell)) sqlite3_bind_text(statement, parameter, text->constData(), int(text->size()), SQLITE_TRANSIENT);
    else sqlite3_bind_null(statement, parameter);
}

} // namespace

SqliteRival::SqliteRival(const std::vector<SqlTable>& tables)
{
    if (sqlite3_open(":memory:", &m_database) != SQLITE_OK) throw std::runtime_error("SQLite does not open a database in memory");
    execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1000000; PRAGMA threads = 2");
    for (const SqlTable& table : tables) load(table);
    execute("ANALYZE");
}

SqliteRival::~SqliteRival()
{
    sqlite3_close(m_database);
}

void SqliteRival::execute(const QByteArray& sql)
{
    if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_database));
}

void SqliteRival::load(const SqlTable& table)
{
    execute("CREATE TABLE " + table.name + " (" + table.columns + (table.key.isEmpty() ? ")" : ", PRIMARY KEY (" + table.key + ")) WITHOUT ROWID"));
    execute("BEGIN");
    sqlite3_stmt* insert = nullptr;
    const QByteArray sql = "INSERT INTO " + table.name + " VALUES (?" + QByteArray(", ?").repeated(table.width - 1) + ")";
    if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &insert, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_database));
    std::vector<SqlCell> cells;
    for (size_t row = 0; row < table.rows; ++row) {
        table.fill(row, cells);
        for (int i = 0; i < table.width; ++i) bindCell(insert, i + 1, cells[size_t(i)]);
        if (sqlite3_step(insert) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(m_database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    execute("COMMIT");
}

std::vector<SqlScore> SqliteRival::run(const QByteArray& statement, size_t leads)
{
    std::vector<SqlScore> scores(leads);
    sqlite3_stmt* select = nullptr;
    if (sqlite3_prepare_v2(m_database, statement.constData(), -1, &select, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_database));
    while (sqlite3_step(select) == SQLITE_ROW) {
        const auto lead = size_t(sqlite3_column_int64(select, 0) - 1);
        for (int i = 0; i < 4; ++i) scores.at(lead)[size_t(i)] = sqlite3_column_int64(select, i + 1);
    }
    if (sqlite3_finalize(select) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_database));
    return scores;
}

} // namespace Kelvin::Tests
