// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MergeLeads.h"

#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadMerge.h"
#include "core/storage/LeadRepository.h"
#include "core/storage/OutcomeRows.h"
#include "core/storage/StorageError.h"
#include "core/usecases/Commit.h"
#include "core/usecases/LeadNames.h"
#include "core/domain/NextStep.h"

#include <QSet>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

const QString stageKey = u"stage"_s;

struct Pair {
    LeadFacts stays, goes;
};

Result<Pair> readPair(Workspace& workspace, qint64 stays, qint64 goes)
{
    if (stays == goes) return Failure{FailureKind::Usage, u"same_lead"_s, {}};
    LeadFactsReader reader(workspace.database());
    auto first = reader.read(stays), second = reader.read(goes);
    if (!first || !second) return Failure{FailureKind::Input, u"no_lead"_s, {QString::number(first ? goes : stays)}};
    return Pair{std::move(*first), std::move(*second)};
}

QList<MergeDifference> differences(const Pair& pair, Instant t)
{
    QSet<QString> fields;
    for (const LeadFacts* lead : {&pair.stays, &pair.goes})
        for (const FieldChange& change : lead->fields) fields.insert(change.field);
    QList<MergeDifference> out;
    for (const QString& field : std::as_const(fields)) {
        const FieldValue kept = valueAt(pair.stays.fields, field, t), other = valueAt(pair.goes.fields, field, t);
        if (kept != other) out.append(MergeDifference{field, kept, other, isEmpty(kept)});
    }
    const StageRole kept = stageAt(pair.stays.stageMoves, t), other = stageAt(pair.goes.stageMoves, t);
    // Further along counts among the stages of the way; who left it (lost, disqualified) stays out unless a person says otherwise.
    const bool further = kept <= StageRole::Customer && other <= StageRole::Customer && other > kept;
    if (kept != other) out.append(MergeDifference{stageKey, enumKey(kept), enumKey(other), further});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.field < b.field; });
    return out;
}

/// What shall hold afterwards, where the two timelines laid together say something else.
class Settlement {
public:
    Settlement(Workspace& workspace, const Commit& commit, const Pair& pair, const Creation& theirs, const Actor& actor)
        : m_workspace(workspace), m_commit(commit), m_pair(pair), m_theirs(theirs), m_actor(actor), m_history(workspace.database())
    {
    }

    void settle(const QList<MergeDifference>& differing)
    {
        settleCreation();
        const LeadFacts merged = *LeadFactsReader(m_workspace.database()).read(m_pair.stays.row);
        settleFields(merged, differing);
        settleStage(merged, differing);
        settleOutcomes();
        settleNextStep(merged);
    }

private:
    void settleCreation()
    {
        LeadRepository leads(m_workspace.database());
        const Creation ours = leads.creation(m_pair.stays.row).value_or(Creation{});
        // The earlier one, but what is assumed does not stand against a date that was given. The facts of both do the rest.
        const bool comparable = ours.assumed || !m_theirs.assumed;
        if (comparable && m_theirs.said < (m_theirs.assumed ? ours.said : ours.at)) leads.setCreatedAt(m_commit, m_pair.stays.row, m_theirs.said, m_theirs.assumed);
        if (m_pair.stays.trashedAt && !m_pair.goes.trashedAt) leads.restore(m_commit, m_pair.stays.row);
    }

