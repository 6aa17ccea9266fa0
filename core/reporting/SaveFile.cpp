// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/SaveFile.h"

#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

namespace Kelvin {

Failure writeFailure(const QFileDevice& file, const QString& path)
{
    // Where some of the bytes still went in, Qt does not know why the others did not: one more byte asks the disk.
    const bool full = file.isOpen() ? ::write(file.handle(), "", 1) < 0 && errno == ENOSPC : file.errorString() == qt_error_string(ENOSPC);
    if (full) return Failure{FailureKind::Database, QStringLiteral("db_full"), {path}};
    return Failure{FailureKind::Usage, QStringLiteral("cannot_write"), {path, file.errorString()}};
}

Result<Done> saveFile(const QString& path, const QByteArray& bytes)
{
    return saveFile(path, [&](QFileDevice& file) -> Result<Done> {
        if (file.write(bytes) == bytes.size()) return Done{};
        return writeFailure(file, path);
    });
}

Result<Done> saveFile(const QString& path, const std::function<Result<Done>(QFileDevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return writeFailure(file, path);
    // Before the first byte: a file with people in it is nobody else's, whatever the umask or an earlier file allowed.
    const bool mine = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!mine) return writeFailure(file, path);
    const auto written = write(file);
    if (!written) return written;
    // Closing forgets why the last bytes did not go in.
    if (!file.flush() || !file.commit()) return writeFailure(file, path);
    return Done{};
}

} // namespace Kelvin
