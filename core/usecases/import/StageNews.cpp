// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/StageNews.h"

#include <algorithm>

namespace Kelvin {

static auto firstAfter(const QList<KnownMove>& moves, Instant since)
{
    return std::upper_bound(moves.cbegin(), moves.cend(), since, [](Instant t, const KnownMove& move) { return t < move.at; });
}

Instant stageHoldsSince(const QList<KnownMove>& moves, const StageRecord& stage, Instant createdAt, Instant now)
{
    if (stage.at) return *stage.at;
    return moves.isEmpty() ? createdAt : std::max(now, moves.last().at);
}

StageNews judgeStage(const QList<KnownMove>& moves, const StageRecord& stage, Instant since)
{
    const StageRole role = restingRole(stage.role);
    // Somebody may have moved on at the very second, or later: what was written once is not written again.
    if (stage.at && moves.contains(KnownMove{since, role, stage.name})) return StageNews::Known;
    const auto after = firstAfter(moves, since);
    if (after == moves.cbegin()) return StageNews::New;
    const KnownMove& stood = *std::prev(after);
    if (stood.role == role && stood.name == stage.name) return StageNews::Known;
    const bool back = stood.role <= StageRole::Customer && stage.role <= StageRole::Customer && stage.role < stood.role;
    return back ? StageNews::Back : StageNews::New;
}

void learnStage(QList<KnownMove>& moves, const StageRecord& stage, Instant since)
{
    moves.insert(firstAfter(moves, since) - moves.cbegin(), KnownMove{since, restingRole(stage.role), stage.name});
}

} // namespace Kelvin
