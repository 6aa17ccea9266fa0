// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModelJson.h"
#include "tests/support/SourcePath.h"

#include <QFile>

namespace Kelvin::Tests {

/// A file of resources/models.
inline QByteArray modelFile(const QString& name)
{
    QFile file(sourcePath(u"resources/models/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A shipped template as the program loads it.
inline ScoringModel templateModel(const QString& key)
{
    const auto model = shippedTemplate(modelFile(key + QStringLiteral(".json")), modelFile(QStringLiteral("page-groups.json")),
                                       modelFile(QStringLiteral("titles.json")));
    return model ? *model : ScoringModel{};
}

} // namespace Kelvin::Tests
