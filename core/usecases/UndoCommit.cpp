// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BatchUndo.h"
#include "core/storage/ImportedFacts.h"
#include "core/storage/KeptFacts.h"
#include "core/storage/LeadMerge.h"
#include "core/storage/Transaction.h"
#include "core/usecases/Commit.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/import/LeadFactsWriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

static qint64 countOf(const RemovedFacts& removed)
{
    return removed.leads + removed.accounts + removed.activities + removed.values + removed.answers + removed.stageMoves + removed.outcomes +
           removed.crossings + removed.adjustments + removed.tasks;
}

namespace {

/// Lets wait what imports said of leads that go, or that are no longer known by a key.
class LettingWait : public LeadsThatLeave {
public:
    LettingWait(Database& database, qint64 batch) : m_database(database), m_batch(batch), m_activities(database) {}

    /// The lead stays: only what came under the key goes from it.
    void forgets(qint64 lead, qint64 identity) override
    {
        for (const auto& fact : m_activities.detachFacts(lead, identity)) {
            const WaitingRecord record = waitingFromBytes(fact.body);
            removeImportedFacts(m_database, lead, factsMadeOf(record, fact.id));
            if (record.visitor) unlinkVisitor(m_database, lead, *record.visitor, fact.batch);
        }
    }

    void leaves(qint64 lead) override
    {
        QSet<qint64> noted;
        QSet<Identity> visitors;
        for (const auto& fact : m_activities.detachFacts(lead, 0)) {
            if (const auto visitor = waitingFromBytes(fact.body).visitor) visitors.insert(*visitor);
            else noted.insert(fact.batch);
        }
        const QList<Identity> identities = identitiesOfLead(m_database, lead);
        for (const ImportedFacts& facts : takeImportedFacts(m_database, lead, m_batch)) {
            if (identities.isEmpty()) continue;
            for (const Identity& visitor : facts.visitors)
                if (!visitors.contains(visitor)) wait(identities.first(), facts.batch, WaitingRecord{{}, {}, {}, visitor});
            if (!noted.contains(facts.batch)) waitAsWritten(identities.first(), facts);
        }
    }

private:
    /// Facts of an import of an older Kelvin, which did not note what the file had said.
    void waitAsWritten(const Identity& identity, const ImportedFacts& facts)
    {
        for (Outcome outcome : facts.outcomes) {
            outcome.id = Id();
            wait(identity, facts.batch, WaitingRecord{outcome, {}, {}, {}});
        }
        for (const StageMove& move : facts.moves)
            wait(identity, facts.batch, WaitingRecord{{}, StageRecord{move.name, move.to, move.undated ? std::nullopt : std::optional(move.at)}, {}, {}});
        for (const BantAnswer& answer : facts.answers) wait(identity, facts.batch, WaitingRecord{{}, {}, {answer}, {}});
    }

    void wait(const Identity& identity, qint64 batch, const WaitingRecord& record)
    {
        m_activities.addWaitingFact(Commit{batch, 0, {}}, identity, record.visitor ? waitingVisitor : waitingFacts, waitingToBytes(record));
    }

    Database& m_database;
    qint64 m_batch;
    ActivityRepository m_activities;
};

} // namespace

