// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FormatNumbers.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FormatNumbers) };

constexpr QChar minus(0x2212);
constexpr QChar enDash(0x2013);
constexpr QChar noBreakSpace(0x00A0);

QString withSign(bool negative, const QString& digits) { return negative ? minus + digits : digits; }

// QLocale of Qt 6.4 writes 1234 567 where a language leaves four digits ungrouped (Polish): groups are made here.
QString withGroups(const Wording& w, const QString& digits)
{
    const bool fourStayTogether = !w.locale.toString(1'234).contains(w.locale.groupSeparator());
    if (digits.size() < (fourStayTogether ? 5 : 4)) return digits;
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += w.locale.groupSeparator();
        text += digits[i];
    }
    return text;
}

QString grouped(const Wording& w, quint64 number) { return withGroups(w, QString::number(number)); }

quint64 sizeOf(qint64 number) { return number < 0 ? 0 - quint64(number) : quint64(number); }

constexpr int scaleOf[4] = {1'000, 100, 10, 1};

} // namespace

qint64 wholePart(double number)
{
    constexpr double most = 9e18; // within 64 bits: beyond it the conversion is undefined
    return std::isnan(number) ? 0 : qint64(std::clamp(number, -most, most));
}

QString numberText(const Wording& w, qint64 number)
{
    return withSign(number < 0, grouped(w, sizeOf(number)));
}

QString decimalText(const Wording& w, double number, int decimals)
{
    if (!std::isfinite(number)) return Words::tr("not known", "a number");
    const QString digits = QString::number(std::fabs(number), 'f', decimals);
    const qsizetype point = digits.indexOf(u'.');
    // -0.04 with one decimal is 0.0, not -0.0.
    const bool zero = std::none_of(digits.begin(), digits.end(), [](QChar c) { return c != u'0' && c != u'.'; });
    const QString whole = withGroups(w, point < 0 ? digits : digits.left(point));
    return withSign(number < 0 && !zero, point < 0 ? whole : whole + w.locale.decimalPoint() + digits.mid(point + 1));
}

QString shortestNumberText(const Wording& w, double number)
{
    for (int decimals = 0; decimals < 3; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (std::fabs(std::round(number * scale) / scale - number) < 1e-9 * std::max(1.0, std::fabs(number)))
            return decimalText(w, number, decimals);
    }
    return decimalText(w, number, 3);
}

QString percentText(const Wording& w, double share, int decimals)
{
    return decimalText(w, share * 100, decimals) + noBreakSpace + QLatin1Char('%');
}

QString intervalText(const Wording& w, double low, double high, int decimals)
{
    return decimalText(w, low * 100, decimals) + enDash + decimalText(w, high * 100, decimals);
}

QString moneyText(const Wording& w, const Money& money, const QString& currency)
{
    const bool whole = std::fabs(money.amount - std::round(money.amount)) < 0.005;
    const QString amount = decimalText(w, money.amount, whole ? 0 : 2);
    const QString unit = visibleText(money.currency.isEmpty() ? currency : money.currency, 8);
    return unit.isEmpty() ? amount : amount + noBreakSpace + unit;
}

QString scoreText(const Wording& w, MilliPoints points) { return numberText(w, shownPoints(points)); }

QString pointsText(const Wording& w, MilliPoints points, int decimals)
{
    const int places = std::clamp(decimals, 0, 3);
    const quint64 scale = quint64(scaleOf[places]);
    const bool negative = points.value < 0;
    // Rounded down, toward minus infinity, in units of the last place shown: below zero the size grows.
    const quint64 size = (sizeOf(points.value) + (negative ? scale - 1 : 0)) / scale;
    const quint64 perPoint = 1'000 / scale;
    QString digits = grouped(w, size / perPoint);
    if (places > 0) digits += w.locale.decimalPoint() + QString::number(perPoint + size % perPoint).right(places);
    return withSign(negative, digits);
}

QString signedPointsText(const Wording& w, MilliPoints points, int decimals)
{
    const QString text = pointsText(w, points, decimals);
    return points.value > 0 ? QLatin1Char('+') + text : text;
}

QString changeText(const Wording& w, MilliPoints before, MilliPoints after)
{
    const qint64 change = shownPoints(after) - shownPoints(before);
    return change > 0 ? QLatin1Char('+') + numberText(w, change) : numberText(w, change);
}

int decimalsFor(const QList<MilliPoints>& points, int least)
{
    int decimals = std::clamp(least, 0, 3);
    for (const MilliPoints p : points)
        while (decimals < 3 && p.value % scaleOf[decimals] != 0) ++decimals;
    return decimals;
}

QString rateText(const Wording& w, double rowsPerSecond)
{
    // Two leading digits: more would flicker while the job runs.
    const double step = rowsPerSecond >= 100 ? std::pow(10.0, std::floor(std::log10(rowsPerSecond)) - 1) : 1;
    const qint64 rate = wholePart(std::round(rowsPerSecond / step) * step);
    return Words::tr("%1 row(s)/s", "rate", pluralCount(rate)).arg(numberText(w, rate));
}

QString ofText(const Wording& w, qint64 part, qint64 all)
{
    return Words::tr("%1 of %2", "a part of all").arg(numberText(w, part), numberText(w, all));
}

} // namespace Kelvin
