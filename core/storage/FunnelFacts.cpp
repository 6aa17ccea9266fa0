// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FunnelFacts.h"

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
    RawStatement outcomes(database, "SELECT lead, system, deal, kind, at, amount, currency, reason, name FROM outcome ORDER BY lead, id");
    while (outcomes.next()) {
        Outcome outcome;
        outcome.system = outcomes.text(1);
        outcome.dealId = outcomes.text(2);
        outcome.kind = enumFromKey<OutcomeKind>(outcomes.text(3)).value_or(OutcomeKind::Open);
        if (!outcomes.isNull(4)) outcome.at = outcomes.integer(4);
        if (!outcomes.isNull(5)) outcome.amount = Money{outcomes.real(5), outcomes.text(6)};
        outcome.reason = outcomes.text(7);
        outcome.name = outcomes.text(8);
        facts.outcomes[outcomes.integer(0)].append(std::move(outcome));
    }
    return facts;
}

} // namespace Kelvin
