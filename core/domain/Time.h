// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace Kelvin {

/// A moment: whole seconds since 1970-01-01T00:00:00 UTC.
using Instant = qint64;

inline constexpr qint64 secondsPerHour = 3'600;
/// A "day" in windows, decay and clocks: 86,400 s, never a calendar day.
inline constexpr qint64 secondsPerDay = 86'400;

/// A calendar day in some zone; the zone is said by whoever holds it.
struct CalendarDay {
    int year = 1970;
    int month = 1;
    int day = 1;
    auto operator<=>(const CalendarDay&) const = default;
};

/// Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant, "chrono-compatible low-level date algorithms").
qint64 daysFromCivil(CalendarDay day);
/// The inverse of daysFromCivil.
CalendarDay civilFromDays(qint64 days);
/// False for 30 February and the like.
bool isValidDay(CalendarDay day);

/// The zone's offset from UTC in seconds at `at`.
int zoneOffset(Instant at, const QTimeZone& zone);
/// The calendar day on which `at` falls in `zone`.
CalendarDay dayOf(Instant at, const QTimeZone& zone);
/// Seconds since local midnight of `at` in `zone`, by the wall clock.
int secondOfDay(Instant at, const QTimeZone& zone);
/// The first second of `day` in `zone`.
Instant startOfDay(CalendarDay day, const QTimeZone& zone);
/// The last second of `day` in `zone`: what "as of a day" means.
Instant endOfDay(CalendarDay day, const QTimeZone& zone);
/// A wall-clock time in `zone`; a time that a DST gap skips is read with the offset before the gap.
Instant instantOf(CalendarDay day, int secondOfDay, const QTimeZone& zone);

/// ISO 8601 in UTC, "2026-03-12T09:38:00Z".
QString toIso(Instant at);
/// Reads what toIso writes, also with an offset ("+02:00") or a blank instead of T; nothing if it is not such a time.
std::optional<Instant> instantFromIso(QStringView text);
/// Reads "2026-03-12".
std::optional<CalendarDay> dayFromIso(QStringView text);
/// "2026-03-12".
QString toIso(CalendarDay day);

/// Which end of a day a date without a time stands for.
enum class DayEnd { Start, End };
/// Reads an ISO time, or an ISO date as that end of the day in `zone`.
std::optional<Instant> instantOrDay(QStringView text, const QTimeZone& zone, DayEnd end);

} // namespace Kelvin
