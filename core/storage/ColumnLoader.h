// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"
#include "core/storage/Database.h"

#include <functional>

namespace Kelvin {

/// Up to here leads are read one by one; for more, a scan of everything takes no longer.
inline constexpr qsizetype fewLeads = 2'000;

/// Facts as columns straight from the file, leads by row number: what appending every lead's facts would give, only faster (numbers of
/// dictionaries may differ). No rows: all leads outside the trash. `progress` gets the number of activities read so far, every 65,536, and says whether to go on; if
/// not, StorageError db_cancelled. Any other failure is thrown as StorageError too.
FactColumns loadColumns(Database& database, const ColumnNeeds& needs, const std::function<bool(qint64)>& progress = {}, const QList<qint64>& rows = {});

} // namespace Kelvin
