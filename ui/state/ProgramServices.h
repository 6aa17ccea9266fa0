// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"
#include "core/usecases/ShippedData.h"
#include "ui/state/UiState.h"
#include "ui/theme/Theme.h"

#include <functional>

namespace Kelvin {

/// What the program gives its window. The app makes one; it outlives the window.
struct ProgramServices {
    Theme& theme;
    UiState& state;
    const ShippedData& shipped;
    std::function<Instant()> clock;                    ///< the time, read once per action
    QString dataFolder;                                ///< where the sample file lives
    QString version;
    QStringList languages;                             ///< "en", "pl", "ru": those that can be chosen
    std::function<QString()> language;                 ///< the one in force
    std::function<void(const QString&)> useLanguage;   ///< puts another in force; empty: the system's
};

} // namespace Kelvin
