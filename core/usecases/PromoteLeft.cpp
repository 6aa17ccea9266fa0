// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/PromoteLeft.h"

#include "core/scoring/LeadScorer.h"
#include "core/storage/ArmedStates.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/usecases/ModelChoice.h"

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

namespace {

/// The move that promotes a lead by its primary model; nothing if the crossing is not that model's, or the lead may not be promoted.
std::optional<StageMove> moveFor(Workspace& workspace, const LeadFacts& facts, const Crossing& crossing, PromotePolicy policy, Instant now)
{
    if (!crossing.crossed || crossing.threshold != ThresholdKind::MarketingQualified) return std::nullopt;
    if (stageAt(facts.stageMoves, now) != StageRole::Lead) return std::nullopt;
    const auto versions = chosenVersions(workspace, now, {});
    const ModelVersion* version = versions ? primaryVersion(workspace, *versions, facts, now) : nullptr;
    if (!version || version->model.key != crossing.model) return std::nullopt;
    const MailboxLists& mailboxes = mailboxesOf(workspace, *version);
    DatedCard then{now, scoreLead(version->model, facts, now, mailboxes)};
    if (then.card.band == Band::Disqualified) return std::nullopt;
    if (policy == PromotePolicy::Replay) then = dateReached(version->model, facts, Advance::MarketingLine, then, mailboxes);
    if (!reached(then.card, Advance::MarketingLine)) return std::nullopt;
    StageMove move;
    move.to = StageRole::MarketingQualified;
    move.at = then.at;
    move.by = MoveBy::Rule;
    move.reason = u"promoted_later"_s;
    move.score = then.card.total;
    move.version = version->number;
    return move;
}

} // namespace

QList<qint64> promoteLeft(Workspace& workspace, const Commit& commit, qint64 batch, PromotePolicy policy, Instant now)
{
    QList<qint64> promoted;
    LeadFactsReader reader(workspace.database());
    HistoryRepository history(workspace.database());
    for (const auto& [row, crossing] : readCrossingsOf(workspace.database(), batch)) {
        const auto facts = reader.read(row);
        const auto move = facts ? moveFor(workspace, *facts, crossing, policy, now) : std::nullopt;
        if (!move) continue;
        history.add(commit, row, *move);
        promoted.append(row);
    }
    return promoted;
}

} // namespace Kelvin
