// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FileSettling.h"

#include <QDateTime>
#include <QFileInfo>

namespace Kelvin {

FileState fileState(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists()) return {};
    return {file.size(), file.lastModified().toMSecsSinceEpoch()};
}

bool isFresh(const FileState& state, qint64 nowMs)
{
    return state.changedMs > nowMs - settlingMs;
}

} // namespace Kelvin
