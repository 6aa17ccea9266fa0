// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Record.h"
#include "core/storage/KnownFacts.h"

namespace Kelvin {

/// What a stage from a file says to a lead that has moved before: something new, nothing, or a way back that no import takes.
enum class StageNews { New, Known, Back };

/// Since when a stage of a file holds: its own date; without one the lead's creation if it never moved, else `now`.
Instant stageHoldsSince(const QList<KnownMove>& moves, const StageRecord& stage, Instant createdAt, Instant now);
/// Compares the stage with where the lead stood then (import.md section 4: a stage never goes backwards by import). `moves`: the earliest first.
StageNews judgeStage(const QList<KnownMove>& moves, const StageRecord& stage, Instant since);
/// Puts the move where its date belongs.
void learnStage(QList<KnownMove>& moves, const StageRecord& stage, Instant since);

} // namespace Kelvin
