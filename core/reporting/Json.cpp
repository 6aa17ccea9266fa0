// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/Json.h"

#include "core/analytics/Quantile.h"

#include <cmath>

namespace Kelvin {

QJsonValue toJson(MilliPoints points)
{
    if (points.value % 1'000 == 0) return points.value / 1'000;
    // The nearest double of a number with three decimals prints as that number.
    return double(points.value) / 1'000;
}

QJsonValue toJson(std::optional<MilliPoints> points)
{
    return points ? toJson(*points) : QJsonValue(QJsonValue::Null);
}

QJsonValue instantJson(std::optional<Instant> at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue daysJson(std::optional<double> days)
{
    return days ? numberJson(oneDecimal(*days)) : QJsonValue(QJsonValue::Null);
}

} // namespace Kelvin
