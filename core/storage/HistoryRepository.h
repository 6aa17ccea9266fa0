// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/BatchRepository.h"

namespace Kelvin {

/// The small facts of a lead: answers, stage moves, outcomes, crossings, adjustments; and its tasks. Writes need an open Transaction; every
/// call may throw StorageError. A null id becomes a random one; a fact whose id is stored already is not added again (false).
class HistoryRepository {
public:
    explicit HistoryRepository(Database& database) : m_database(database) {}

    bool add(const Commit& commit, qint64 lead, const BantAnswer& answer);
    bool add(const Commit& commit, qint64 lead, const StageMove& move);
    bool add(const Commit& commit, qint64 lead, const Outcome& outcome);
    bool add(const Commit& commit, qint64 lead, const Crossing& crossing);
    bool add(const Commit& commit, qint64 lead, const Adjustment& adjustment);
    bool add(const Commit& commit, qint64 lead, const Task& task);

    /// Whether an answer with this id is stored.
    bool hasAnswer(const Id& id) const;

private:
    Database& m_database;
};

} // namespace Kelvin
