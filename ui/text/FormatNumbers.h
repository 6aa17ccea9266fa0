// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldValue.h"
#include "core/domain/Points.h"
#include "ui/text/Wording.h"

#include <QList>

namespace Kelvin {

/// The whole part of a number from data, however large; 0 of what is no number.
qint64 wholePart(double number);
/// A whole number with the locale's groups; minus is U+2212.
QString numberText(const Wording& w, qint64 number);
/// A number rounded to `decimals` places.
QString decimalText(const Wording& w, double number, int decimals);
/// A number with as many decimals (up to 3) as it needs.
QString shortestNumberText(const Wording& w, double number);
/// A share of 1 as percent, with a no-break space before the sign: 0.337 is "33.7 %".
QString percentText(const Wording& w, double share, int decimals = 1);
/// Both ends of an interval of shares as bare percent numbers joined by an en dash: "30.9–36.7".
QString intervalText(const Wording& w, double low, double high, int decimals = 1);
/// An amount with its currency behind a no-break space; cents only where there are any. `currency` stands in for an amount without one.
QString moneyText(const Wording& w, const Money& money, const QString& currency = {});

/// What people see of a score: whole points, rounded down.
QString scoreText(const Wording& w, MilliPoints points);
/// Points with 0 to 3 decimals; digits that do not fit are rounded down, like the score.
QString pointsText(const Wording& w, MilliPoints points, int decimals);
/// The same with a sign: "+21.0", "−5.0"; zero has none.
QString signedPointsText(const Wording& w, MilliPoints points, int decimals);
/// A signed change of a score in whole points, both ends rounded down: what the two shown scores differ by.
QString changeText(const Wording& w, MilliPoints before, MilliPoints after);
/// How many decimals (`least` to 3) show every one of these points exactly, so that a column adds up.
int decimalsFor(const QList<MilliPoints>& points, int least = 1);

/// Rows per second: "12,000 rows/s".
QString rateText(const Wording& w, double rowsPerSecond);
/// "37 of 12,480".
QString ofText(const Wording& w, qint64 part, qint64 all);

} // namespace Kelvin
