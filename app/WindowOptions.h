// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/domain/Time.h"

#include <optional>

namespace Kelvin {

/// What `kelvin` was started with.
struct WindowOptions {
    QString file;                              ///< to open or import; empty: the start page
    bool sample = false;
    QString settingsFile;                      ///< empty: the user's
    QString language;                          ///< "en" "pl" "ru", empty: as set
    QString theme;                             ///< "system" "light" "dark", empty: as set
    std::optional<Instant> now;                ///< a fixed time, for tests
    bool help = false;
    bool version = false;
    bool operator==(const WindowOptions&) const = default;
};

/// Reads the arguments behind the program's name; a wrong one is `unknown_option`, `option_without_value`, `bad_choice`, `bad_time` or `too_many_words`.
Result<WindowOptions> readWindowOptions(const QStringList& arguments);

/// What `kelvin --help` prints: by example.
QString windowHelp();

} // namespace Kelvin
