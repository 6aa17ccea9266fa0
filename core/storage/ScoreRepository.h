// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Scorecard.h"
#include "core/storage/BatchRepository.h"

#include <QHash>

#include <vector>

namespace Kelvin {

/// A lead's stored score under one model: a cache that knows its moment and version.
struct StoredScore {
    qint64 lead = 0;
    int version = 0;
    Instant asOf = 0;
    Scorecard card;
    bool operator==(const StoredScore&) const = default;
};

/// The stored scores: may be emptied at any time. Writes need an open Transaction; every call may throw StorageError.
class ScoreRepository {
public:
    explicit ScoreRepository(Database& database) : m_database(database) {}

    /// Makes these all scores of the model. `leads[i]` has `cards[i]`. A score that is as it was keeps the moment it has been so since.
    void replaceAll(const QString& model, int version, Instant asOf, const std::vector<qint64>& leads, const std::vector<Scorecard>& cards);
    void update(const QString& model, const QList<StoredScore>& scores);

    /// Ordered by lead.
    std::vector<StoredScore> all(const QString& model) const;

private:
    qint64 row(const QString& model) const;
    Database& m_database;
};

/// What of a scorecard is not points, in one number, and back.
qint64 packedStates(const Scorecard& card);
void unpackStates(qint64 packed, Scorecard& card);

} // namespace Kelvin
