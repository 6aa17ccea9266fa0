// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadList.h"

#include "core/domain/NextStep.h"
#include "core/storage/FieldRows.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Snapshot.h"
#include "core/storage/StoredNumbers.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace Kelvin {
namespace {

/// Fills the lines. Each query is asked once for all leads, or once a lead when only some are wanted.
class Loader {
public:
    Loader(Database& database, const LeadListQuery& query) : m_database(database), m_query(query) {}

    std::vector<LeadListRow> run()
    {
        std::optional<NoTimeLimit> everybody;
        if (m_query.rows.isEmpty()) everybody.emplace(m_database);
        Snapshot snapshot(m_database);
        loadHeads();
        // An empty trash is no reason to read everybody's facts.
        if (m_rows.empty()) return {};
        loadValues();
        loadCompanies();
        loadStages();
        loadAnswers();
        if (m_query.lastActivity) loadLastActivity();
        loadTasks();
        loadKeys();
        return std::move(m_rows);
    }

private:
    /// `sql` has " WHERE ..." with ?1 = lead or 0 (all) and ?2 = asOf; its first column is the lead.
    template <typename Take> void forEach(const char* all, const char* one, Take take)
    {
        const auto drain = [&](RawStatement& statement) {
            while (statement.next())
                if (LeadListRow* line = find(statement.integer(0))) take(*line, statement);
        };
        if (m_query.rows.isEmpty()) {
            RawStatement statement(m_database, all);
            statement.bind(2, m_query.asOf);
            drain(statement);
            return;
        }
        RawStatement statement(m_database, one);
        for (const LeadListRow& line : m_rows) {
            statement.bind(1, line.row);
            statement.bind(2, m_query.asOf);
            drain(statement);
            statement.reset();
        }
    }

    LeadListRow* find(qint64 row)
    {
        // Rows come in order, so the next one is nearly always the same or the one behind.
        if (m_last < m_rows.size() && m_rows[m_last].row == row) return &m_rows[m_last];
        if (m_last + 1 < m_rows.size() && m_rows[m_last + 1].row == row) return &m_rows[++m_last];
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row, [](const LeadListRow& line, qint64 r) { return line.row < r; });
        if (at == m_rows.end() || at->row != row) return nullptr;
        m_last = size_t(at - m_rows.begin());
        return &*at;
    }

    void loadHeads()
    {
        const auto take = [&](RawStatement& row) {
            LeadListRow line;
            line.row = row.integer(0);
            line.id = row.id(1);
            line.createdAt = row.integer(2);
            if (!row.isNull(3)) line.trashedAt = row.integer(3);
            line.stageSince = line.createdAt;
            m_rows.push_back(std::move(line));
        };
        if (m_query.rows.isEmpty()) {
            RawStatement row(m_database, "SELECT id, uuid, created_at, trashed_at FROM lead WHERE created_at <= ?1 AND (trashed_at IS NOT NULL) = ?2 ORDER BY id");
            row.bind(1, m_query.asOf);
            row.bind(2, qint64(m_query.trash));
            while (row.next()) take(row);
            return;
        }
        RawStatement row(m_database, "SELECT id, uuid, created_at, trashed_at FROM lead WHERE id = ?1");
        QList<qint64> sorted = m_query.rows;
        std::sort(sorted.begin(), sorted.end());
        for (const qint64 lead : std::as_const(sorted)) {
            row.bind(1, lead);
            if (row.next()) take(row);
            row.reset();
        }
    }

    void loadValues()
    {
        QString first, last;
        forEach("SELECT lead, field, value FROM field_value WHERE field IN ('name', 'firstName', 'lastName', 'email', 'phone', 'company', 'owner') "
                "AND valid_from <= ?2 ORDER BY lead, field, valid_from, seq",
                "SELECT lead, field, value FROM field_value WHERE lead = ?1 AND field IN ('name', 'firstName', 'lastName', 'email', 'phone', 'company', 'owner') "
                "AND valid_from <= ?2 ORDER BY field, valid_from, seq",
                [&](LeadListRow& line, const RawStatement& row) {
                    const std::string_view field = row.bytes(1);
                    if (field == "name") line.name = row.text(2);
                    else if (field == "email") line.email = row.text(2);
                    else if (field == "phone") line.phone = row.text(2);
                    else if (field == "company") line.company = row.text(2);
                    else if (field == "owner") line.owner = row.text(2);
                    else if (field == "firstName") m_names[line.row].first = row.text(2);
                    else m_names[line.row].second = row.text(2);
                });
        for (const auto& [lead, names] : m_names)
            if (LeadListRow* line = find(lead); line && line->name.isEmpty())
                line->name = QString(names.first + QLatin1Char(' ') + names.second).trimmed();
    }

    void loadCompanies()
    {
        std::unordered_map<qint64, qint64> accounts;
        forEach("SELECT lead, account FROM lead_account ORDER BY lead, seq", "SELECT lead, account FROM lead_account WHERE lead = ?1 ORDER BY seq",
                [&](LeadListRow& line, const RawStatement& row) { accounts[line.row] = row.integer(1); });
        auto names = companyNames(accounts);
        for (const auto& [lead, account] : accounts)
            if (LeadListRow* line = find(lead); line && line->company.isEmpty()) line->company = names[account];
    }

