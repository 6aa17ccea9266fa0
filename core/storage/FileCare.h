// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/storage/Database.h"

namespace Kelvin {

/// Everything that can be wrong inside a file; empty: it is whole. Codes: check_integrity (args: SQLite's words), check_foreign_key (table),
/// check_activity_key, check_waiting_key, check_attribute, check_word, check_seen_key, check_state, check_batch (table). May throw StorageError.
QList<Issue> checkDatabase(Database& database);

} // namespace Kelvin