Result<UndoResult> undoCommit(Workspace& workspace, qint64 commit, const Actor& actor)
{
    bool merges = false;
    qint64 keptLeads = 0;
    std::shared_ptr<const KeptFacts> facts;
    const auto undone = writeTransaction(workspace.database(), [&]() -> Result<RemovedFacts> {
        BatchRepository batches(workspace.database());
        const auto batch = batches.find(commit);
        if (!batch) return Failure{FailureKind::Usage, u"no_commit"_s, {QString::number(commit)}};
        if (batch->undoneAt) return Failure{FailureKind::Usage, u"already_undone"_s, {QString::number(commit)}};
        if (batch->kind == u"publish"_s || batch->kind == u"init"_s || batch->kind == u"draft"_s)
            return Failure{FailureKind::Usage, u"cannot_undo"_s, {QString::number(commit), batch->kind}};
        if (batch->kind != u"import"_s) facts = KeptFacts::of(workspace.database(), commit);
        // A lead that was merged is a lead of its own again before its facts are sorted out.
        unmergeLeadsOf(workspace.database(), commit);
        merges = batch->kind == u"merge"_s;
        LettingWait waiting(workspace.database(), commit);
        const QList<qint64> made = leadsMadeBy(workspace.database(), commit);
        RemovedFacts removed = removeFactsOf(workspace.database(), commit, &waiting);
        // Without what it was added with, a lead that others wrote about would have no name.
        const auto isKept = [&](qint64 lead) { return removed.keptLeads.contains(lead); };
        if (batch->kind == u"add"_s && std::any_of(made.begin(), made.end(), isKept))
            return Failure{FailureKind::Usage, u"lead_written_about"_s, batch->args};
        keptLeads = std::count_if(made.begin(), made.end(), isKept);
        batches.markUndone(commit, actor.now, actor.name);
        return removed;
    });
    if (!undone) return undone.failure();
    UndoResult result;
    result.leads = undone->touchedLeads;
    result.removedFacts = countOf(*undone);
    for (const RemovedFacts::Value& value : undone->keptValues) addIssue(result.kept, Issue{u"value_kept"_s, 1, 0, value.field, {}});
    if (keptLeads > 0) addIssue(result.kept, Issue{u"lead_kept"_s, keptLeads, 0, {}, {}});
    result.facts = std::move(facts);
    const bool many = merges || undone->leads > 0 || undone->touchedLeads.size() > 1'000;
    workspace.committed(Change{many ? QList<qint64>() : undone->touchedLeads, many, false, false});
    return result;
}

Result<CommitResult> redoCommit(Workspace& workspace, qint64 commit, const KeptFacts& facts)
{
    const Failure objection{FailureKind::Usage, u"cannot_redo"_s, {QString::number(commit)}};
    const auto leads = writeTransaction(workspace.database(), [&]() -> Result<QList<qint64>> {
        BatchRepository batches(workspace.database());
        const auto batch = batches.find(commit);
        if (!batch || !batch->undoneAt) return objection;
        const QList<qint64> touched = facts.putBack(workspace.database());
        batches.markDone(commit);
        return touched;
    });
    if (!leads) return leads.failure().code == u"db_constraint"_s ? objection : leads.failure();
    CommitResult result;
    result.commit = commit;
    result.leads = *leads;
    const bool many = leads->size() > 1'000;
    workspace.committed(Change{many ? QList<qint64>() : *leads, many, false, false});
    return result;
}

Result<QList<OwnEdit>> ownEdits(Workspace& workspace, const QString& person, int limit)
{
    // Promoting history is not among them: it answers crossings of other commits.
    static const QStringList codes{u"lead_added"_s,      u"field_edited"_s,  u"fields_edited"_s, u"owner_assigned"_s, u"bant_answered"_s,
                                   u"activity_logged"_s, u"next_step_set"_s, u"task_done"_s,     u"score_adjusted"_s, u"leads_trashed"_s,
                                   u"leads_restored"_s,  u"stage_moved"_s,   u"leads_merged"_s};
    return attempt([&] {
        QList<OwnEdit> edits;
        for (const Batch& batch : BatchRepository(workspace.database()).standing(person, codes, limit))
            edits.append(OwnEdit{batch.number, batch.code, batch.args});
        return edits;
    });
}

Result<QList<CommitEntry>> history(Workspace& workspace, bool importsOnly)
{
    return attempt([&] {
        QList<CommitEntry> entries;
        for (const Batch& batch : BatchRepository(workspace.database()).history(importsOnly ? u"import"_s : QString()))
            entries.append(CommitEntry{batch.number, batch.kind, batch.at, batch.author, batch.file, batch.fileHash, batch.profile,
                                       QString::fromUtf8(QJsonDocument(batch.counts).toJson(QJsonDocument::Compact)), batch.undoneAt.has_value()});
        return entries;
    });
}

} // namespace Kelvin
