// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/SampleWorkspace.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

namespace Kelvin::Tests {

/// A workspace of its own with the sample data at `path`. The data of a day are made once in a run of the tests, then copied.
inline Result<std::unique_ptr<Workspace>> openSampleCopy(const QString& path, const ShippedData& shipped, const Actor& actor)
{
    static QTemporaryDir folder;
    static QHash<QString, QString> made;
    const QString key = actor.name + QString::number(actor.now);
    if (!made.contains(key)) {
        const QString original = folder.filePath(QString::number(made.size()) + QStringLiteral(".kelvin"));
        if (auto workspace = createSampleWorkspace(original, shipped, actor); !workspace) return workspace;
        made.insert(key, original);
    }
    if (!QFile::copy(made.value(key), path)) return Failure{FailureKind::Input, QStringLiteral("cannot_write"), {path}};
    return Workspace::open(path, shipped);
}

} // namespace Kelvin::Tests
