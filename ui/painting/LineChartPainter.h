// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace Kelvin {

/// One period of a line or p-chart.
struct LinePoint {
    QString label{};                 ///< "Aug", under the axis
    std::optional<double> value{};   ///< missing: a gap
    std::optional<double> low{};     ///< interval or lower 3-sigma limit
    std::optional<double> high{};
    QString text{};                  ///< worded value; painted at points outside and, when `labelAll`, at every point
    bool outside = false;          ///< beyond its limits: a danger diamond
};

/// A value over periods. Limits are drawn as dashed steps (p-chart) or as a thin line through each point (intervals).
struct LineChart {
    QList<LinePoint> points;
    std::optional<double> baseline{};
    QString baselineLabel{};         ///< "baseline 78.2 %", right of the line
    QString limitLabel{};            ///< "lower limit"
    bool limitsAsSteps = true;
    bool labelAll = false;
    double from = 0;               ///< scale at the bottom
    double to = 1;                 ///< scale at the top
    QList<double> grid;            ///< values of the grid lines
    std::function<QString(double)> gridText; ///< words of a grid value
};

/// Where a chart's plot and points lie, for hit testing.
struct LineChartGeometry {
    QRectF plot;
    QList<QPointF> marks; ///< one per point; a missing value lies on the base line
    double xOf(qsizetype index) const { return marks[index].x(); }
};

LineChartGeometry lineChartGeometry(const QRectF& rect, const LineChart& chart, const Tokens& tokens);
/// The index of the point whose column a position is in, or -1.
int linePointAt(const LineChartGeometry& geometry, QPointF position);
void paintLineChart(QPainter& painter, const QRectF& rect, const LineChart& chart, const Tokens& tokens, int marked = -1, bool focused = false);

} // namespace Kelvin
