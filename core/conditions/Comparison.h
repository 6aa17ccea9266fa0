// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Matcher.h"

#include <optional>

namespace Kelvin {

/// First and last second that a date stands for: the same of a moment, a calendar day of a whole day.
struct DateSpan {
    Instant first = 0;
    Instant last = 0;
};

/// The span of a date, also of one written as text; nothing for other values.
std::optional<DateSpan> dateSpan(const FieldValue& value, const QTimeZone& zone);
/// The number of a value, also of one written as text; nothing for other values.
std::optional<double> plainNumber(const FieldValue& value);

/// Negative, zero or positive as `value` lies below, on or above `wanted`; nothing where the two cannot be ordered.
/// Spans that overlap are equal, so that exactly one of before, is and after holds.
std::optional<int> compareValues(const Operand& operand, const FieldValue& value, const FieldValue& wanted, const ValueContext& context);
/// Whether the two are the same; what cannot be ordered is compared as folded text. Unknown only for money without a rate.
Truth isEqual(const Operand& operand, const FieldValue& value, const FieldValue& wanted, const ValueContext& context);

} // namespace Kelvin
