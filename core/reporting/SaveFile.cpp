// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/SaveFile.h"

#include <QSaveFile>

namespace Kelvin {

Result<Done> saveFile(const QString& path, const QByteArray& bytes)
{
    return saveFile(path, [&](QIODevice& file) -> Result<Done> {
        if (file.write(bytes) == bytes.size()) return Done{};
        return Failure{FailureKind::Usage, QStringLiteral("cannot_write"), {path, file.errorString()}};
    });
}

Result<Done> saveFile(const QString& path, const std::function<Result<Done>(QIODevice&)>& write)
{
    QSaveFile file(path);
    const auto failed = [&] { return Failure{FailureKind::Usage, QStringLiteral("cannot_write"), {path, file.errorString()}}; };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    // Before the first byte: a file with people in it is nobody else's, whatever the umask or an earlier file allowed.
    const bool mine = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!mine) return failed();
    const auto written = write(file);
    if (!written) return written;
    if (!file.commit()) return failed();
    return Done{};
}

} // namespace Kelvin
