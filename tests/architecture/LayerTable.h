// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QStringList>

namespace Kelvin::Tests {

/// What one layer may include besides itself.
struct Layer {
    QString folder;         ///< "core/domain"; the longest folder that fits a file is its layer
    QStringList layers;     ///< folders of other layers
    QStringList qtModules;  ///< "QtCore"
    QStringList libraries;  ///< include prefixes of third-party libraries
};

const QList<Layer>& layers();
/// The layer of a path, or null outside the program's folders.
const Layer* layerOf(const QString& path);

struct Include {
    QString target;
    bool quoted = false;
    int line = 0;
};

QList<Include> includesOf(const SourceFile& file);
/// "path:line: why not", one for each include the table does not allow.
QStringList forbiddenIncludes(const SourceFile& file);
/// Includes of another layer's header that brings a third-party library along.
QStringList leakedLibraries(const QList<SourceFile>& files);

} // namespace Kelvin::Tests
