// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/Database.h"

namespace Kelvin {

/// Stage moves in order of (at, recording) and how the deals stand, of everybody by lead row.
struct FunnelFacts {
    QHash<qint64, QList<StageMove>> moves;
    QHash<qint64, QList<Outcome>> outcomes;
};

/// Two passes over the file. May throw StorageError.
FunnelFacts readFunnelFacts(Database& database);

} // namespace Kelvin
