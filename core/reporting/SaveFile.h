// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace Kelvin {

/// Writes a file whole or not at all, readable by its owner only (0600). Failure cannot_write {path, system's reason}.
Result<Done> saveFile(const QString& path, const QByteArray& bytes);
/// The same for what is written piece by piece; a failure of `write` leaves the earlier file.
Result<Done> saveFile(const QString& path, const std::function<Result<Done>(QIODevice&)>& write);

} // namespace Kelvin
