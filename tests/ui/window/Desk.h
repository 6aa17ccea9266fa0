// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/ProgramServices.h"
#include "ui/state/UiState.h"
#include "ui/theme/Theme.h"

#include <QTemporaryDir>
#include <QTest>

namespace Kelvin::Tests {

/// What a window or one of its pages stands on: empty settings in a folder of its own, what is shipped, a look, a fixed time.
struct Desk {
    QTemporaryDir home;
    ShippedData shipped = *readShippedData(QStringLiteral(":/kelvin"));
    UiState state{home.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    Instant now = *instantFromIso(u"2026-03-12T08:38:00Z");
    QString language = QStringLiteral("en");

    /// The program around them, which speaks these languages.
    ProgramServices makeServices(const QString& dataFolder, const QStringList& languages)
    {
        return {theme, state, shipped, [this] { return now; }, dataFolder, QStringLiteral("0.1.0"), languages, [this] { return language; },
                [this](const QString& chosen) { language = chosen.isEmpty() ? QStringLiteral("en") : chosen; }};
    }
};

} // namespace Kelvin::Tests
