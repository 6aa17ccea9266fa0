// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Points.h"
#include "core/domain/Time.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kelvin {

/// A decimal number with at most three decimals.
QJsonValue toJson(MilliPoints points);
/// null where there are none.
QJsonValue toJson(std::optional<MilliPoints> points);
/// ISO 8601 UTC text, or null.
QJsonValue instantJson(std::optional<Instant> at);
/// A number, or null; infinities are null.
QJsonValue numberJson(std::optional<double> number);
/// A number with one decimal, or null: days.
QJsonValue daysJson(std::optional<double> days);

} // namespace Kelvin
