// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ColumnLoader.h"

#include "core/storage/FieldRows.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Snapshot.h"
#include "core/storage/StoredNumbers.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace Kelvin {
namespace {

/// Dense numbers in order of first meeting, from `first` on.
class Numbering {
public:
    explicit Numbering(quint32 first) : m_next(first) {}
    quint32 of(qint64 id)
    {
        quint32& number = slot(id);
        if (number == unknown) {
            number = m_next++;
            met.push_back(id);
        }
        return number;
    }
    std::vector<qint64> met;

private:
    static constexpr quint32 unknown = std::numeric_limits<quint32>::max();
    /// Dictionaries count from one: only a damaged file has an id beyond this, or below zero, and it may have any.
    static constexpr qint64 dense = 1 << 24;

    quint32& slot(qint64 id)
    {
        if (id < 0 || id >= dense) return m_odd.try_emplace(id, unknown).first->second;
        if (size_t(id) >= m_numbers.size()) m_numbers.resize(size_t(id) * 2 + 16, unknown);
        return m_numbers[size_t(id)];
    }

    std::vector<quint32> m_numbers;
    std::unordered_map<qint64, quint32> m_odd;
    quint32 m_next;
};

class Loader {
public:
    Loader(Database& database, const ColumnNeeds& needs, const std::function<bool(qint64)>& progress)
        : m_database(database), m_needs(needs), m_progress(progress)
    {
    }

    FactColumns run(const QList<qint64>& rows)
    {
        loadLeads(rows);
        loadActivities();
        loadDictionaries();
        for (const QString& field : m_needs.fields) m_columns.fields[field] = FieldColumn();
        loadFields();
        loadAnswers();
        loadAdjustments();
        loadStages();
        // They stay as long as the file is open, and grow no more.
        m_columns.shrinkToFit();
        return std::move(m_columns);
    }

private:
    void loadLeads(const QList<qint64>& rows)
    {
        RawStatement lead(m_database, "SELECT id, created_at FROM lead WHERE trashed_at IS NULL OR ?1 ORDER BY id");
        lead.bind(1, qint64(!rows.isEmpty()));
        qsizetype wanted = 0;
        while (lead.next()) {
            while (wanted < rows.size() && rows.at(wanted) < lead.integer(0)) ++wanted;
            if (!rows.isEmpty() && (wanted >= rows.size() || rows.at(wanted) != lead.integer(0))) continue;
            m_columns.leadRow.push_back(lead.integer(0));
            m_columns.createdAt.push_back(lead.integer(1));
        }
    }

    /// Calls take(row) for each row of the next lead in order and close() once behind each lead; rows of other leads are passed over.
    template <typename Take, typename Close> void byLead(const char* sql, Take take, Close close)
    {
        RawStatement row(m_database, sql);
        const auto& leads = m_columns.leadRow;
        size_t i = 0;
        while (row.next()) {
            const qint64 lead = row.integer(0);
            while (i < leads.size() && leads[i] < lead) {
                close();
                ++i;
            }
            if (i >= leads.size()) break;
            if (leads[i] == lead) take(row);
        }
        for (; i < leads.size(); ++i) close();
    }

    void loadActivities()
    {
        if (!m_needs.activities) return m_columns.activityStart.resize(m_columns.leadCount() + 1);
        const bool rest = m_needs.value || m_needs.duration || m_needs.visit || m_needs.origin;
        qint64 count = 0;
        byLead(rest ? "SELECT lead, type, at, attribute, mail, system, result, value, duration, visit FROM activity ORDER BY lead, type, at, seq"
                    : "SELECT lead, type, at, attribute, mail FROM activity ORDER BY lead, type, at, seq",
               [&](const RawStatement& row) {
                   noteActivityAt(m_columns, row.integer(2));
                   m_columns.type.push_back(quint16(row.integer(1)));
                   m_columns.at.push_back(row.integer(2));
                   m_columns.attribute.push_back(m_attributes.of(row.integer(3)));
                   const qint64 mail = row.integer(4);
                   m_columns.mail.push_back(mail == 0 ? 0 : m_mails.of(mail));
                   if (rest) takeRest(row);
                   if ((++count & 0xFFFF) == 0 && m_progress && !m_progress(count))
                       throw StorageError({FailureKind::Cancelled, QStringLiteral("db_cancelled"), {m_database.path()}});
               },
               [&] { m_columns.activityStart.push_back(m_columns.type.size()); });
    }

