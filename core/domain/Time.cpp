// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Time.h"

#include <QDateTime>

namespace Kelvin {

qint64 daysFromCivil(CalendarDay day)
{
    const qint64 y = day.month <= 2 ? day.year - 1 : day.year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

CalendarDay civilFromDays(qint64 days)
{
    const qint64 z = days + 719'468;
    const qint64 era = (z >= 0 ? z : z - 146'096) / 146'097;
    const qint64 dayOfEra = z - era * 146'097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 mp = (5 * dayOfYear + 2) / 153;
    CalendarDay out;
    out.day = int(dayOfYear - (153 * mp + 2) / 5 + 1);
    out.month = int(mp < 10 ? mp + 3 : mp - 9);
    out.year = int(yearOfEra + era * 400 + (out.month <= 2 ? 1 : 0));
    return out;
}

bool isValidDay(CalendarDay day)
{
    if (day.year < 1 || day.year > 9'999 || day.month < 1 || day.month > 12 || day.day < 1) return false;
    return civilFromDays(daysFromCivil(day)) == day;
}

int zoneOffset(Instant at, const QTimeZone& zone)
{
    // Utc answers at once; QTimeZone takes a lock and a date object for the same zero.
    if (zone == QTimeZone::utc()) return 0;
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
}

static qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0);
}

CalendarDay dayOf(Instant at, const QTimeZone& zone)
{
    return civilFromDays(floorDiv(at + zoneOffset(at, zone), secondsPerDay));
}

int secondOfDay(Instant at, const QTimeZone& zone)
{
    const qint64 local = at + zoneOffset(at, zone);
    return int(local - floorDiv(local, secondsPerDay) * secondsPerDay);
}

Instant instantOf(CalendarDay day, int second, const QTimeZone& zone)
{
    const qint64 local = daysFromCivil(day) * secondsPerDay + second;
    // The offset of a day earlier is the one before any transition of that day.
    const int before = zoneOffset(local - secondsPerDay, zone);
    const Instant guess = local - before;
    const int there = zoneOffset(guess, zone);
    if (there == before) return guess;
    const Instant second_ = local - there;
    return zoneOffset(second_, zone) == there ? second_ : guess;
}

Instant startOfDay(CalendarDay day, const QTimeZone& zone)
{
    const Instant midnight = instantOf(day, 0, zone);
    // Where DST starts at midnight the day begins at 1:00; the guess may then still lie on the day before.
    return dayOf(midnight, zone) < day ? midnight + secondsPerHour : midnight;
}

Instant endOfDay(CalendarDay day, const QTimeZone& zone)
{
    return startOfDay(civilFromDays(daysFromCivil(day) + 1), zone) - 1;
}

QString toIso(CalendarDay day)
{
    return QStringLiteral("%1-%2-%3")
        .arg(day.year, 4, 10, QLatin1Char('0'))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

QString toIso(Instant at)
{
    const int s = secondOfDay(at, QTimeZone::utc());
    const auto two = [](int n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    return toIso(dayOf(at, QTimeZone::utc())) + QLatin1Char('T') + two(s / 3'600) + QLatin1Char(':') +
           two(s / 60 % 60) + QLatin1Char(':') + two(s % 60) + QLatin1Char('Z');
}

static std::optional<int> digits(QStringView text)
{
    if (text.isEmpty()) return std::nullopt;
    int n = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return std::nullopt;
        n = n * 10 + (c.unicode() - u'0');
    }
    return n;
}

std::optional<CalendarDay> dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return std::nullopt;
    const auto y = digits(text.mid(0, 4)), m = digits(text.mid(5, 2)), d = digits(text.mid(8, 2));
    if (!y || !m || !d) return std::nullopt;
    const CalendarDay day{*y, *m, *d};
    return isValidDay(day) ? std::optional(day) : std::nullopt;
}

/// Seconds of "Z", "+02:00", "+0200" or nothing (UTC); nothing if it is none of them.
static std::optional<int> offsetFromIso(QStringView text)
{
    if (text.isEmpty() || text == u"Z" || text == u"z") return 0;
    if (text[0] != u'+' && text[0] != u'-') return std::nullopt;
    const QString compact = text.mid(1).toString().remove(QLatin1Char(':'));
    const auto hours = digits(QStringView(compact).left(2));
    const auto minutes = compact.size() == 2 ? std::optional(0) : digits(QStringView(compact).mid(2));
    if (!hours || !minutes || (compact.size() != 2 && compact.size() != 4) || *hours > 15 || *minutes > 59) return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (*hours * 3'600 + *minutes * 60);
}

std::optional<Instant> instantFromIso(QStringView text)
{
    const auto day = dayFromIso(text.left(10));
    if (!day || text.size() < 16 || (text[10] != u'T' && text[10] != u' ') || text[13] != u':') return std::nullopt;
    const auto hour = digits(text.mid(11, 2)), minute = digits(text.mid(14, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    int second = 0;
    QStringView rest = text.mid(16);
    if (rest.startsWith(u':')) {
        const auto s = digits(rest.mid(1, 2));
        if (!s || *s > 59) return std::nullopt;
        second = *s;
        rest = rest.mid(3);
        if (rest.startsWith(u'.')) {
            qsizetype end = 1;
            while (end < rest.size() && rest[end] >= u'0' && rest[end] <= u'9') ++end;
            if (end == 1) return std::nullopt;
            rest = rest.mid(end);
        }
    }
    const auto offset = offsetFromIso(rest);
    if (!offset) return std::nullopt;
    return daysFromCivil(*day) * secondsPerDay + *hour * 3'600 + *minute * 60 + second - *offset;
}

std::optional<Instant> instantOrDay(QStringView text, const QTimeZone& zone, DayEnd end)
{
    if (const auto day = dayFromIso(text)) return end == DayEnd::Start ? startOfDay(*day, zone) : endOfDay(*day, zone);
    return instantFromIso(text);
}

} // namespace Kelvin
