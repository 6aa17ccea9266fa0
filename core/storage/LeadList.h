// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/Database.h"

#include <vector>

namespace Kelvin {

/// A lead as a line of the table: latest values by `asOf`.
struct LeadListRow {
    qint64 row = 0;
    Id id;
    QString name;                     ///< the name, else first and last name
    QString email;
    QString phone;
    QString company;                  ///< the lead's own value, else its company's, else its domain
    QString owner;
    Instant createdAt = 0;
    std::optional<Instant> trashedAt;
    StageRole stage = StageRole::Lead;
    QString stageName;                ///< a file's own name of the stage, else empty
    Instant stageSince = 0;
    std::optional<Instant> rejectedAt; ///< the latest stage move put it aside (recycle, disqualified), then
    std::optional<Instant> lastActivityAt;
    int lastActivityType = 0;         ///< number in the catalogue, 0: none
    std::optional<Task> nextTask;     ///< as nextStepOf
    std::array<BantLevel, criterionCount> levels{}; ///< of the latest answers
    std::array<std::optional<Instant>, criterionCount> answeredAt;
    QList<ExternalKey> keys;
    bool operator==(const LeadListRow&) const = default;
};

/// What of a list is to be read.
struct LeadListQuery {
    Instant asOf = 0;                 ///< values, stages, answers and activities up to then; leads created by then
    QList<qint64> rows;               ///< only these leads; empty: all
    bool trash = false;               ///< only the trash, instead of all but the trash
    bool lastActivity = true;         ///< of all leads: one pass over all activities (about 0.1 us each)
};

/// Lines of the table by row number, in a handful of passes; in one if there are none. All leads take the time they need. May throw StorageError.
std::vector<LeadListRow> loadLeadList(Database& database, const LeadListQuery& query);

} // namespace Kelvin
