// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Spool.h"

#include "core/reporting/SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>
#include <vector>

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

/// Waits until a read does not; false if cancelled before.
static bool hasInput(const Progress& progress)
{
    constexpr int lookMs = 200; // a signal that came just before the wait is seen after it
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!progress.isCancelled())
        if (::poll(&input, 1, lookMs) > 0) return true;
    return false;
}

Result<SpooledFile> spoolIfStandardInput(const QString& name, const QString& folder, const Progress& progress)
{
    if (name != u"-"_s) return SpooledFile{QFileInfo(name).absoluteFilePath(), {}};
    auto file = std::make_shared<QTemporaryFile>(u"%1/%2%3-XXXXXX"_s.arg(folder, spoolName).arg(QCoreApplication::applicationPid()));
    if (!file->open()) return writeFailure(*file, folder);
    std::vector<char> block(1 << 20);
    ssize_t count = 0;
    do {
        // A read by itself goes on waiting after Ctrl+C.
        if (!hasInput(progress)) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count > 0 && file->write(block.data(), count) != count) return writeFailure(*file, folder);
    } while (count > 0);
    // Half of what was piped in is not all of it.
    if (count < 0) return Failure{FailureKind::Input, u"read_failed"_s, {QString::number(file->size())}};
    if (!file->flush()) return writeFailure(*file, folder);
    return SpooledFile{file->fileName(), file};
}

} // namespace Kelvin
