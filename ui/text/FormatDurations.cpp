// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FormatTimes.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/FormatNumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FormatDurations) };

constexpr qint64 secondsPerMinute = 60, daysPerYear = 365;
/// Where days say no more than years do.
constexpr qint64 yearsCounted = 2;

QString minutes(const Wording& w, qint64 n) { return Words::tr("%1 minute(s)", "length", pluralCount(n)).arg(numberText(w, n)); }
QString hours(const Wording& w, qint64 n) { return Words::tr("%1 hour(s)", "length", pluralCount(n)).arg(numberText(w, n)); }
QString days(const Wording& w, qint64 n) { return Words::tr("%1 day(s)", "length", pluralCount(n)).arg(numberText(w, n)); }

} // namespace

QString shortDurationText(const Wording& w, qint64 seconds)
{
    const qint64 length = std::max<qint64>(seconds, 0);
    if (length < secondsPerHour) return Words::tr("%1 min", "short length").arg(numberText(w, length / secondsPerMinute));
    if (length < secondsPerDay) return Words::tr("%1 h", "short length, hours").arg(numberText(w, length / secondsPerHour));
    const qint64 days = length / secondsPerDay, years = days / daysPerYear;
    if (years < yearsCounted) return Words::tr("%1 d", "short length, days").arg(numberText(w, days));
    return Words::tr("%1 y", "short length, years", pluralCount(years)).arg(numberText(w, years));
}

QString durationText(const Wording& w, qint64 seconds)
{
    const qint64 length = std::max<qint64>(seconds, 0);
    if (length < secondsPerMinute) return Words::tr("%1 second(s)", "length", pluralCount(length)).arg(numberText(w, length));
    if (length < secondsPerHour) return minutes(w, length / secondsPerMinute);
    if (length < secondsPerDay) return hours(w, length / secondsPerHour);
    return days(w, length / secondsPerDay);
}

QString timeLeftText(const Wording& w, Instant deadline)
{
    const qint64 left = deadline - w.now;
    if (left < 0) return Words::tr("late by %1", "short length").arg(shortDurationText(w, -left));
    if (left < secondsPerHour || left >= secondsPerDay) return Words::tr("%1 left", "short length").arg(shortDurationText(w, left));
    const QString minutePart = QString::number(100 + left % secondsPerHour / secondsPerMinute).right(2);
    return Words::tr("%1 h %2 min left").arg(numberText(w, left / secondsPerHour), minutePart);
}

QString jobTimeLeftText(const Wording& w, double seconds)
{
    if (!std::isfinite(seconds)) return Words::tr("time left not known yet");
    if (seconds < 10) return Words::tr("a few seconds left");
    if (seconds < 90) {
        const qint64 n = qint64(std::ceil(seconds / 10)) * 10;
        return Words::tr("about %1 second(s) left", nullptr, pluralCount(n)).arg(numberText(w, n));
    }
    if (seconds < 5'400) {
        const qint64 n = wholePart(std::round(seconds / 60));
        return Words::tr("about %1 minute(s) left", nullptr, pluralCount(n)).arg(numberText(w, n));
    }
    const qint64 n = wholePart(std::round(seconds / 3'600));
    return Words::tr("about %1 hour(s) left", nullptr, pluralCount(n)).arg(numberText(w, n));
}

QString daysText(const Wording& w, double length)
{
    return Words::tr("%1 d", "short length, days").arg(decimalText(w, length, std::fabs(length) < 9.95 ? 1 : 0));
}

QString stopwatchText(qint64 seconds)
{
    const qint64 length = std::max<qint64>(seconds, 0);
    const auto two = [](qint64 n) { return QString::number(100 + n).right(2); };
    const qint64 hour = length / secondsPerHour;
    const QString rest = two(length % secondsPerHour / secondsPerMinute) + QLatin1Char(':') + two(length % secondsPerMinute);
    return hour == 0 ? rest : QString::number(hour) + QLatin1Char(':') + rest;
}

} // namespace Kelvin
