// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/usecases/import/ImportWriter.h"
#include "core/usecases/import/StageNews.h"

#include <algorithm>
#include <limits>

namespace Kelvin {

using namespace Qt::StringLiterals;

static QList<StageMove> movesOf(Database& database, qint64 lead)
{
    return LeadFactsReader(database).readStageMoves(lead);
}

static QList<KnownMove> asKnown(const QList<StageMove>& moves)
{
    QList<KnownMove> known;
    for (const StageMove& move : moves) known.append(knownMove(move));
    return known;
}

bool writeStage(Database& database, const Commit& commit, qint64 lead, const StageRecord& stage, Instant createdAt, const Id& id)
{
    const QList<StageMove> moves = movesOf(database, lead);
    StageHistory known{asKnown(moves), {}};
    if (!stage.at && !moves.isEmpty()) known.given = readLatestStages(database, lead, commit.batch);
    const Instant at = stageHoldsSince(known.moves, stage, createdAt, commit.at);
    // What waited for the lead is judged when it comes.
    const StageNews news = judgeStage(known, stage, at);
    if (news != StageNews::New) return news == StageNews::Back;
    StageMove move;
    move.id = id;
    move.from = stageAt(moves, at);
    move.to = stage.role;
    move.name = stage.name;
    move.at = at;
    move.by = MoveBy::Import;
    move.reason = u"given_by_file"_s;
    move.undated = !stage.at;
    HistoryRepository(database).add(commit, lead, move);
    return false;
}

bool writeWonStage(Database& database, const Commit& commit, qint64 lead, const Outcome& outcome, const Id& id)
{
    if (outcome.kind != OutcomeKind::Won) return false;
    const QList<StageMove> moves = movesOf(database, lead);
    const StageRole now = stageAt(moves, std::numeric_limits<Instant>::max());
    const bool given = std::any_of(moves.begin(), moves.end(), [](const StageMove& m) { return m.by != MoveBy::Rule; });
    if (given) return now != StageRole::Customer && now != StageRole::Churned;
    if (!outcome.at || now == StageRole::Customer) return false;
    StageMove move;
    move.id = id;
    move.from = stageAt(moves, *outcome.at);
    move.to = StageRole::Customer;
    move.at = *outcome.at;
    move.by = MoveBy::Rule;
    move.reason = u"outcome_won"_s;
    HistoryRepository(database).add(commit, lead, move);
    return false;
}

} // namespace Kelvin
