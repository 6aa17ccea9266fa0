// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Quantile.h"

#include <algorithm>
#include <cmath>

namespace Kelvin {

std::optional<double> quantile(std::vector<double> values, double q)
{
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const double position = std::clamp(q, 0.0, 1.0) * double(values.size() - 1);
    const auto below = size_t(position);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - double(below)) * (values[above] - values[below]);
}

double oneDecimal(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace Kelvin
