// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/ImportPlan.h"

#include "core/storage/AccountRepository.h"

namespace Kelvin {

void planCompanies(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, ImportPlan& plan)
{
    AccountRepository accounts(workspace.database());
    QHash<ExternalKey, qint64> keys = accounts.allKeys();
    QHash<QString, qint64> domains = accounts.allDomains();
    QHash<qint64, KnownValues> known = readKnownAccountValues(workspace.database());
    qint64 added = 0;
    for (const Record& any : rows.records) {
        const auto* record = std::get_if<CompanyRecord>(&any);
        if (!record) continue;
        const ExternalKey key{record->system, record->externalId};
        qint64 account = record->externalId.isEmpty() ? 0 : keys.value(key);
        if (account == 0 && !record->domain.isEmpty()) account = domains.value(record->domain);
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
        planned.values = changingValues(record->values, request.mapping.system, known[planned.account]);
        news = news || !planned.values.isEmpty();
        ++(planned.isNew ? plan.counts.created : news ? plan.counts.updated : plan.counts.unchanged);
        if (news) plan.companies.push_back(std::move(planned));
    }
}

} // namespace Kelvin
