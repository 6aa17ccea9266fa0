// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/LeadWriter.h"

#include "core/storage/LastingKey.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/Workspace.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Without a date of its own a lead was there at the earliest dated fact of its row, else it is new with this import. Facts of other rows and
/// files are looked at when all is written (LeadCreation).
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
    , m_activities(workspace.database())
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
    const bool isOfLeads = m_request.mapping.kind == ImportKind::Leads;
    if (isOfLeads) {
        if (!planned.companyId.isEmpty()) m_accounts.linkByKey(m_commit, row, ExternalKey{planned.keys.system, planned.companyId});
        else if (planned.isNew || !planned.domain.isEmpty()) linkCompany(m_workspace, m_commit, row, planned.keys.email, planned.domain);
    }
    // A stage that the lead's own file gives stands before a deal that waited.
    if (isOfLeads) writeFacts(row, planned);
    if (!planned.keys.visitorId.isEmpty())
        m_activities.linkVisitor(m_commit, Identity{IdentityKind::Visitor, planned.keys.system, planned.keys.visitorId}, row);
    note(row, planned, attachWaiting(m_workspace.database(), m_commit, row, identitiesOf(planned.keys)));
    // What waited came first: of the records of a deal the latest holds.
    if (!isOfLeads) writeFacts(row, planned);
    m_touched.insert(row);
}

qint64 LeadWriter::rowOf(const PlannedLead& planned)
{
    if (planned.restores) m_leads.restore(m_commit, planned.lead);
    if (!planned.isNew) {
        const qint64 known = planned.lead > 0 ? planned.lead : m_rows.value(planned.lead);
        if (planned.createdAt) m_leads.setCreatedAt(m_commit, known, planned.createdAt->at, false);
        return known;
    }
    const auto earliest = earliestDated(planned);
    const Instant createdAt = planned.createdAt ? planned.createdAt->at : earliest.value_or(m_commit.at);
    const qint64 row = m_leads.add(m_commit, {}, createdAt, !planned.createdAt);
    m_rows.insert(planned.lead, row);
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
    if (planned.values.isEmpty()) return;
    const Creation creation = m_leads.creation(row).value_or(Creation{m_commit.at, true, m_commit.at});
    for (const PlannedValue& value : planned.values) {
        FieldChange change;
        change.field = value.field;
        change.value = value.value;
        // The first value of a field holds since the lead is there; a later one since the file says so, else since now.
        change.validFrom = value.first ? creation.at : value.since.value_or(m_commit.at);
        change.undated = value.first || value.undated;
        change.recordedAt = m_commit.at;
        change.system = m_request.mapping.system;
        change.author = m_commit.author;
        // What is put in the place of a first value goes with it.
        const bool follows = creation.assumed && change.undated && change.validFrom == creation.at;
        m_leads.addFieldChange(m_commit, row, change, follows ? Dating::SinceCreation : change.undated ? Dating::SinceRecorded : Dating::Dated);
    }
}

void LeadWriter::note(qint64 row, const PlannedLead& planned, const StageEffect& effect)
{
    if (effect.given) m_stageGiven.insert(row);
    if (!effect.disagrees || m_disagreeing.contains(row)) return;
    m_disagreeing.insert(row);
    list(m_disagreements, CheckedRow{planned.line, {}, planned.stage ? planned.stage->name : QString(), u"stage_disagrees"_s, {}, personOf(planned.keys)});
}

void LeadWriter::writeFacts(qint64 row, const PlannedLead& planned)
{
    const WaitingRecord facts{planned.outcome, planned.stage, planned.answers, {}};
    // A lead of this very file goes with what the file says of it.
    if (planned.lead < 0) {
        note(row, planned, writeLeadFacts(m_workspace.database(), m_commit, row, facts));
        return;
    }
    const QList<WaitingRecord> singles = singleFacts(facts, m_commit.author);
    if (singles.isEmpty()) return;
    const Identity identity = lastingKey(m_workspace.database(), row, identitiesOf(planned.keys));
    for (const WaitingRecord& fact : singles) {
        const Id id = m_activities.noteAttached(m_commit, row, identity, waitingFacts, waitingToBytes(fact));
        note(row, planned, writeLeadFacts(m_workspace.database(), m_commit, row, fact, id));
    }
}

void LeadWriter::wait(const PlannedLead& planned)
{
    for (const WaitingRecord& fact : singleFacts(WaitingRecord{planned.outcome, planned.stage, planned.answers, {}}, m_commit.author))
        m_activities.addWaitingFact(m_commit, *planned.waitsFor, waitingFacts, waitingToBytes(fact));
}

} // namespace Kelvin
