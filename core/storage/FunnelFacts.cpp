// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FunnelFacts.h"

#include "core/storage/OutcomeRows.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {

FunnelFacts readFunnelFacts(Database& database)
{
    FunnelFacts facts;
    RawStatement moves(database, "SELECT lead, from_role, to_role, name, at, moved_by, reason, undated, version FROM stage_move ORDER BY lead, at, id");
    while (moves.next()) {
        StageMove move;
        move.from = enumFromKey<StageRole>(moves.text(1)).value_or(StageRole::Lead);
        move.to = enumFromKey<StageRole>(moves.text(2)).value_or(StageRole::Lead);
        move.name = moves.text(3);
        move.at = moves.integer(4);
        move.by = enumFromKey<MoveBy>(moves.text(5)).value_or(MoveBy::Person);
        move.reason = moves.text(6);
        move.undated = moves.integer(7) != 0;
        move.version = int(moves.integer(8));
        facts.moves[moves.integer(0)].append(std::move(move));
    }
    facts.outcomes = readOutcomes(database);
    return facts;
}

} // namespace Kelvin
