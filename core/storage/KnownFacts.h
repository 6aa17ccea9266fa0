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
    bool operator==(const KnownValue&) const = default;
};

using KnownValues = QHash<QString, KnownValue>;

/// The stage a lead stands in, and whether a file or a person gave one.
struct KnownStage {
    StageRole role = StageRole::Lead;
    QString name;
    bool given = false;
    bool operator==(const KnownStage&) const = default;
};

// What an import compares its rows with, of everybody in a few passes. May throw StorageError.

QHash<qint64, KnownValues> readKnownLeadValues(Database& database);
QHash<qint64, KnownValues> readKnownAccountValues(Database& database);
QHash<qint64, KnownStage> readKnownStages(Database& database);

} // namespace Kelvin
