// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/ingest/Record.h"
#include "core/storage/KnownFacts.h"

namespace Kelvin {

/// What a stage from a file says to a lead that has moved before: something new, nothing, or a way that no import takes.
enum class StageNews { New, Known, Back };

/// What a lead's stage in a file is compared with.
struct StageHistory {
    QList<KnownMove> moves;                    ///< the earliest first
    QList<KnownStage> given;                   ///< what the newest import of the same system gave
};

/// Since when a stage of a file holds: its own date; without one the lead's creation if it never moved, else `now`.
Instant stageHoldsSince(const QList<KnownMove>& moves, const StageRecord& stage, Instant createdAt, Instant now);
/// Compares the stage with where the lead stood then: a stage never goes backwards by import (import.md section 4). One without a date is
/// news only if the system gave another one before, and it leads nobody out of where a person put the lead: that takes a later date.
StageNews judgeStage(const StageHistory& known, const StageRecord& stage, Instant since);

/// The stages that the rows of one import give to everybody, judged in the order of the rows.
class StagePlan {
public:
    /// May throw StorageError.
    StagePlan(Database& database, const QString& system, Instant importedAt);

    /// What it says of a lead (row, negative: new), who gets the stage if it is new.
    StageNews take(qint64 lead, const StageRecord& stage);

private:
    Instant m_importedAt;
    QHash<qint64, QList<KnownMove>> m_moves;
    QHash<qint64, QList<KnownStage>> m_given;
};

} // namespace Kelvin
