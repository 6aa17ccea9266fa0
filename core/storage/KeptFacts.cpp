// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KeptFacts.h"

#include "core/storage/Connection.h"
#include "core/storage/LeadRows.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

namespace Kelvin {
namespace {

/// What makes a lead or a company known, or lets others wait for it: its removal moves facts of other commits.
constexpr const char* keyTables[] = {"lead", "account", "account_key", "account_domain", "lead_key", "lead_email", "lead_phone", "visitor", "waiting_link", "waiting_fact", "attached_fact", "lead_merge"};
constexpr const char* factTables[] = {"field_value", "account_value", "activity", "lead_state", "lead_account",
                                      "bant_answer", "stage_move",    "outcome",  "crossing",   "adjustment",   "task"};
static_assert(std::size(factTables) == 5 + std::size(smallFactTables));

/// A statement given back at the end of its scope.
struct Rows {
    Connection& connection;
    QByteArray sql;
    sqlite3_stmt* statement = connection.takeRaw(sql.constData());

    ~Rows()
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        connection.returnRaw(sql.constData(), statement);
    }

    bool next()
    {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE) connection.fail(sql.constData());
        return code == SQLITE_ROW;
    }
};

QList<qint64> leadsOf(Connection& connection, qint64 batch)
{
    QList<qint64> leads = integers(connection, "SELECT DISTINCT l.lead FROM lead_account l JOIN account_value v ON v.account = l.account WHERE v.batch = ?1", {batch});
    for (const QByteArray table : factTables)
        if (table != "account_value") leads += integers(connection, "SELECT DISTINCT lead FROM " + rowsOfBatch(table), {batch});
    std::sort(leads.begin(), leads.end());
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    return leads;
}

} // namespace

void KeptFacts::Free::operator()(sqlite3_value* value) const { sqlite3_value_free(value); }

std::shared_ptr<const KeptFacts> KeptFacts::of(Database& database, qint64 batch)
{
    Connection& connection = database.connection();
    for (const QByteArray table : keyTables)
        if (!integers(connection, "SELECT 1 FROM " + table + " WHERE batch = ?1 LIMIT 1", {batch}).isEmpty()) return nullptr;
    auto kept = std::make_shared<KeptFacts>();
    kept->m_batch = batch;
    for (const char* name : factTables) {
        Table table{name, {}};
        Rows rows{connection, "SELECT * FROM " + rowsOfBatch(name)};
        sqlite3_bind_int64(rows.statement, 1, batch);
        while (rows.next()) {
            Row row;
            for (int column = 0; column < sqlite3_column_count(rows.statement); ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.statement, column)));
            table.rows.push_back(std::move(row));
        }
        if (!table.rows.empty()) kept->m_tables.push_back(std::move(table));
    }
    return kept;
}

QList<qint64> KeptFacts::putBack(Database& database) const
{
    Connection& connection = database.connection();
    for (const Table& table : m_tables) {
        QByteArray places = "?";
        for (size_t column = 1; column < table.rows.front().size(); ++column) places += ", ?";
        const QByteArray sql = "INSERT INTO " + QByteArray(table.name) + " VALUES (" + places + ')';
        for (const Row& row : table.rows) {
            Rows insert{connection, sql};
            for (size_t column = 0; column < row.size(); ++column) sqlite3_bind_value(insert.statement, int(column) + 1, row[column].get());
            while (insert.next()) {}
        }
    }
    change(connection, "INSERT INTO activity_key (key) SELECT key FROM " + rowsOfBatch("activity"), {m_batch});
    const QList<qint64> leads = leadsOf(connection, m_batch);
    for (const qint64 lead : leads) connection.touch(lead, true);
    for (const qint64 lead : integers(connection, "SELECT DISTINCT lead FROM lead_state WHERE batch = ?1", {m_batch})) applyLeadStates(connection, lead);
    return leads;
}

} // namespace Kelvin
