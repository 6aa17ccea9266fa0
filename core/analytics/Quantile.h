// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace Kelvin {

/// The q-quantile (0 to 1) of `values`, linear between neighbours (position q * (n - 1)); nothing of nothing.
std::optional<double> quantile(std::vector<double> values, double q);
/// Rounded to one decimal, as days are shown.
double oneDecimal(double value);

} // namespace Kelvin
