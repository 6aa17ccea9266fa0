// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Actor.h"

#include <algorithm>

namespace Kelvin {

Instant shownAsOf(Instant now, Instant latestCommit)
{
    return std::max(now - now % secondsPerHour, latestCommit);
}

} // namespace Kelvin
