// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>

namespace Kelvin {

/// Writes a file whole or not at all, readable by its owner only (0600). Failure cannot_write {path, system's reason}.
Result<Done> saveFile(const QString& path, const QByteArray& bytes);

} // namespace Kelvin
