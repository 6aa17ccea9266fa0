// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ScoreRepository.h"

#include <QMap>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace Kelvin {

/// Writes everything that is true of leads as one JSON object a line, ordered by natural keys: companies, leads with their histories, what
/// waits, models, and the given scores by model. Without row numbers, random ids, moments of recording, authors of imports, import history and audit: two files that
/// know the same give the same bytes. Only facts up to `asOf` when it is given. False if the device takes no more; may throw StorageError.
bool dumpCanonical(Database& database, QIODevice& device, std::optional<Instant> asOf = {}, const QMap<QString, std::vector<StoredScore>>& scores = {});

} // namespace Kelvin
