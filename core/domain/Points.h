// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace Kelvin {

/// Thousandths of a point. Sums are 64-bit: points are at most 100,000 each, so nothing saturates.
struct MilliPoints {
    qint64 value = 0;

    static constexpr MilliPoints whole(qint64 points) { return MilliPoints{points * 1'000}; }

    constexpr MilliPoints operator+(MilliPoints other) const { return {value + other.value}; }
    constexpr MilliPoints operator-(MilliPoints other) const { return {value - other.value}; }
    constexpr MilliPoints operator-() const { return {-value}; }
    constexpr MilliPoints& operator+=(MilliPoints other) { value += other.value; return *this; }
    constexpr auto operator<=>(const MilliPoints&) const = default;
};

/// Points a person may type: -100,000 to 100,000.
inline constexpr int maxPoints = 100'000;

/// What people see: rounded down (toward minus infinity), so that the number reaches a threshold exactly when the score does.
constexpr qint64 shownPoints(MilliPoints p)
{
    return p.value >= 0 ? p.value / 1'000 : -((-p.value + 999) / 1'000);
}

/// Wide enough for points times a decay's numerator.
__extension__ using Wide = __int128;
/// numerator / denominator, rounded half away from zero; denominator > 0.
constexpr qint64 roundedDivision(Wide numerator, Wide denominator)
{
    const Wide doubled = 2 * numerator;
    return qint64(numerator >= 0 ? (doubled + denominator) / (2 * denominator)
                                 : -((-doubled + denominator) / (2 * denominator)));
}

/// A real number of milli-points, rounded half away from zero.
MilliPoints roundedMilli(double milliPoints);

} // namespace Kelvin
