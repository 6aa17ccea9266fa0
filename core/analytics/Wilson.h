// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Kelvin {

/// Below this many cases a proportion is marked "few leads".
inline constexpr qint64 fewCases = 30;

/// A share of counted cases with its 95 % Wilson score interval; 0 to 1. No figures where there is nothing to count.
struct Proportion {
    qint64 of = 0;
    std::optional<double> value;
    std::optional<double> low;   ///< absent also where hits exceed cases (transitions of a period), for which no interval holds
    std::optional<double> high;
    bool few = true;             ///< fewer than fewCases
    bool operator==(const Proportion&) const = default;
};

/// hits of `of` cases.
Proportion proportion(qint64 hits, qint64 of);

} // namespace Kelvin