    /// Of all companies for the whole list, of those that are asked for when only some leads are.
    std::unordered_map<qint64, QString> companyNames(const std::unordered_map<qint64, qint64>& accounts)
    {
        std::unordered_map<qint64, QString> names;
        const auto take = [&](const RawStatement& row) { names[row.integer(0)] = row.isNull(2) || row.bytes(2).empty() ? row.text(1) : row.text(2); };
        const bool all = m_query.rows.isEmpty();
        RawStatement row(m_database, all ? "SELECT a.id, a.domain, (SELECT value FROM account_value v WHERE v.account = a.id AND v.field = 'company' "
                                           "AND v.valid_from <= ?1 ORDER BY valid_from DESC, seq DESC LIMIT 1) FROM account a"
                                         : "SELECT a.id, a.domain, (SELECT value FROM account_value v WHERE v.account = a.id AND v.field = 'company' "
                                           "AND v.valid_from <= ?1 ORDER BY valid_from DESC, seq DESC LIMIT 1) FROM account a WHERE a.id = ?2");
        row.bind(1, m_query.asOf);
        if (all) {
            while (row.next()) take(row);
            return names;
        }
        for (const auto& [lead, account] : accounts) {
            row.bind(2, account);
            if (row.next()) take(row);
            row.reset();
        }
        return names;
    }

    void loadStages()
    {
        forEach("SELECT lead, to_role, name, at FROM stage_move WHERE at <= ?2 ORDER BY lead, at, id",
                "SELECT lead, to_role, name, at FROM stage_move WHERE lead = ?1 AND at <= ?2 ORDER BY at, id", [](LeadListRow& line, const RawStatement& row) {
                    const StageRole to = enumFromKey<StageRole>(row.text(1)).value_or(StageRole::Lead);
                    line.stage = restingRole(to);
                    line.stageName = row.text(2);
                    line.stageSince = row.integer(3);
                    line.rejectedAt.reset();
                    if (to == StageRole::Recycle || to == StageRole::Disqualified) line.rejectedAt = line.stageSince;
                });
    }

    void loadAnswers()
    {
        forEach("SELECT lead, criterion, level, answered_at FROM bant_answer WHERE answered_at <= ?2 ORDER BY lead, answered_at, id",
                "SELECT lead, criterion, level, answered_at FROM bant_answer WHERE lead = ?1 AND answered_at <= ?2 ORDER BY answered_at, id",
                [this](LeadListRow& line, const RawStatement& row) {
                    const auto criterion = size_t(enumFromKey<Criterion>(row.text(1)).value_or(Criterion::Budget));
                    line.levels[criterion] = storedLevel(row.integer(2), m_database.path());
                    line.answeredAt[criterion] = row.integer(3);
                });
    }

    void loadLastActivity()
    {
        forEach("SELECT lead, type, at FROM activity WHERE at <= ?2", "SELECT lead, type, max(at) FROM activity WHERE lead = ?1 AND at <= ?2 GROUP BY type",
                [](LeadListRow& line, const RawStatement& row) {
                    const Instant at = row.integer(2);
                    if (line.lastActivityAt && *line.lastActivityAt >= at) return;
                    line.lastActivityAt = at;
                    line.lastActivityType = int(row.integer(1));
                });
    }

    void loadTasks()
    {
        // The latest record says how the next step stands: done, or what it is now.
        forEach("SELECT lead, uuid, kind, text, owner, due_at, due_is_day, created_at, by_rule, done_at FROM task ORDER BY lead, id",
                "SELECT lead, uuid, kind, text, owner, due_at, due_is_day, created_at, by_rule, done_at FROM task WHERE lead = ?1 ORDER BY id",
                [](LeadListRow& line, const RawStatement& row) {
                    line.nextTask.reset();
                    if (!row.isNull(9)) return;
                    Task task{row.id(1), row.text(2), row.text(3), row.text(4), {}, row.integer(6) != 0, row.integer(7), {}, row.integer(8) != 0};
                    if (!row.isNull(5)) task.dueAt = row.integer(5);
                    if (isOpen(task, line.stage, line.stageSince)) line.nextTask = std::move(task);
                });
    }

    void loadKeys()
    {
        forEach("SELECT lead, system, external_id FROM lead_key ORDER BY lead, system, external_id",
                "SELECT lead, system, external_id FROM lead_key WHERE lead = ?1 ORDER BY system, external_id",
                [](LeadListRow& line, const RawStatement& row) { line.keys.append({row.text(1), row.text(2)}); });
    }

    Database& m_database;
    const LeadListQuery& m_query;
    std::vector<LeadListRow> m_rows;
    std::unordered_map<qint64, std::pair<QString, QString>> m_names;
    size_t m_last = 0;
};

} // namespace

std::vector<LeadListRow> loadLeadList(Database& database, const LeadListQuery& query)
{
    return Loader(database, query).run();
}

} // namespace Kelvin
