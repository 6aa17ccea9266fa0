// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/LeadWriter.h"

#include "core/ingest/FactKeys.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/Workspace.h"
#include "core/usecases/import/ImportWriter.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Without a date of its own a lead was there at its earliest dated fact, else it is new with this import.
std::optional<Instant> earliestDated(const PlannedLead& planned)
{
    std::optional<Instant> earliest;
    const auto take = [&](Instant at) { earliest = std::min(earliest.value_or(at), at); };
    if (planned.stage && planned.stage->at) take(*planned.stage->at);
    if (planned.outcome && planned.outcome->at) take(*planned.outcome->at);
    for (const BantAnswer& answer : planned.answers)
        if (answer.answeredAt != 0) take(answer.answeredAt);
    return earliest;
}

} // namespace

LeadWriter::LeadWriter(Workspace& workspace, const Commit& commit, const ImportRequest& request)
    : m_workspace(workspace)
    , m_commit(commit)
    , m_request(request)
    , m_leads(workspace.database())
    , m_accounts(workspace.database())
    , m_history(workspace.database())
    , m_activities(workspace.database())
    , m_known(readKnownLeadValues(workspace.database()))
{
}

void LeadWriter::write(const PlannedLead& planned)
{
    if (planned.lead == 0) {
        wait(planned);
        return;
    }
    const qint64 row = rowOf(planned);
    writeKeys(row, planned.keys);
    writeValues(row, planned);
    if (m_request.mapping.kind == ImportKind::Leads) {
        if (!planned.companyId.isEmpty()) m_accounts.linkByKey(m_commit, row, ExternalKey{planned.keys.system, planned.companyId});
        else if (planned.isNew || !planned.domain.isEmpty()) linkCompany(m_workspace, m_commit, row, planned.keys.email, planned.domain);
    }
    writeFacts(m_commit, row, planned.stage, planned.outcome, planned.answers);
    attach(row, planned.keys);
    m_touched.insert(row);
}

qint64 LeadWriter::rowOf(const PlannedLead& planned)
{
    if (planned.lead > 0) return planned.lead;
    if (!planned.isNew) return m_rows.value(planned.lead);
    const auto earliest = earliestDated(planned);
    const Instant createdAt = planned.createdAt ? planned.createdAt->at : earliest.value_or(m_commit.at);
    const qint64 row = m_leads.add(m_commit, {}, createdAt, !planned.createdAt);
    m_rows.insert(planned.lead, row);
    m_createdAt.insert(row, createdAt);
    return row;
}

void LeadWriter::writeKeys(qint64 row, const LeadKeys& keys)
{
    if (!keys.externalId.isEmpty()) m_leads.addKey(m_commit, row, ExternalKey{keys.system, keys.externalId});
    if (!keys.email.isEmpty()) m_leads.addEmail(m_commit, row, keys.email);
    if (!keys.phone.isEmpty()) m_leads.addPhone(m_commit, row, keys.phone);
}

void LeadWriter::writeValues(qint64 row, const PlannedLead& planned)
{
    KnownValues& known = m_known[row];
    for (const NamedValue& named : planned.values) {
        const bool first = !known.contains(named.field);
        FieldChange change;
        change.field = named.field;
        change.value = named.value;
        // The first value of a field holds since the lead is there; a later one since the file says so, else since now.
        change.validFrom = first ? m_leads.createdAt(row).value_or(m_commit.at) : planned.changedAt.value_or(m_commit.at);
        change.undated = first || !planned.changedAt;
        change.recordedAt = m_commit.at;
        change.system = m_request.mapping.system;
        change.author = m_commit.author;
        m_leads.addFieldChange(m_commit, row, change);
        known.insert(named.field, KnownValue{named.value, change.system});
    }
}

void LeadWriter::writeFacts(const Commit& commit, qint64 row, const std::optional<StageRecord>& stage, const std::optional<Outcome>& outcome,
                            const QList<BantAnswer>& answers)
{
    for (BantAnswer answer : answers) {
        if (answer.answeredAt == 0) answer.answeredAt = m_commit.at;
        if (answer.answeredBy.isEmpty()) answer.answeredBy = commit.author;
        m_history.add(commit, row, answer);
    }
    if (stage) {
        writeStage(m_workspace.database(), commit, row, *stage, m_leads.createdAt(row).value_or(m_commit.at));
        m_stageGiven.insert(row);
    }
    if (outcome) {
        Outcome record = *outcome;
        record.id = Id::random();
        m_history.add(commit, row, record);
        if (writeWonStage(m_workspace.database(), commit, row, record)) m_disagreeing.insert(row);
    }
}

void LeadWriter::wait(const PlannedLead& planned)
{
    const WaitingRecord record{planned.outcome, planned.stage, planned.answers, {}};
    m_activities.addWaitingFact(m_commit, *planned.waitsFor, u"facts"_s, waitingToBytes(record));
}

void LeadWriter::attach(qint64 row, const LeadKeys& keys)
{
    if (!keys.visitorId.isEmpty()) m_activities.linkVisitor(m_commit, Identity{IdentityKind::Visitor, keys.system, keys.visitorId}, row);
    for (const Identity& identity : identitiesOf(keys)) {
        m_activities.attachWaiting(m_activities.identityNumber(identity), row);
        for (const auto& fact : m_activities.takeWaitingFacts(identity)) {
            const WaitingRecord record = waitingFromBytes(fact.body);
            const Commit theirs{fact.batch, m_commit.at, m_commit.author};
            writeFacts(theirs, row, record.stage, record.outcome, record.answers);
        }
    }
}

} // namespace Kelvin
