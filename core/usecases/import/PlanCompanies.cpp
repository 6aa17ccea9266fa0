// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/Contradictions.h"
#include "core/usecases/import/ImportPlan.h"

#include "core/domain/SearchFold.h"
#include "core/storage/AccountRepository.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

/// The company's name as people compare it, empty if the row has none.
static QString nameKey(const QList<NamedValue>& values)
{
    for (const NamedValue& named : values)
        if (const auto* text = std::get_if<QString>(&named.value); text && named.field == u"company") return searchFold(*text).simplified();
    return {};
}

namespace {

class CompanyPlanner {
public:
    CompanyPlanner(Database& database, const QString& system, ImportPlan& plan)
        : m_system(system)
        , m_plan(plan)
        , m_keys(AccountRepository(database).allKeys())
        , m_domains(AccountRepository(database).allDomains())
        , m_known(readKnownAccountValues(database))
    {
        // A row with nothing but a name is the company of that name in the same system: its names are all that tell its rows apart.
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
            if (const KnownValue name = it->value(u"company"_s); name.system == system) m_names.insert(nameKey({{u"company"_s, name.value}}), it.key());
        m_names.remove(QString());
    }

    /// All rows of the file: first which company each is about, then what they say.
    void take(const ImportRows& rows)
    {
        for (const Record& record : rows.records)
            if (const auto* company = std::get_if<CompanyRecord>(&record)) identify(*company);
        m_said.judge([this](size_t row) {
            std::vector<Saying> said;
            for (const NamedValue& named : m_rows[row].values)
                if (!isEmpty(named.value) && !(m_rows[row].hasOnlyName && named.field == u"company")) said.push_back(sayingOf(named, m_rows[row].planned.record->changedAt));
            return said;
        });
        for (const size_t row : m_said.order()) plan(row);
    }

private:
    struct IdentifiedRow {
        PlannedCompany planned;
        QList<NamedValue> values;
        bool news = false;                     ///< the row gives the company a key
        bool hasOnlyName = false;              ///< to be known by
    };

    void identify(const CompanyRecord& record)
    {
        const ExternalKey key{record.system, record.externalId};
        IdentifiedRow row;
        row.planned.record = &record;
        row.values = record.values;
        qint64& account = row.planned.account;
        if (!record.externalId.isEmpty()) account = m_keys.value(key);
        if (account == 0 && !record.domain.isEmpty()) account = m_domains.value(record.domain);
        const QString name = nameKey(record.values);
        row.hasOnlyName = record.externalId.isEmpty() && record.domain.isEmpty();
        if (row.hasOnlyName) account = m_names.value(name);
        if (account == 0) account = -(++m_added);
        if (!record.externalId.isEmpty() && !m_keys.contains(key)) {
            m_keys.insert(key, account);
            row.news = true;
        }
        if (!record.domain.isEmpty() && !m_domains.contains(record.domain)) {
            m_domains.insert(record.domain, account);
            row.news = true;
        }
        if (!name.isEmpty() && !m_names.contains(name)) m_names.insert(name, account);
        m_said.add(account, record.changedAt);
        m_rows.push_back(std::move(row));
    }

    void plan(size_t index)
    {
        IdentifiedRow& row = m_rows[index];
        PlannedCompany& planned = row.planned;
        planned.isNew = planned.account < 0 && !m_made.contains(planned.account);
        if (planned.isNew) m_made.insert(planned.account);
        // Found by its name, a company keeps it: two ways to write it would change it at each import.
        if (row.hasOnlyName && !planned.isNew) row.values.removeIf([](const NamedValue& named) { return named.field == u"company"; });
        row.values.removeIf([&](const NamedValue& named) { return m_said.isOverruled(index, named.field); });
        planned.values = changingValues(row.values, m_system, planned.record->changedAt, m_known[planned.account]);
        const bool news = planned.isNew || row.news || !planned.values.isEmpty();
        ++(planned.isNew ? m_plan.counts.created : news ? m_plan.counts.updated : m_plan.counts.unchanged);
        if (!news) return;
        list(planned.isNew ? m_plan.created : m_plan.updated, rowOf(*planned.record));
        m_plan.companies.push_back(std::move(planned));
    }

    /// A company as the check lists it: its name with its domain, or the key it has instead of a name.
    static CheckedRow rowOf(const CompanyRecord& record)
    {
        QString name;
        for (const NamedValue& named : record.values)
            if (const auto* text = std::get_if<QString>(&named.value); text && named.field == u"company") name = *text;
        return name.isEmpty() ? CheckedRow{record.line, {}, {}, {}, {}, record.domain.isEmpty() ? record.externalId : record.domain}
                              : CheckedRow{record.line, {}, record.domain, {}, {}, name};
    }

    QString m_system;
    ImportPlan& m_plan;
    QHash<ExternalKey, qint64> m_keys;
    QHash<QString, qint64> m_domains, m_names;
    QHash<qint64, KnownValues> m_known;
    std::vector<IdentifiedRow> m_rows;
    Contradictions m_said;
    QSet<qint64> m_made;                       ///< new companies that a row has made
    qint64 m_added = 0;
};

} // namespace

void planCompanies(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, ImportPlan& plan)
{
    CompanyPlanner(workspace.database(), request.mapping.system, plan).take(rows);
}

} // namespace Kelvin
