// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/LineChartPainter.h"

#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Kelvin {
namespace {

double yOf(double value, const LineChart& chart, const QRectF& plot)
{
    const double range = chart.to - chart.from;
    return plot.bottom() - std::clamp(range > 0 ? (value - chart.from) / range : 0, 0.0, 1.0) * plot.height();
}

QString gridText(const LineChart& chart, double value) { return chart.gridText ? chart.gridText(value) : QString::number(value); }

void paintGrid(QPainter& painter, const QRectF& rect, const LineChart& chart, const LineChartGeometry& g, const Tokens& t)
{
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text3);
    const double line = t.lineHeight(FontRole::Tiny);
    for (const double value : chart.grid) {
        const double y = std::round(yOf(value, chart, g.plot));
        horizontalLine(painter, g.plot.left(), g.plot.right(), y, t.line);
        paintTabular(painter, QRectF(rect.left(), y - line / 2, g.plot.left() - rect.left() - t.px(6), line), gridText(chart, value));
    }
    horizontalLine(painter, g.plot.left(), g.plot.right(), g.plot.bottom(), t.border2);
    double taken = rect.left() - 1;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(chart.points[i].label);
        const double left = std::clamp(g.xOf(i) - width / 2, rect.left(), rect.right() - width);
        if (left < taken) continue; // too dense: leave labels out
        painter.drawText(QRectF(left, g.plot.bottom() + t.px(4), width + 1, line), Qt::AlignCenter | Qt::TextSingleLine, chart.points[i].label);
        taken = left + width + t.px(8);
    }
}

void paintLimits(QPainter& painter, const LineChart& chart, const LineChartGeometry& g, const Tokens& t)
{
    if (!chart.limitsAsSteps) {
        painter.setPen(QPen(withAlpha(t.stageFill[3], 0.55), 1.25 * t.scale));
        for (qsizetype i = 0; i < chart.points.size(); ++i)
            if (chart.points[i].low && chart.points[i].high)
                painter.drawLine(QPointF(g.xOf(i), yOf(*chart.points[i].low, chart, g.plot)), QPointF(g.xOf(i), yOf(*chart.points[i].high, chart, g.plot)));
        return;
    }
    QPen pen(t.text3, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto bound : {&LinePoint::low, &LinePoint::high}) {
        QPainterPath path;
        bool open = false;
        for (qsizetype i = 0; i < chart.points.size(); ++i) {
            const std::optional<double> value = chart.points[i].*bound;
            const double before = i > 0 ? (g.xOf(i - 1) + g.xOf(i)) / 2 : g.plot.left();
            const double after = i + 1 < chart.points.size() ? (g.xOf(i) + g.xOf(i + 1)) / 2 : g.plot.right();
            if (value) {
                const double y = std::round(yOf(*value, chart, g.plot)) + 0.5;
                if (open) path.lineTo(before, y);
                else path.moveTo(before, y);
                path.lineTo(after, y);
            }
            open = value.has_value();
        }
        painter.drawPath(path);
    }
}

void paintBaseline(QPainter& painter, const QRectF& rect, const LineChart& chart, const LineChartGeometry& g, const Tokens& t)
{
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text2);
    const double line = t.lineHeight(FontRole::Tiny);
    const double left = g.plot.right() + t.px(8);
    if (chart.baseline) {
        const double y = std::round(yOf(*chart.baseline, chart, g.plot));
        horizontalLine(painter, g.plot.left(), g.plot.right(), y, t.text3);
        painter.drawText(QRectF(left, y - line / 2, rect.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, chart.baselineLabel);
    }
    if (!chart.limitLabel.isEmpty() && !chart.points.isEmpty() && chart.points.last().low) {
        const double y = yOf(*chart.points.last().low, chart, g.plot);
        painter.setPen(t.text3);
        painter.drawText(QRectF(left, y - line / 2, rect.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, chart.limitLabel);
    }
}

void paintPoint(QPainter& painter, const QRectF& rect, const LineChart& chart, const LineChartGeometry& g, qsizetype i, bool marked, const Tokens& t)
{
    const LinePoint& point = chart.points[i];
    const QPointF at = g.marks[i];
    painter.setPen(Qt::NoPen);
    if (point.outside) {
        const double r = t.px(5.5);
        painter.setBrush(t.danger);
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
    } else {
        painter.setBrush(t.stageFill[3]);
        painter.drawEllipse(at, t.px(marked ? 4.5 : 3), t.px(marked ? 4.5 : 3));
    }
    if (point.text.isEmpty() || !(point.outside || chart.labelAll || marked)) return;
    painter.setFont(t.font(FontRole::Tiny, FontWeight::Bold));
    painter.setPen(point.outside ? t.danger : t.text);
    const double width = tabularWidth(point.text, painter.font());
    const double line = t.lineHeight(FontRole::Tiny);
    QRectF box(at.x() + t.px(8), at.y() - (point.outside ? line / 2 : line), width, line);
    if (box.right() > rect.right()) box.moveRight(at.x() - t.px(8));
    paintTabular(painter, box, point.text, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

LineChartGeometry lineChartGeometry(const QRectF& rect, const LineChart& chart, const Tokens& t)
{
    LineChartGeometry g;
    const QFontMetricsF tiny(t.font(FontRole::Tiny));
    double axis = 0;
    for (const double value : chart.grid) axis = std::max(axis, tabularWidth(gridText(chart, value), t.font(FontRole::Tiny)));
    double aside = std::max(tiny.horizontalAdvance(chart.baselineLabel), tiny.horizontalAdvance(chart.limitLabel));
    if (aside > 0) aside += t.px(8);
    g.plot = rect.adjusted(std::ceil(axis + t.px(8)), t.px(6), -std::ceil(aside), -t.px(4) - t.lineHeight(FontRole::Tiny));
    const double step = g.plot.width() / double(std::max<qsizetype>(1, chart.points.size()));
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const double y = chart.points[i].value ? yOf(*chart.points[i].value, chart, g.plot) : g.plot.bottom();
        g.marks.append(QPointF(g.plot.left() + (double(i) + 0.5) * step, y));
    }
    return g;
}

int linePointAt(const LineChartGeometry& geometry, QPointF position)
{
    if (!geometry.plot.contains(position) || geometry.marks.isEmpty()) return -1;
    const double step = geometry.plot.width() / double(geometry.marks.size());
    return std::clamp(int((position.x() - geometry.plot.left()) / step), 0, int(geometry.marks.size()) - 1);
}

void paintLineChart(QPainter& painter, const QRectF& rect, const LineChart& chart, const Tokens& t, int marked, bool focused)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const LineChartGeometry g = lineChartGeometry(rect, chart, t);
    if (g.plot.width() <= 0 || g.plot.height() <= 0) return;
    paintGrid(painter, rect, chart, g, t);
    paintLimits(painter, chart, g, t);
    paintBaseline(painter, rect, chart, g, t);
    painter.setPen(QPen(t.stageFill[3], 1.75 * t.scale));
    for (qsizetype i = 1; i < chart.points.size(); ++i)
        if (chart.points[i - 1].value && chart.points[i].value) painter.drawLine(g.marks[i - 1], g.marks[i]);
    for (qsizetype i = 0; i < chart.points.size(); ++i)
        if (chart.points[i].value) paintPoint(painter, rect, chart, g, i, i == marked, t);
    if (focused && marked >= 0 && marked < g.marks.size())
        strokeRounded(painter, QRectF(g.marks[marked] - QPointF(9, 9), QSizeF(18, 18)), 9, t.accent, 2);
}

} // namespace Kelvin
