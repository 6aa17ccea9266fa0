// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ActivityRepository.h"

namespace Kelvin {

/// Of the identities by which a row names a known lead (at least one), the one under which what the row says is noted: a key the lead was made
/// with, else the one it has longest, a visitor only where it has no other of them; the first where it has none. When a later commit that gave
/// another of them is undone, nothing moves. May throw StorageError.
Identity lastingKey(Database& database, qint64 lead, const QList<Identity>& identities);

} // namespace Kelvin
