// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/PromoteLeft.h"

#include "core/scoring/LeadScorer.h"
#include "core/storage/ArmedStates.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/CommitFacts.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ModelChoice.h"

#include <QSet>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

DatedCard dateReached(const ScoringModel& model, const LeadFacts& facts, Advance advance, const DatedCard& until, const MailboxLists& mailboxes)
{
    Instant since = facts.createdAt;
    // A date before the last move would be that of another stage.
    for (const StageMove& move : facts.stageMoves)
        if (move.at <= until.at) since = std::max(since, move.at);
    const LeadScorer scorer(model, facts, mailboxes);
    for (Instant t = (since / secondsPerDay + 1) * secondsPerDay; t < until.at; t += secondsPerDay)
        if (const Scorecard card = scorer.at(t); reached(card, advance)) return {t, card};
    return until;
}

bool broughtOnTrack(Workspace& workspace, const LeadFacts& facts, const ModelVersion& version, qint64 batch, Instant now)
{
    const auto before = withoutCommit(workspace.database(), facts, batch);
    return !before || !reached(scoreLead(version.model, *before, now, mailboxesOf(workspace, version)), Advance::FastTrack);
}

namespace {

/// Writes the moves that promote leads, each once.
class Promoter {
public:
    Promoter(Workspace& workspace, const Commit& commit, PromotePolicy policy, Instant now)
        : m_workspace(workspace), m_commit(commit), m_policy(policy), m_now(now), m_history(workspace.database())
    {
    }

    /// A lead that crossed; its crossing may be of another model, or the lead no longer where it may be promoted.
    void addCrossed(const LeadFacts& facts, const Crossing& crossing)
    {
        if (!crossing.crossed || crossing.threshold != ThresholdKind::MarketingQualified) return;
        const ModelVersion* version = primaryOf(facts);
        if (version && version->model.key == crossing.model) promote(facts, *version, Advance::MarketingLine);
    }

    /// A lead that stands on a track, if the commit `batch` put it there.
    void addTracked(const LeadFacts& facts, qint64 batch)
    {
        const ModelVersion* version = primaryOf(facts);
        if (version && broughtOnTrack(m_workspace, facts, *version, batch, m_now)) promote(facts, *version, Advance::FastTrack);
    }

    QList<qint64> promoted;

private:
    const ModelVersion* primaryOf(const LeadFacts& facts) const
    {
        const auto versions = chosenVersions(m_workspace, m_now, {});
        return versions ? primaryVersion(m_workspace, *versions, facts, m_now) : nullptr;
    }

    void promote(const LeadFacts& facts, const ModelVersion& version, Advance advance)
    {
        if (m_done.contains(facts.row) || stageAt(facts.stageMoves, m_now) != StageRole::Lead) return;
        const MailboxLists& mailboxes = mailboxesOf(m_workspace, version);
        DatedCard then{m_now, scoreLead(version.model, facts, m_now, mailboxes)};
        if (then.card.band == Band::Disqualified) return;
        if (m_policy == PromotePolicy::Replay) then = dateReached(version.model, facts, advance, then, mailboxes);
        if (!reached(then.card, advance)) return;
        StageMove move;
        move.to = StageRole::MarketingQualified;
        move.at = then.at;
        move.by = MoveBy::Rule;
        move.reason = u"promoted_later"_s;
        move.score = then.card.total;
        move.version = version.number;
        m_history.add(m_commit, facts.row, move);
        promoted.append(facts.row);
        m_done.insert(facts.row);
    }

    Workspace& m_workspace;
    const Commit& m_commit;
    PromotePolicy m_policy;
    Instant m_now;
    HistoryRepository m_history;
    QSet<qint64> m_done;
};

} // namespace

QList<qint64> promoteLeft(Workspace& workspace, const Commit& commit, qint64 batch, PromotePolicy policy, Instant now)
{
    Promoter promoter(workspace, commit, policy, now);
    LeadFactsReader reader(workspace.database());
    for (const auto& [row, crossing] : readCrossingsOf(workspace.database(), batch))
        if (const auto facts = reader.read(row)) promoter.addCrossed(*facts, crossing);
    const QList<qint64> touched = leadsOfCommit(workspace.database(), batch);
    if (touched.isEmpty()) return promoter.promoted;
    const FactColumns columns = loadColumns(workspace.database(), needsOf(workspace), {}, touched);
    const std::vector<Scorecard> cards = primaryCards(workspace, columns, now);
    for (size_t lead = 0; lead < cards.size(); ++lead)
        if (reached(cards[lead], Advance::FastTrack))
            if (const auto facts = reader.read(columns.leadRow[lead])) promoter.addTracked(*facts, batch);
    return promoter.promoted;
}

} // namespace Kelvin
