// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/ImportWriter.h"

#include "core/storage/AccountRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LastingKey.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/import/ActivityRows.h"
#include "core/usecases/import/LeadWriter.h"

namespace Kelvin {

namespace {

void writeCompanies(Workspace& workspace, const Commit& commit, const ImportPlan& plan, const ImportRequest& request, QSet<qint64>& touched)
{
    AccountRepository accounts(workspace.database());
    QHash<qint64, qint64> rows;
    for (const PlannedCompany& company : plan.companies) {
        const CompanyRecord& record = *company.record;
        qint64 account = company.account;
        if (company.isNew) rows.insert(company.account, account = accounts.add(commit, {}, record.domain));
        else if (account < 0) account = rows.value(account);
        if (!record.externalId.isEmpty()) accounts.addKey(commit, account, ExternalKey{record.system, record.externalId});
        if (!record.domain.isEmpty()) accounts.addDomain(commit, account, record.domain);
        const Instant born = record.createdAt ? record.createdAt->at : commit.at;
        for (const PlannedValue& value : company.values) {
            FieldChange change;
            change.field = value.field;
            change.value = value.value;
            // The first value holds since the company is known; a later one since the file says so, else since now.
            change.validFrom = company.isNew ? born : value.since.value_or(commit.at);
            change.undated = company.isNew || value.undated;
            change.recordedAt = commit.at;
            change.system = request.mapping.system;
            change.author = commit.author;
            accounts.addFieldChange(commit, account, change);
        }
        for (const qint64 lead : accounts.leadsOf(account)) touched.insert(lead);
    }
}

} // namespace

Written writePlan(Workspace& workspace, const Commit& commit, const ImportPlan& plan, const ImportRequest& request, const Progress& progress)
{
    Written written;
    QSet<qint64> touched;
    writeCompanies(workspace, commit, plan, request, touched);
    LeadWriter leads(workspace, commit, request);
    qint64 done = 0;
    for (const PlannedLead& lead : plan.leads) {
        leads.write(lead);
        if ((++done & 0x3FF) != 0) continue;
        progress.report(done, qint64(plan.leads.size()));
        if (progress.isCancelled()) return written;
    }
    ActivityRepository activities(workspace.database());
    for (auto it = plan.visitorClaims.cbegin(); it != plan.visitorClaims.cend(); ++it) {
        const QByteArray claim = waitingToBytes(WaitingRecord{{}, {}, {}, it.key()});
        const qint64 lead = plan.visitors.value(it.key());
        if (lead == 0) {
            activities.addWaitingFact(commit, it.value().first(), waitingVisitor, claim);
            continue;
        }
        activities.noteAttached(commit, lead, lastingKey(workspace.database(), lead, it.value()), waitingVisitor, claim);
        activities.linkVisitor(commit, it.key(), lead);
        touched.insert(lead);
    }
    writeActivities(workspace, commit, plan, progress, touched);
    touched.unite(leads.touched());
    written.leads = QList<qint64>(touched.cbegin(), touched.cend());
    std::sort(written.leads.begin(), written.leads.end());
    written.stageGiven = leads.stageGiven();
    written.disagreements = leads.disagreements();
    written.disagreeing = leads.disagreeing();
    written.nothing = plan.leads.empty() && plan.companies.empty() && plan.activities.empty() && plan.visitorClaims.isEmpty();
    return written;
}

} // namespace Kelvin
