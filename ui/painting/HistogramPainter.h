// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QList>
#include <QLocale>
#include <QRectF>

#include <optional>

class QPainter;

namespace Kelvin {

/// The lines of a model on the score scale, in points; one that it does not have is neither shown nor moved.
struct HistogramLines {
    std::optional<double> marketingQualified, salesQualified;
    bool operator==(const HistogramLines&) const = default;
};

/// How many leads have which score, with the thresholds as movable lines. Points and counts.
struct Histogram {
    double from = 0;          ///< points at the left edge of the first bin
    double binWidth = 5;      ///< points per bin
    QList<qint64> counts;     ///< leads per bin of the model being looked at
    QList<qint64> published;  ///< the same of the published version, drawn as an outline; may be empty
    HistogramLines thresholds;
    QString marketingLabel;         ///< on the handle, "MQL 45"
    QString salesLabel;
    QString marketingNote;          ///< beside the line, "1,162 leads at or above, 9.3 %"; shown for the focused or first line
    QString salesNote;
    bool rootScale = true;
    QLocale locale;

    /// The line of an index: 0 MQL, 1 SQL.
    const std::optional<double>& line(int index) const { return index == 0 ? thresholds.marketingQualified : thresholds.salesQualified; }
    std::optional<double>& line(int index) { return index == 0 ? thresholds.marketingQualified : thresholds.salesQualified; }
};

/// What the keyboard or the mouse is doing to a histogram's lines: index 0 MQL, 1 SQL, -1 none.
struct HistogramState {
    int focused = -1;
    int held = -1;
};

/// Where everything of a histogram lies; pure, so that hit testing and painting agree.
struct HistogramGeometry {
    QRectF plot;
    double from = 0;  ///< points at the plot's left
    double to = 1;    ///< points at its right
    double most = 1;  ///< count at the plot's top
    bool rootScale = true;
    std::array<QRectF, 2> handles; ///< of a line that there is not: empty

    double xOf(double points) const;
    /// The whole points under an x coordinate, kept inside the scale.
    double pointsAt(double x) const;
    double yOf(double count) const;
    /// Which bin is under an x coordinate, or -1.
    int binAt(double x, double binWidth) const;
};

HistogramGeometry histogramGeometry(const QRectF& rect, const Histogram& histogram, const Tokens& tokens);
/// The threshold whose handle or line (12 px grab zone) is at a position, or nothing.
std::optional<int> thresholdAt(const HistogramGeometry& geometry, const Histogram& histogram, QPointF position, const Tokens& tokens);
void paintHistogram(QPainter& painter, const QRectF& rect, const Histogram& histogram, const HistogramState& state, const Tokens& tokens);

/// Round counts for grid lines of a root or linear scale up to `most`, at most four, ascending.
QList<qint64> gridCounts(qint64 most, bool rootScale);

} // namespace Kelvin