    void settleFields(const LeadFacts& merged, const QList<MergeDifference>& differing)
    {
        LeadRepository leads(m_workspace.database());
        QHash<QString, FieldValue> wanted;
        for (const FieldChange& change : merged.fields)
            if (!wanted.contains(change.field)) wanted.insert(change.field, valueAt(m_pair.stays.fields, change.field, m_actor.now));
        for (const MergeDifference& d : differing)
            if (d.field != stageKey) wanted.insert(d.field, d.takesOther ? d.other : d.kept);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (valueAt(merged.fields, it.key(), m_actor.now) == it.value()) continue;
            FieldChange change;
            change.field = it.key();
            change.value = it.value();
            change.validFrom = m_actor.now;
            change.recordedAt = m_actor.now;
            change.system = u"hand"_s;
            change.author = m_actor.name;
            leads.addFieldChange(m_commit, merged.row, change);
        }
    }

    void settleStage(const LeadFacts& merged, const QList<MergeDifference>& differing)
    {
        const auto stage = std::find_if(differing.begin(), differing.end(), [](const MergeDifference& d) { return d.field == stageKey; });
        const LeadFacts& chosen = stage != differing.end() && stage->takesOther ? m_pair.goes : m_pair.stays;
        const StageRole wanted = stageAt(chosen.stageMoves, m_actor.now), now = stageAt(merged.stageMoves, m_actor.now);
        if (wanted == now) return;
        StageMove move;
        move.from = now;
        move.to = wanted;
        if (!chosen.stageMoves.isEmpty()) move.name = chosen.stageMoves.last().name;
        move.at = m_actor.now;
        move.by = MoveBy::Person;
        move.person = m_actor.name;
        move.reason = u"merged_leads"_s;
        m_history.add(m_commit, merged.row, move);
    }

    /// Two records of one deal: won before open before lost, as between deals.
    void settleOutcomes()
    {
        constexpr OutcomeKind order[] = {OutcomeKind::Won, OutcomeKind::Open, OutcomeKind::Lost};
        const auto rank = [&](const Outcome& o) { return std::find(std::begin(order), std::end(order), o.kind) - std::begin(order); };
        for (const Outcome& holds : readOutcomes(m_workspace.database(), m_pair.stays.row)) {
            const Outcome* best = &holds;
            for (const LeadFacts* lead : {&m_pair.stays, &m_pair.goes})
                for (const Outcome& o : lead->outcomes)
                    if (o.system == holds.system && o.dealId == holds.dealId && rank(o) < rank(*best)) best = &o;
            if (best == &holds) continue;
            Outcome again = *best;
            again.id = Id();
            m_history.add(m_commit, m_pair.stays.row, again);
        }
    }

    void settleNextStep(const LeadFacts& merged)
    {
        auto wanted = nextStepOf(m_pair.stays);
        if (!wanted) wanted = nextStepOf(m_pair.goes);
        const auto holds = nextStepOf(merged);
        if (!wanted || (holds && holds->id == wanted->id)) return;
        wanted->id = Id();
        m_history.add(m_commit, merged.row, *wanted);
    }

    Workspace& m_workspace;
    const Commit& m_commit;
    const Pair& m_pair;
    Creation m_theirs;                         ///< of the lead that goes
    const Actor& m_actor;
    HistoryRepository m_history;
};

} // namespace

Result<QList<MergeDifference>> compareLeads(Workspace& workspace, qint64 stays, qint64 goes, Instant t)
{
    return attempt([&]() -> Result<QList<MergeDifference>> {
        const auto pair = readPair(workspace, stays, goes);
        if (!pair) return pair.failure();
        return differences(*pair, t);
    });
}

Result<CommitResult> mergeLeads(Workspace& workspace, qint64 stays, qint64 goes, const QStringList& taken, const QStringList& held, const Actor& actor)
{
    const auto pair = attempt([&] { return readPair(workspace, stays, goes); });
    if (!pair) return pair.failure();
    QList<MergeDifference> differing = differences(*pair, actor.now);
    for (const auto& [keys, other] : {std::pair(&taken, true), std::pair(&held, false)}) {
        for (const QString& key : *keys) {
            const auto found = std::find_if(differing.begin(), differing.end(), [&](const MergeDifference& d) { return d.field == key; });
            if (found == differing.end()) return Failure{FailureKind::Usage, u"no_difference"_s, {key}};
            found->takesOther = other;
        }
    }
    const Deed deed{u"merge"_s, u"leads_merged"_s, {leadName(pair->goes), leadName(pair->stays)}};
    return commitDeed(workspace, deed, actor, [&](const Commit& commit) -> Result<Written> {
        // Between the look and the transaction somebody may have changed or removed one of them.
        const auto current = readPair(workspace, stays, goes);
        if (!current) return current.failure();
        const Creation theirs = LeadRepository(workspace.database()).creation(goes).value_or(Creation{});
        mergeLeads(workspace.database(), commit, stays, goes);
        Settlement(workspace, commit, *current, theirs, actor).settle(differing);
        Written written{{stays}, false, false, {}, 0, false};
        written.removedLeads = true;
        return written;
    });
}

} // namespace Kelvin
