// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <optional>

namespace Kelvin {

/// What the path and the file system say against opening `path`; the file itself is not opened. Nothing: go on.
std::optional<Failure> pathObjection(const QString& path, OpenMode mode);
/// What the file's content says: reads header and schema without writing a byte. Nothing: it is ours and can be opened in this mode.
std::optional<Failure> contentObjection(const QString& path, OpenMode mode);
/// True for file systems of other machines: by statfs magic number, and by type name for those in user space ("fuse.sshfs").
bool isNetworkFileSystem(quint64 magic, QStringView typeName);
/// True if the file lies in a folder that another program copies to other machines (Dropbox, OneDrive, Nextcloud, Syncthing ...).
bool isInSyncFolder(const QString& path);

} // namespace Kelvin
