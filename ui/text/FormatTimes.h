// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldValue.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// All in the workspace zone, with the locale's month and day names. The year is left out where `now` leaves no doubt:
/// in the same year or within half a year.

/// "14 Mar", or "14 Mar 2024".
QString shortDateText(const Wording& w, Instant at);
/// "14 March", or "14 March 2024".
QString dateText(const Wording& w, Instant at);
/// "14 Mar 2026", always with the year.
QString fullDateText(const Wording& w, Instant at);
/// "Wed 11 Mar".
QString weekdayText(const Wording& w, Instant at);
/// "15:47".
QString clockText(const Wording& w, Instant at);
/// "11 Mar 15:47".
QString momentText(const Wording& w, Instant at);
/// "Mon 16 Mar, 10:00": when something is to happen.
QString appointmentText(const Wording& w, Instant at);
/// "March 2026": a month in the nominative.
QString monthText(const Wording& w, CalendarDay day);
/// A date value as it was given: a whole day, or a moment.
QString dateValueText(const Wording& w, const DateValue& date);

/// "today 13:30", "yesterday 15:47", "tomorrow 09:00", else a moment.
QString relativeText(const Wording& w, Instant at);
/// The day only: "today", "yesterday", "tomorrow", else a short date.
QString relativeDayText(const Wording& w, Instant at);
/// Heading of a day in a timeline: "Yesterday, Wed 11 Mar", "Tue 10 Mar".
QString dayHeadingText(const Wording& w, Instant at);

/// Age or length in one unit, rounded down: "40 min", "2 h", "3 d".
QString shortDurationText(const Wording& w, qint64 seconds);
/// In words: "14 minutes", "2 hours", "95 days".
QString durationText(const Wording& w, qint64 seconds);
/// Hours and minutes to a deadline: "6 h 07 min left", "3 d left"; "late by 2 h" when it has passed.
QString timeLeftText(const Wording& w, Instant deadline);
/// Time a job still needs: "about 2 minutes left".
QString jobTimeLeftText(const Wording& w, double seconds);
/// A number of days, one decimal below 10: "0.8 d", "19 d".
QString daysText(const Wording& w, double days);
/// A running clock: "00:17", "1:02:05".
QString stopwatchText(qint64 seconds);

/// "Scored 12,480 leads at 09:38", with the day when it is not today.
QString scoredText(const Wording& w, qint64 leads, Instant asOf);
/// What stands there until everybody is scored: when the scores that are shown were stored, and whether others are on their way.
QString storedText(const Wording& w, Instant storedAt, bool beingCounted);

} // namespace Kelvin
