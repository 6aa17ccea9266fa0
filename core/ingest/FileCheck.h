// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

namespace Kelvin {

/// Whether a file may be read as data: a regular file with something in it that can be opened. Nothing is opened before lstat
/// says so, because opening a FIFO or a device can block. Failure codes, each with the path as its argument: file_missing,
/// file_is_directory, file_is_link (to a thing that is not a regular file), file_not_regular, file_not_readable, file_empty.
Result<Done> checkFile(const QString& path);

/// What the first bytes of a file that should be text say: file_binary (path, what it looks like) if it is a picture, a program, an
/// archive or holds NUL bytes without being UTF-16.
Result<Done> checkText(const QString& path, QByteArrayView start);

} // namespace Kelvin
