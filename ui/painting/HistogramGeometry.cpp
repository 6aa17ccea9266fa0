// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/HistogramPainter.h"

#include <QFontMetricsF>

#include <cmath>

namespace Kelvin {
namespace {

QRectF handleAt(double x, double top, const QString& label, const QRectF& bounds, const Tokens& t)
{
    const double text = QFontMetricsF(t.font(FontRole::Small, FontWeight::Bold)).horizontalAdvance(label);
    const double width = std::max(t.px(62), std::ceil(text + t.px(14)));
    const double left = std::clamp(x - width / 2, bounds.left(), std::max(bounds.left(), bounds.right() - width));
    return {std::round(left), top, width, t.px(22)};
}

// The largest of 1, 2, 5 times a power of ten that is not above the value.
qint64 roundDown(double value)
{
    if (value < 1) return 0;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {5.0, 2.0, 1.0})
        if (step * power <= value * (1 + 1e-9)) return qint64(std::llround(step * power));
    return qint64(std::llround(power));
}

} // namespace

double HistogramGeometry::xOf(double points) const
{
    return plot.left() + (points - from) / (to - from) * plot.width();
}

double HistogramGeometry::pointsAt(double x) const
{
    const double points = from + (x - plot.left()) / plot.width() * (to - from);
    return std::clamp(std::round(points), from, to);
}

double HistogramGeometry::yOf(double count) const
{
    const double part = rootScale ? std::sqrt(std::max(0.0, count) / most) : std::max(0.0, count) / most;
    return plot.bottom() - std::min(1.0, part) * plot.height();
}

int HistogramGeometry::binAt(double x, double binWidth) const
{
    if (x < plot.left() || x >= plot.right() || binWidth <= 0) return -1;
    return int((x - plot.left()) / plot.width() * (to - from) / binWidth);
}

HistogramGeometry histogramGeometry(const QRectF& rect, const Histogram& histogram, const Tokens& t)
{
    HistogramGeometry g;
    qint64 most = 1;
    for (const qint64 count : histogram.counts) most = std::max(most, count);
    for (const qint64 count : histogram.published) most = std::max(most, count);
    const double axis = QFontMetricsF(t.font(FontRole::Tiny)).horizontalAdvance(histogram.locale.toString(most)) + t.px(8);
    const double head = t.px(22 + 4 + 18 + 6);
    g.plot = rect.adjusted(std::ceil(axis), head, 0, -t.px(4) - t.lineHeight(FontRole::Tiny));
    g.from = histogram.from;
    g.to = histogram.from + std::max<double>(1, double(histogram.counts.size()) * histogram.binWidth);
    g.most = double(most);
    g.rootScale = histogram.rootScale;
    for (int index = 0; index < 2; ++index)
        if (const auto& line = histogram.line(index)) g.handles[size_t(index)] = handleAt(g.xOf(*line), rect.top() + 3, index == 0 ? histogram.marketingLabel : histogram.salesLabel, g.plot, t);
    if (g.handles[0].isEmpty() || g.handles[1].isEmpty()) return g;
    // Close thresholds push their handles apart; the lines stay where the points are.
    const double overlap = g.handles[0].right() + t.px(4) - g.handles[1].left();
    if (overlap > 0) {
        const double right = std::min(overlap / 2, g.plot.right() - g.handles[1].right());
        g.handles[1].translate(std::round(right), 0);
        g.handles[0].moveRight(g.handles[1].left() - t.px(4));
    }
    return g;
}

std::optional<int> thresholdAt(const HistogramGeometry& geometry, const Histogram& histogram, QPointF position, const Tokens& t)
{
    for (int i = 0; i < 2; ++i)
        if (geometry.handles[std::size_t(i)].contains(position)) return i;
    std::optional<int> nearest;
    double reach = t.px(6); // a grab zone of 12 px around the line
    for (int i = 0; i < 2; ++i) {
        const auto& line = histogram.line(i);
        if (!line || position.y() < geometry.handles[std::size_t(i)].top() || position.y() > geometry.plot.bottom()) continue;
        const double away = std::abs(position.x() - geometry.xOf(*line));
        if (away > reach || (nearest && away == reach)) continue;
        nearest = i;
        reach = away;
    }
    return nearest;
}

QList<qint64> gridCounts(qint64 most, bool rootScale)
{
    QList<qint64> counts;
    // On a root scale quarters of the height are sixteenths of the count.
    for (const double part : {0.25, 0.5, 0.75, 1.0}) {
        const qint64 count = roundDown(double(most) * (rootScale ? part * part : part));
        if (count > 0 && (counts.isEmpty() || count > counts.last())) counts.append(count);
    }
    return counts;
}

} // namespace Kelvin
