// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Wilson.h"

#include <algorithm>
#include <cmath>

namespace Kelvin {

Proportion proportion(qint64 hits, qint64 of)
{
    Proportion out{of, std::nullopt, std::nullopt, std::nullopt, of < fewCases};
    if (of <= 0) return out;
    const double n = double(of);
    const double p = double(hits) / n;
    out.value = p;
    if (hits < 0 || hits > of) return out;
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    const double scale = 1 + z * z / n;
    const double middle = (p + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // Exactly 0 and 1 at the ends, where the square root leaves a last bit.
    out.low = hits == 0 ? 0.0 : std::max(0.0, middle - half);
    out.high = hits == of ? 1.0 : std::min(1.0, middle + half);
    return out;
}

} // namespace Kelvin
