// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Spool.h"

#include "core/reporting/SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace Kelvin {

using namespace Qt::StringLiterals;

static const QString spoolName = u".kelvin-stdin-"_s;

void removeDeadSpools(const QString& folder)
{
    const QDir files(folder);
    for (const QString& name : files.entryList({spoolName + u'*'}, QDir::Files | QDir::Hidden)) {
        bool ok = false;
        const int owner = name.mid(spoolName.size()).section(u'-', 0, 0).toInt(&ok);
        if (ok && owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH) QFile::remove(files.filePath(name));
    }
}

Result<SpooledFile> spoolIfStandardInput(const QString& name, const QString& folder)
{
    if (name != u"-"_s) return SpooledFile{QFileInfo(name).absoluteFilePath(), {}};
    QFile input;
    auto file = std::make_shared<QTemporaryFile>(u"%1/%2%3-XXXXXX"_s.arg(folder, spoolName).arg(QCoreApplication::applicationPid()));
    if (!file->open() || !input.open(stdin, QIODevice::ReadOnly)) return writeFailure(*file, folder);
    for (QByteArray block = input.read(1 << 20); !block.isEmpty(); block = input.read(1 << 20))
        if (file->write(block) != block.size()) return writeFailure(*file, folder);
    if (!file->flush()) return writeFailure(*file, folder);
    return SpooledFile{file->fileName(), file};
}

} // namespace Kelvin
