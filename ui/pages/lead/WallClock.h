// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"

#include <QDateTime>

namespace Kelvin {

/// A moment as the clock on the wall of the workspace shows it, for date and time fields. Its own zone is of no meaning.
inline QDateTime wallClock(Instant at, const QTimeZone& zone)
{
    const CalendarDay day = dayOf(at, zone);
    return {QDate(day.year, day.month, day.day), QTime::fromMSecsSinceStartOfDay(secondOfDay(at, zone) * 1'000), Qt::UTC};
}

/// The moment a date and time field means.
inline Instant fromWallClock(const QDateTime& wall, const QTimeZone& zone)
{
    return instantOf({wall.date().year(), wall.date().month(), wall.date().day()}, wall.time().msecsSinceStartOfDay() / 1'000, zone);
}

/// Nine in the morning of the next working day: when somebody is called back unless told otherwise.
inline QDateTime nextMorning(Instant now, const QTimeZone& zone)
{
    QDate day = wallClock(now, zone).date().addDays(1);
    while (day.dayOfWeek() > 5) day = day.addDays(1);
    return {day, QTime(9, 0), Qt::UTC};
}

} // namespace Kelvin
