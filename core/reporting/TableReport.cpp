// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/TableReport.h"

#include <QLocale>

#include <cmath>

namespace Kelvin {

QString decimalText(MilliPoints points)
{
    const quint64 size = points.value < 0 ? quint64(0) - quint64(points.value) : quint64(points.value);
    QString text = QString::number(size / 1'000);
    if (size % 1'000 != 0) {
        QString tail = QString::number(size % 1'000).rightJustified(3, QLatin1Char('0'));
        while (tail.endsWith(QLatin1Char('0'))) tail.chop(1);
        text += QLatin1Char('.') + tail;
    }
    return points.value < 0 ? QLatin1Char('-') + text : text;
}

QString decimalText(double number)
{
    if (!std::isfinite(number)) return {};
    QLocale c = QLocale::c();
    c.setNumberOptions(QLocale::OmitGroupSeparator);
    return c.toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace Kelvin
