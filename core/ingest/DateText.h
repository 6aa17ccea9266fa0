// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldValue.h"

#include <QTimeZone>

namespace Kelvin {

/// Which number of 03/04/2024 is the day. Unknown: nobody has said so, such dates are not read.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

template <> struct EnumKeys<DateOrder> {
    static constexpr std::array keys{std::pair{DateOrder::Unknown, ""}, std::pair{DateOrder::DayFirst, "dmy"},
                                     std::pair{DateOrder::MonthFirst, "mdy"}};
};

/// A date or moment as written, or why the text is none.
struct DateReading {
    DateValue value;             ///< a date without a time is a whole day in the file's zone
    const char* error = nullptr; ///< date_empty, date_unreadable, date_impossible (30 February), date_order_unknown
    bool ok() const { return error == nullptr; }
};

/// Reads ISO 8601, 31.12.2024, 12/31/2024, 31 December 2024 (months in English, Polish, Russian), each with or without a time and an
/// offset, and epoch seconds, milliseconds or microseconds. Times without an offset are in `zone`; fractions of seconds are dropped.
DateReading readDate(QStringView text, DateOrder order, const QTimeZone& zone);

/// What one written date says about the order of day and month.
enum class OrderEvidence { NoDate, YearFirst, DayFirst, MonthFirst, Either };
OrderEvidence orderEvidence(QStringView text);

} // namespace Kelvin