    void takeRest(const RawStatement& row)
    {
        if (m_needs.value) m_columns.value.append(row.isNull(7) ? std::nullopt : std::optional(row.real(7)));
        if (m_needs.duration) m_columns.duration.append(row.isNull(8) ? std::nullopt : std::optional(row.real(8)));
        if (m_needs.origin) m_columns.origin.append(m_systems.of(row.integer(5)), storedResult(row.integer(6), m_database.path()));
        if (m_needs.visit) m_columns.visit.push_back(row.isNull(9) ? 0 : visitNumber(row));
    }

    quint32 visitNumber(const RawStatement& row)
    {
        std::string key = std::to_string(row.integer(5)) + '\x1f';
        key += row.bytes(9);
        return m_visits.try_emplace(std::move(key), quint32(m_visits.size() + 1)).first->second;
    }

    void loadDictionaries()
    {
        RawStatement triple(m_database, "SELECT subject, campaign, source FROM attribute WHERE id = ?1");
        for (const qint64 id : m_attributes.met) {
            triple.bind(1, id);
            const bool known = triple.next();
            m_columns.attributes.append(known ? AttributeTriple{triple.text(0), triple.text(1), triple.text(2)} : AttributeTriple());
            triple.reset();
        }
        RawStatement word(m_database, "SELECT text FROM word WHERE id = ?1");
        for (const qint64 id : m_systems.met) {
            word.bind(1, id);
            m_columns.systems.append(id != 0 && word.next() ? word.text(0) : QString());
            word.reset();
        }
    }

    struct OpenField {
        FieldColumn* column = nullptr;
        std::unordered_map<std::string, quint32> seen;
        QList<FieldChange> own;      ///< only of leads with a company that has the field too
        size_t start = 0;
    };

    void loadFields()
    {
        if (m_needs.fields.isEmpty()) return;
        std::vector<OpenField> open(size_t(m_needs.fields.size()));
        std::map<std::string, OpenField*, std::less<>> byName;
        for (qsizetype i = 0; i < m_needs.fields.size(); ++i) {
            open[size_t(i)].column = &m_columns.fields[m_needs.fields.at(i)];
            open[size_t(i)].column->start.push_back(0);
            byName[m_needs.fields.at(i).toStdString()] = &open[size_t(i)];
        }
        const auto companies = companyHistories();
        const auto accounts = accountsOfLeads();
        size_t lead = 0;
        byLead("SELECT lead, field, valid_from, type, value FROM field_value ORDER BY lead, field, valid_from, seq",
               [&](const RawStatement& row) {
                   const auto found = byName.find(row.bytes(1));
                   if (found == byName.end()) return;
                   OpenField& field = *found->second;
                   const bool merges = !companies.empty() && accounts.contains(row.integer(0));
                   if (!merges) {
                       push(field, row.integer(2), numberOf(field, row.bytes(3), row.bytes(4)));
                       return;
                   }
                   FieldChange change;
                   change.field = QString::fromUtf8(found->first.data(), qsizetype(found->first.size()));
                   change.validFrom = row.integer(2);
                   change.value = storedValue(row.text(3), row.text(4));
                   field.own.append(std::move(change));
               },
               [&] {
                   const auto account = accounts.find(m_columns.leadRow[lead++]);
                   for (auto& [name, field] : byName) {
                       if (account != accounts.end() && !companies.empty()) mergeCompany(*field, companies, account->second, QString::fromStdString(name));
                       field->column->start.push_back(quint32(field->column->validFrom.size()));
                       field->start = field->column->validFrom.size();
                   }
               });
    }

    void push(OpenField& field, Instant at, quint32 number)
    {
        FieldColumn& column = *field.column;
        // Of several values from the same second on, the last holds.
        if (column.validFrom.size() > field.start && column.validFrom.back() == at) {
            column.value.back() = number;
            return;
        }
        column.validFrom.push_back(at);
        column.value.push_back(number);
    }

