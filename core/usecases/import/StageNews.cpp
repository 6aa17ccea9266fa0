// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/StageNews.h"

#include <algorithm>
#include <limits>

namespace Kelvin {

static auto firstAfter(const QList<KnownMove>& moves, Instant since)
{
    return std::upper_bound(moves.cbegin(), moves.cend(), since, [](Instant t, const KnownMove& move) { return t < move.at; });
}

static KnownStage stageOf(const StageRecord& stage) { return KnownStage{restingRole(stage.role), stage.name}; }

Instant stageHoldsSince(const QList<KnownMove>& moves, const StageRecord& stage, Instant createdAt, Instant now)
{
    if (stage.at) return *stage.at;
    return moves.isEmpty() ? createdAt : std::max(now, moves.last().at);
}

StageNews judgeStage(const StageHistory& known, const StageRecord& stage, Instant since)
{
    const KnownStage given = stageOf(stage);
    // Somebody may have moved on at the very second, or later: what was written once is not written again.
    const auto isWritten = [&](const KnownMove& move) { return move.at == since && move.stage == given; };
    if (stage.at && std::any_of(known.moves.begin(), known.moves.end(), isWritten)) return StageNews::Known;
    const auto after = firstAfter(known.moves, since);
    if (after == known.moves.cbegin()) return StageNews::New;
    const KnownMove& stood = *std::prev(after);
    if (stood.stage == given || (!stage.at && known.given.contains(given))) return StageNews::Known;
    if (!stage.at && stood.isPutAside) return stood.stage.role == given.role ? StageNews::Known : StageNews::Back;
    const bool back = stood.stage.role <= StageRole::Customer && stage.role <= StageRole::Customer && stage.role < stood.stage.role;
    return back ? StageNews::Back : StageNews::New;
}

StagePlan::StagePlan(Database& database, const QString& system, Instant importedAt)
    : m_importedAt(importedAt)
    , m_moves(readKnownMoves(database))
    , m_given(readLatestStages(database, system))
{
}

StageNews StagePlan::take(qint64 lead, const StageRecord& stage)
{
    QList<KnownMove>& moves = m_moves[lead];
    const Instant since = stageHoldsSince(moves, stage, std::numeric_limits<Instant>::min(), m_importedAt);
    const StageNews news = judgeStage(StageHistory{moves, m_given.value(lead)}, stage, since);
    if (news != StageNews::New) return news;
    moves.insert(firstAfter(moves, since) - moves.cbegin(), KnownMove{since, stageOf(stage)});
    return news;
}

} // namespace Kelvin
