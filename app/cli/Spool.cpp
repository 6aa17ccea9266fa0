// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Spool.h"

#include <QFileInfo>

#include <cstdio>

namespace Kelvin {

using namespace Qt::StringLiterals;

Result<SpooledFile> spoolIfStandardInput(const QString& name, const QString& folder)
{
    if (name != u"-"_s) return SpooledFile{QFileInfo(name).absoluteFilePath(), {}};
    QFile input;
    auto file = std::make_shared<QTemporaryFile>(folder + u"/.kelvin-stdin-XXXXXX"_s);
    if (!file->open() || !input.open(stdin, QIODevice::ReadOnly)) return Failure{FailureKind::Input, u"cannot_write"_s, {folder, file->errorString()}};
    for (QByteArray block = input.read(1 << 20); !block.isEmpty(); block = input.read(1 << 20))
        if (file->write(block) != block.size()) return Failure{FailureKind::Input, u"cannot_write"_s, {folder, file->errorString()}};
    file->flush();
    return SpooledFile{file->fileName(), file};
}

} // namespace Kelvin
