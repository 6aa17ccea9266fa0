// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crossing.h"
#include "core/storage/Database.h"

#include <QHash>

namespace Kelvin {

/// Leads that are not armed for a line of a model: their last step crossed it. All others are armed.
struct DisarmedLeads {
    QHash<qint64, Instant> marketingQualified; ///< row -> when it crossed
    QHash<qint64, Instant> salesQualified;

    const QHash<qint64, Instant>& of(ThresholdKind kind) const { return kind == ThresholdKind::MarketingQualified ? marketingQualified : salesQualified; }
};

/// Reads them from the crossings of a model. May throw StorageError.
DisarmedLeads readDisarmed(Database& database, const QString& model);

/// The crossings that a commit wrote, by lead. May throw StorageError.
QList<std::pair<qint64, Crossing>> readCrossingsOf(Database& database, qint64 batch);

} // namespace Kelvin
