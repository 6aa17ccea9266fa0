// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/usecases/Workspace.h"

class QIODevice;

namespace Kelvin {

/// Integrity, foreign keys and the file's own invariants; empty: nothing wrong.
Result<QList<Issue>> checkDatabase(Workspace& workspace, const Progress& progress = {});
/// An online copy, verified by opening it; refuses to overwrite (`db_exists`). Cancelled: no copy.
Result<Done> backUp(Workspace& workspace, const QString& path, const Progress& progress = {});
/// Puts a backup in the place of `path`; the file that was there is kept beside it with the suffix .before-restore, or -2, -3 … behind that if
/// the name is taken. Refused while somebody has the file open (`db_locked`).
Result<Done> restoreBackup(const QString& backup, const QString& path, const ShippedData& shipped);
/// The canonical dump: every fact and the scores at asOf, ordered by natural key, as lines of JSON.
Result<Done> dumpCanonical(Workspace& workspace, QIODevice& out, Instant asOf);

} // namespace Kelvin
