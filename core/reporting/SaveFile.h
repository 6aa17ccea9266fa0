// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>

#include <functional>

class QFileDevice;

namespace Kelvin {

/// Why bytes did not go into a file that is thrown away: db_full {path} where the disk has no room, else cannot_write {path, system's reason}.
Failure writeFailure(const QFileDevice& file, const QString& path);

/// Writes a file whole or not at all, readable by its owner only (0600). Failures of writeFailure.
Result<Done> saveFile(const QString& path, const QByteArray& bytes);
/// The same for what is written piece by piece; a failure of `write` leaves the earlier file.
Result<Done> saveFile(const QString& path, const std::function<Result<Done>(QFileDevice&)>& write);

} // namespace Kelvin
