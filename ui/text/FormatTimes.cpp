// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FormatTimes.h"

#include "ui/text/DatePattern.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Format.h"
#include "ui/text/NearTimes.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <cstdlib>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FormatTimes) };

constexpr int daysWithoutDoubt = 183;

QDate dateOf(CalendarDay day) { return QDate(day.year, day.month, day.day); }
QDate dateOf(const Wording& w, Instant at) { return dateOf(dayOf(at, w.zone)); }

qint64 daysFromToday(const Wording& w, Instant at)
{
    return daysFromCivil(dayOf(at, w.zone)) - daysFromCivil(dayOf(w.now, w.zone));
}

bool needsYear(const Wording& w, Instant at)
{
    return dayOf(at, w.zone).year != dayOf(w.now, w.zone).year && std::abs(daysFromToday(w, at)) > daysWithoutDoubt;
}

QString dated(const Wording& w, Instant at, const QString& pattern) { return w.locale.toString(dateOf(w, at), pattern); }

} // namespace

QString shortDateText(const Wording& w, Instant at)
{
    //: Date patterns of Qt: d day, MMM short month, MMMM month, yyyy year, ddd short weekday.
    return needsYear(w, at) ? fullDateText(w, at) : dated(w, at, Words::tr("d MMM", "date pattern"));
}

QString dateText(const Wording& w, Instant at)
{
    return dated(w, at, needsYear(w, at) ? Words::tr("d MMMM yyyy", "date pattern") : Words::tr("d MMMM", "date pattern"));
}

QString fullDatePattern() { return Words::tr("d MMM yyyy", "date pattern"); }

QString fullDateText(const Wording& w, Instant at) { return dated(w, at, fullDatePattern()); }

QString weekdayText(const Wording& w, Instant at)
{
    return dated(w, at, needsYear(w, at) ? Words::tr("ddd d MMM yyyy", "date pattern") : Words::tr("ddd d MMM", "date pattern"));
}

QString clockText(const Wording& w, Instant at)
{
    return w.locale.toString(QTime::fromMSecsSinceStartOfDay(secondOfDay(at, w.zone) * 1'000), Words::tr("HH:mm", "time pattern"));
}

QString momentText(const Wording& w, Instant at)
{
    return Words::tr("%1 %2", "date and time").arg(shortDateText(w, at), clockText(w, at));
}

QString appointmentText(const Wording& w, Instant at)
{
    return Words::tr("%1, %2", "weekday with date, and time").arg(weekdayText(w, at), clockText(w, at));
}

QString monthText(const Wording& w, CalendarDay day)
{
    // Alone, a month stands in the nominative; in a date Polish and Russian have the genitive.
    return Words::tr("%1 %2", "month and year").arg(w.locale.standaloneMonthName(day.month), QString::number(day.year));
}

QString dateValueText(const Wording& w, const DateValue& date)
{
    return date.wholeDay ? fullDateText(w, date.at)
                         : Words::tr("%1, %2", "date and time").arg(fullDateText(w, date.at), clockText(w, date.at));
}

QString relativeText(const Wording& w, Instant at)
{
    const QString time = clockText(w, at);
    switch (daysFromToday(w, at)) {
    case 0: return Words::tr("today %1", "time").arg(time);
    case -1: return Words::tr("yesterday %1", "time").arg(time);
    case 1: return Words::tr("tomorrow %1", "time").arg(time);
    default: return momentText(w, at);
    }
}

QString relativeDayText(const Wording& w, Instant at)
{
    switch (daysFromToday(w, at)) {
    case 0: return Words::tr("today");
    case -1: return Words::tr("yesterday");
    case 1: return Words::tr("tomorrow");
    default: return shortDateText(w, at);
    }
}

QString nearText(const Wording& w, const DateValue& date)
{
    const qint64 days = daysFromToday(w, date.at);
    if (days == 0 && !date.wholeDay) return clockText(w, date.at);
    //: A weekday of the coming days, alone.
    return days > 1 && days < 7 ? dated(w, date.at, Words::tr("ddd", "date pattern")) : relativeDayText(w, date.at);
}

QString dayHeadingText(const Wording& w, Instant at)
{
    const qint64 days = daysFromToday(w, at);
    if (days < -1 || days > 1) return sentenceCase(w, weekdayText(w, at));
    return Words::tr("%1, %2", "today or yesterday, and the date").arg(sentenceCase(w, relativeDayText(w, at)), weekdayText(w, at));
}

QString scoredText(const Wording& w, qint64 leads, Instant asOf)
{
    const int n = pluralCount(leads);
    if (daysFromToday(w, asOf) == 0)
        return Words::tr("Scored %1 lead(s) at %2", "count and time", n).arg(numberText(w, leads), clockText(w, asOf));
    return Words::tr("Scored %1 lead(s) on %2 at %3", "count, date and time", n)
        .arg(numberText(w, leads), shortDateText(w, asOf), clockText(w, asOf));
}

QString storedText(const Wording& w, Instant storedAt, bool beingCounted)
{
    if (daysFromToday(w, storedAt) == 0)
        return (beingCounted ? Words::tr("Scores as stored at %1, being counted", "time") : Words::tr("Scores as stored at %1", "time")).arg(clockText(w, storedAt));
    return (beingCounted ? Words::tr("Scores as stored on %1 at %2, being counted", "date and time") : Words::tr("Scores as stored on %1 at %2", "date and time"))
        .arg(shortDateText(w, storedAt), clockText(w, storedAt));
}

} // namespace Kelvin
