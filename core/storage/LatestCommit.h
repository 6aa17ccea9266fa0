// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace Kelvin {

/// The latest moment of a commit that stands, UTC; 0: there is none. Not that of the newest: catching up dates its commits with the days that
/// it catches up. May throw StorageError.
Instant readLatestCommit(Database& database);

} // namespace Kelvin
