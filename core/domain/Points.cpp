// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Points.h"

#include <cmath>

namespace Kelvin {

MilliPoints roundedMilli(double milliPoints)
{
    return MilliPoints{qint64(std::round(milliPoints))};
}

} // namespace Kelvin
