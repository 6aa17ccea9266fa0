// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/Database.h"

#include <QHash>

namespace Kelvin {

/// The latest value of a field and who wrote it.
struct KnownValue {
    FieldValue value;
    QString system;
    Instant validFrom = 0;
    bool undated = false;                      ///< validFrom was assumed
    bool operator==(const KnownValue&) const = default;
};

using KnownValues = QHash<QString, KnownValue>;

/// A stage as far as files are compared with it.
struct KnownStage {
    StageRole role = StageRole::Lead;          ///< where a lead rests in it
    QString name;                              ///< empty: nobody gave one
    bool operator==(const KnownStage&) const = default;
};

/// A move of a lead to a stage.
struct KnownMove {
    Instant at = 0;
    KnownStage stage;
    bool isPutAside = false;                   ///< a person closed or recycled the lead by it
    bool operator==(const KnownMove&) const = default;
};

KnownMove knownMove(const StageMove& move);

/// What an import once said of a criterion.
struct KnownAnswer {
    BantLevel level = BantLevel::Unknown;
    QString note;
    bool operator==(const KnownAnswer&) const = default;
};

// What an import compares its rows with, of everybody in a few passes. May throw StorageError.

QHash<qint64, KnownValues> readKnownLeadValues(Database& database);
QHash<qint64, KnownValues> readKnownAccountValues(Database& database);
/// The moves of each lead, the earliest first.
QHash<qint64, QList<KnownMove>> readKnownMoves(Database& database);
/// The stages that the newest import of `system` that gave a lead one gave it.
QHash<qint64, QList<KnownStage>> readLatestStages(Database& database, const QString& system);
/// The same of one lead and the system of an import, what that import itself gave left out.
QList<KnownStage> readLatestStages(Database& database, qint64 lead, qint64 import);
/// What the newest import of `system` that spoke of a lead's criterion without saying when said of it.
QList<KnownAnswer> readLatestImported(Database& database, qint64 lead, Criterion criterion, const QString& system);

} // namespace Kelvin
