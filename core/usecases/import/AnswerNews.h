// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Record.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/KnownFacts.h"

#include <QSet>

namespace Kelvin {

/// Which BANT answers of a file say something new. One with a date is known by its id; one without if the newest import of the same system
/// that spoke of the criterion without a date said the same: else each import would make it true from today on.
class AnswerNews {
public:
    AnswerNews(Database& database, const QString& system, Instant importedAt);

    /// The new ones of a row, with ids and times. `lead`: row, negative: new, 0: nobody knows the person yet. What waits for a new lead
    /// becomes its own.
    QList<BantAnswer> of(qint64 lead, const LeadKeys& keys, const QList<BantAnswer>& answers);

    /// Whether something that files said waits under one of the keys.
    bool waits(const LeadKeys& keys) const;
    /// The same, but only the first time: a row of somebody known takes along what waits under its keys.
    bool takesWaiting(const LeadKeys& keys);

private:
    bool isKnown(const Id& id, const QList<BantAnswer>& waiting) const;
    QList<KnownAnswer> saidBefore(qint64 lead, const LeadKeys& keys, Criterion criterion) const;
    QList<BantAnswer> waitingFor(const LeadKeys& keys, bool undatedOfSystem) const;

    Database& m_database;
    QString m_system;
    Instant m_importedAt;
    HistoryRepository m_history;
    ActivityRepository m_activities;
    QSet<Identity> m_waitedFor;                ///< identities under which something waits
    QSet<Identity> m_taken;                    ///< those whose rows have come
    QSet<Id> m_seen;                           ///< what this file said of a person already
};

} // namespace Kelvin
