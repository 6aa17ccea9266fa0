// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"

#include <QLocale>
#include <QTimeZone>

namespace Kelvin {

/// How things are said: for whom, where and when. An argument, like the time: nothing here reads the clock or the system's locale.
struct Wording {
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTimeZone zone = QTimeZone::utc(); ///< the workspace's
    Instant now = 0;                   ///< what "today" and "yesterday" are measured from
    QString language = QStringLiteral("en"); ///< of texts that models carry in several languages: "en", "pl", "ru"
};

} // namespace Kelvin
