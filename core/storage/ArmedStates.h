// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crossing.h"
#include "core/storage/Database.h"

#include <QHash>
#include <QMap>

namespace Kelvin {

/// Leads that are not armed for a line of a model: their last step crossed it. All others are armed.
struct DisarmedLeads {
    QHash<qint64, Instant> marketingQualified; ///< row -> when it crossed
    QHash<qint64, Instant> salesQualified;

    const QHash<qint64, Instant>& of(ThresholdKind kind) const { return kind == ThresholdKind::MarketingQualified ? marketingQualified : salesQualified; }
};

/// Reads them from the crossings of a model. May throw StorageError.
DisarmedLeads readDisarmed(Database& database, const QString& model);
/// The same of these leads only, each by its own crossings: what a commit that touches a few leads needs.
DisarmedLeads readDisarmed(Database& database, const QString& model, const QList<qint64>& leads);

/// Leads that stand recycled with a date to look at them again that has come by `at`: row -> that date. May throw StorageError.
QHash<qint64, Instant> readRevisitsDue(Database& database, Instant at);
/// The same of these leads only.
QHash<qint64, Instant> readRevisitsDue(Database& database, Instant at, const QList<qint64>& leads);

/// When a lead last went up through a line of a model.
using CrossedDates = QMap<std::pair<QString, ThresholdKind>, Instant>;

/// Of everybody who did by `asOf`, by lead row; one pass over the crossings. May throw StorageError.
QHash<qint64, CrossedDates> readCrossedDates(Database& database, Instant asOf);

/// The crossings that a commit wrote, by lead. May throw StorageError.
QList<std::pair<qint64, Crossing>> readCrossingsOf(Database& database, qint64 batch);

} // namespace Kelvin
