// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Outcome.h"
#include "core/storage/Database.h"

#include <QHash>

namespace Kelvin {

// Of each deal only the latest record holds; earlier ones are history that an undo brings back. May throw StorageError.

/// How the deals of a lead stand, ordered by (system, deal).
QList<Outcome> readOutcomes(Database& database, qint64 lead);
/// The same of everybody, by lead row, in one pass.
QHash<qint64, QList<Outcome>> readOutcomes(Database& database);

} // namespace Kelvin
