// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Points.h"
#include "core/domain/Time.h"

#include <QList>

#include <variant>

namespace Kelvin {

/// What a column holds; writers choose format and alignment by it.
enum class CellType { Text, Integer, Decimal, Points, Percent, Date, Moment, Boolean };

/// A share: 0.105 is 10.5 %.
struct Percent {
    double share = 0;
    bool operator==(const Percent&) const = default;
};

/// A point in time, to tell it from a whole number.
struct Moment {
    Instant at = 0;
    bool operator==(const Moment&) const = default;
};

/// One typed value; monostate: nothing to show.
using Cell = std::variant<std::monostate, QString, qint64, double, MilliPoints, Percent, CalendarDay, Moment, bool>;

struct ReportColumn {
    QString id;                       ///< stable: "score"
    QString words;                    ///< the header, in the report's language
    CellType type = CellType::Text;
    bool operator==(const ReportColumn&) const = default;
};

/// A line of the About sheet: "Made on", "2026-03-12".
struct AboutLine {
    QString words;
    QString value;
    bool operator==(const AboutLine&) const = default;
};

/// One table with all its words, the same value for every writer, so that the numbers agree.
struct TableReport {
    QString id;                       ///< stable: "leads"; names the sheet where the title cannot
    QString title;
    QString aboutTitle;               ///< name of the About sheet
    QList<AboutLine> about;           ///< title, period, filter in words, made on, model, version
    QList<ReportColumn> columns;
    QList<QList<Cell>> rows;          ///< each as long as columns
    QTimeZone zone = QTimeZone::utc();///< in which a spreadsheet shows moments; CSV and JSON say UTC
    Instant madeAt = 0;               ///< written into the file's properties
    bool operator==(const TableReport&) const = default;
};

/// Exact decimal text without needless zeros: "17.391", "-5".
QString decimalText(MilliPoints points);
/// The number without exponent in shortest round-trip form; empty for infinities and no number.
QString decimalText(double number);

} // namespace Kelvin
