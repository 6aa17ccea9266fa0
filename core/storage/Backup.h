// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QDateTime>

#include <functional>

struct sqlite3;

namespace Kelvin {

/// Copies a file in use to `target` (which must not exist) page by page while others go on writing, and opens the copy to verify it: a
/// copy that is not whole is removed. `progress` gets 0 to 1 and says whether to go on.
Result<Done> backupDatabase(Database& database, const QString& target, const std::function<bool(double)>& progress = {});
/// Puts a verified copy of `backup` in the place of `path`, all or nothing; what stood there is kept as `path`.before-restore, or with a
/// number behind that if there is one from an earlier time. Refused while anybody has `path` open: db_locked.
Result<Done> restoreDatabase(const QString& backup, const QString& path);

/// For this layer.
Result<Done> backupConnection(Connection& connection, const QString& target, const std::function<bool(double)>& progress = {});
/// backupConnection of a connection that is not one of ours.
Result<Done> copyDatabase(sqlite3* from, const QString& target, const std::function<bool(double)>& progress = {});
/// Makes what was written to a file or folder last, false: it may not.
bool isSynced(const QString& path);
/// Removes a file that could not be finished, with its logs. Only for files this program has just made.
void removeDatabase(const QString& path);

} // namespace Kelvin
