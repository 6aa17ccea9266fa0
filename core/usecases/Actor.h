// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"

#include <QString>

namespace Kelvin {

/// Who does something, and when. Time is an argument: app reads the clock once per action.
struct Actor {
    QString name;
    Instant now = 0;
};

/// The moment a window or a command shows: the last full hour, or the latest commit if that is later.
Instant shownAsOf(Instant now, Instant latestCommit);

} // namespace Kelvin
