// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/OwnFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// One file by two names: the same place, or the same inode behind links of either kind. A log need not be there yet.
bool isSame(const QString& one, const QString& two)
{
    struct stat a {}, b {};
    if (stat(QFile::encodeName(one).constData(), &a) == 0 && stat(QFile::encodeName(two).constData(), &b) == 0)
        return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
    const QFileInfo first(one), second(two);
    const QString folder = first.dir().canonicalPath();
    return !folder.isEmpty() && folder == second.dir().canonicalPath() && first.fileName() == second.fileName();
}

bool isOwn(const QString& database, const QString& path)
{
    const QString real = QFileInfo(database).canonicalFilePath();
    for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        if (isSame((real.isEmpty() ? database : real) + end, path)) return true;
    return false;
}

} // namespace

std::optional<Failure> ownFileObjection(const QString& database, const QString& path)
{
    if (!isOwn(database, path)) return std::nullopt;
    return Failure{FailureKind::Usage, u"own_file"_s, {path}};
}

std::optional<Failure> outputObjection(const QString& database, const QString& path, const QString& source)
{
    if (isOwn(database, path)) return Failure{FailureKind::Usage, u"output_is_database"_s, {path}};
    if (!source.isEmpty() && isSame(source, path)) return Failure{FailureKind::Usage, u"output_is_source"_s, {path}};
    return std::nullopt;
}

} // namespace Kelvin
