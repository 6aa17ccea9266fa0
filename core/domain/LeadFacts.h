// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/BantAssessment.h"
#include "core/domain/Crossing.h"
#include "core/domain/FieldValue.h"
#include "core/domain/LifecycleStage.h"
#include "core/domain/Outcome.h"
#include "core/domain/Task.h"

#include <QHash>
#include <QList>

namespace Kelvin {

/// (system, externalId): where an id comes from, and the id there.
struct ExternalKey {
    QString system;
    QString externalId;
    auto operator<=>(const ExternalKey&) const = default;
};

inline size_t qHash(const ExternalKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.system, key.externalId);
}

/// A fact: a field had this value from validFrom on. No value = it was cleared.
struct FieldChange {
    Id id;
    QString field;               ///< stored key: "industry", custom fields "custom.<name>"
    FieldValue value;
    Instant validFrom = 0;       ///< true since
    Instant recordedAt = 0;      ///< learned
    bool undated = false;        ///< validFrom was placed by the rule, not by a date of the value's own
    QString system;              ///< who wrote it: an import's system, or "hand"
    QString author;
    bool operator==(const FieldChange&) const = default;
};

/// A person's own points on a lead: always visible in the explanation.
struct Adjustment {
    Id id;
    QString model;                    ///< key of a model, or empty: all models
    int points = 0;
    QString note;
    QString author;
    Instant at = 0;
    std::optional<Instant> expiresAt; ///< from then on it no longer counts
    bool operator==(const Adjustment&) const = default;
};

/// A company. Its fields have history like a lead's.
struct Account {
    qint64 row = 0;                   ///< local number in the file, 0: not stored
    Id id;
    QList<ExternalKey> keys;
    QString domain;                   ///< lower case, or empty
    QList<FieldChange> fields;        ///< ordered by (field, validFrom, order of recording)
    bool operator==(const Account&) const = default;
};

/// Everything that may influence a lead's score, and its history: the whole input of the scorecard.
struct LeadFacts {
    qint64 row = 0;                   ///< local number in the file, 0: not stored
    Id id;
    Instant createdAt = 0;
    bool assumed = false;             ///< createdAt was not given
    std::optional<Instant> trashedAt;
    QList<ExternalKey> keys;
    QList<FieldChange> fields;        ///< ordered by (field, validFrom, order of recording)
    std::optional<Account> account;
    QList<Activity> activities;       ///< ordered by (type, at, order of recording)
    QList<BantAnswer> answers;        ///< ordered by (answeredAt, order of recording)
    QList<StageMove> stageMoves;      ///< ordered by (at, order of recording)
    QList<Outcome> outcomes;
    QList<Adjustment> adjustments;
    QList<Crossing> crossings;        ///< ordered by (at, order of recording)
    QList<Task> tasks;
    bool operator==(const LeadFacts&) const = default;
};

/// The value of a field at `t`: of the last change with validFrom <= t; no value if there is none.
FieldValue valueAt(const QList<FieldChange>& changes, QStringView field, Instant t);
/// The lead's own value, else its company's.
FieldValue fieldAt(const LeadFacts& lead, QStringView field, Instant t);
/// The stage at `t`: of the last move with at <= t (Recycle rests in Lead); Lead if there is none.
StageRole stageAt(const QList<StageMove>& moves, Instant t);

} // namespace Kelvin
