// SPDX-License-Identifier: GPL-3.0-or-later
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

void planCompanies(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, ImportPlan& plan)
{
    AccountRepository accounts(workspace.database());
    QHash<ExternalKey, qint64> keys = accounts.allKeys();
    QHash<QString, qint64> domains = accounts.allDomains();
    QHash<qint64, KnownValues> known = readKnownAccountValues(workspace.database());
    // A row with nothing but a name is the company of that name in the same system: its names are all that tell its rows apart.
    QHash<QString, qint64> names;
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        if (const KnownValue name = it->value(u"company"_s); name.system == request.mapping.system) names.insert(nameKey({{u"company"_s, name.value}}), it.key());
    names.remove(QString());
    qint64 added = 0;
    for (const Record& any : rows.records) {
        const auto* record = std::get_if<CompanyRecord>(&any);
        if (!record) continue;
        const ExternalKey key{record->system, record->externalId};
        qint64 account = record->externalId.isEmpty() ? 0 : keys.value(key);
        if (account == 0 && !record->domain.isEmpty()) account = domains.value(record->domain);
        const QString name = nameKey(record->values);
        QList<NamedValue> values = record->values;
        if (account == 0 && record->externalId.isEmpty() && record->domain.isEmpty()) {
            account = names.value(name);
            // Found by its name, it keeps it: two ways to write it would change it at each import.
            if (account != 0) values.removeIf([](const NamedValue& named) { return named.field == u"company"; });
        }
        PlannedCompany planned;
        planned.isNew = account == 0;
        planned.account = planned.isNew ? -(++added) : account;
        planned.record = record;
        bool news = planned.isNew;
        if (!record->externalId.isEmpty() && !keys.contains(key)) {
            keys.insert(key, planned.account);
            news = true;
        }
        if (!record->domain.isEmpty() && !domains.contains(record->domain)) domains.insert(record->domain, planned.account);
        if (!name.isEmpty() && !names.contains(name)) names.insert(name, planned.account);
        planned.values = changingValues(values, request.mapping.system, record->changedAt, known[planned.account]);
        news = news || !planned.values.isEmpty();
        ++(planned.isNew ? plan.counts.created : news ? plan.counts.updated : plan.counts.unchanged);
        if (news) plan.companies.push_back(std::move(planned));
    }
}

} // namespace Kelvin
