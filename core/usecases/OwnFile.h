// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <optional>

namespace Kelvin {

/// Against reading a file that is the workspace's own or one of its logs, by whatever name: that would drop the database's locks, and
/// there are no rows in them. Code own_file (path).
std::optional<Failure> ownFileObjection(const QString& database, const QString& path);
/// Against writing a result to `path`: it is the database or one of its logs (output_is_database, path), or the file that the result is
/// made of (output_is_source, path). Asked before anything is done, not only before the writing.
std::optional<Failure> outputObjection(const QString& database, const QString& path, const QString& source = {});

} // namespace Kelvin