    quint32 numberOf(OpenField& field, std::string_view type, std::string_view text)
    {
        if (type.empty()) return 0;
        std::string key(type);
        key += '\x1f';
        key += text;
        const auto [found, isNew] = field.seen.try_emplace(std::move(key), quint32(field.column->values.size()));
        if (isNew) {
            const FieldValue value = storedValue(QString::fromLatin1(type.data(), qsizetype(type.size())), QString::fromUtf8(text.data(), qsizetype(text.size())));
            if (isEmpty(value))
                found->second = 0;
            else
                field.column->values.append(value);
        }
        return found->second;
    }

    using Histories = std::unordered_map<qint64, QList<FieldChange>>;

    void mergeCompany(OpenField& field, const Histories& companies, qint64 account, const QString& name)
    {
        const auto company = companies.find(account);
        for (const auto& [at, value] : mergedHistory(field.own, company == companies.end() ? QList<FieldChange>() : company->second, name))
            push(field, at, numberOf(field, valueTypeKey(value).toStdString(), encodeValue(value).toStdString()));
        field.own.clear();
    }

    Histories companyHistories()
    {
        Histories histories;
        RawStatement row(m_database, "SELECT account, field, valid_from, type, value FROM account_value ORDER BY account, field, valid_from, seq");
        while (row.next()) {
            if (!m_needs.fields.contains(row.text(1))) continue;
            FieldChange change;
            change.field = row.text(1);
            change.validFrom = row.integer(2);
            change.value = storedValue(row.text(3), row.text(4));
            histories[row.integer(0)].append(std::move(change));
        }
        return histories;
    }

    std::unordered_map<qint64, qint64> accountsOfLeads()
    {
        std::unordered_map<qint64, qint64> accounts;
        RawStatement row(m_database, "SELECT lead, account FROM lead_account ORDER BY lead, seq");
        while (row.next()) accounts[row.integer(0)] = row.integer(1);
        return accounts;
    }

    void loadAnswers()
    {
        byLead("SELECT lead, answered_at, criterion, level FROM bant_answer ORDER BY lead, answered_at, id",
               [&](const RawStatement& row) {
                   m_columns.answers.push_back({row.integer(1), enumFromKey<Criterion>(row.text(2)).value_or(Criterion::Budget), storedLevel(row.integer(3), m_database.path())});
               },
               [&] { m_columns.answerStart.push_back(quint32(m_columns.answers.size())); });
    }

    void loadAdjustments()
    {
        byLead("SELECT lead, at, expires_at, points, model FROM adjustment ORDER BY lead, at, id",
               [&](const RawStatement& row) {
                   const QString model = row.text(4);
                   int number = model.isEmpty() ? -1 : int(m_columns.adjustmentModels.indexOf(model));
                   if (number < 0 && !model.isEmpty()) {
                       number = int(m_columns.adjustmentModels.size());
                       m_columns.adjustmentModels.append(model);
                   }
                   m_columns.adjustments.push_back({row.integer(1), row.isNull(2) ? std::numeric_limits<Instant>::max() : row.integer(2), int(row.integer(3)), number});
               },
               [&] { m_columns.adjustmentStart.push_back(quint32(m_columns.adjustments.size())); });
    }

    void loadStages()
    {
        byLead("SELECT lead, at, to_role FROM stage_move ORDER BY lead, at, id",
               [&](const RawStatement& row) { m_columns.stages.push_back({row.integer(1), enumFromKey<StageRole>(row.text(2)).value_or(StageRole::Lead)}); },
               [&] { m_columns.stageStart.push_back(quint32(m_columns.stages.size())); });
    }

    Database& m_database;
    const ColumnNeeds& m_needs;
    const std::function<bool(qint64)>& m_progress;
    FactColumns m_columns;
    Numbering m_attributes{0}, m_mails{1}, m_systems{0};
    std::unordered_map<std::string, quint32> m_visits;
};

} // namespace

FactColumns loadColumns(Database& database, const ColumnNeeds& needs, const std::function<bool(qint64)>& progress, const QList<qint64>& rows)
{
    const Snapshot snapshot(database);
    const NoTimeLimit everybody(database);
    QList<qint64> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    if (!sorted.isEmpty() && sorted.size() <= fewLeads) {
        LeadFactsReader reader(database);
        FactColumns columns;
        for (const qint64 row : std::as_const(sorted))
            if (const auto lead = reader.read(row)) appendLead(columns, *lead, needs);
        return columns;
    }
    return Loader(database, needs, progress).run(sorted);
}

} // namespace Kelvin
