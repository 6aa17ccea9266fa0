// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/SparklinePainter.h"

#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace Kelvin {
namespace {

QPainterPath stepsOf(const Sparkline& s, const std::function<QPointF(QPointF)>& place)
{
    QPainterPath path(place(s.points.first()));
    for (qsizetype i = 1; i < s.points.size(); ++i) {
        path.lineTo(place(QPointF(s.points[i].x(), s.points[i - 1].y())));
        path.lineTo(place(s.points[i]));
    }
    path.lineTo(place(QPointF(s.to, s.points.last().y())));
    return path;
}

double scaled(double value, const Interval& interval)
{
    const auto part = [&](double low, double high, double v) { return high > low ? (v - low) / (high - low) : 0; };
    if (!interval.logarithmic) return std::clamp(part(interval.from, interval.to, value), 0.0, 1.0);
    const double floor = std::max(1e-6, interval.from);
    return std::clamp(part(std::log(floor), std::log(interval.to), std::log(std::max(floor, value))), 0.0, 1.0);
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const Sparkline& s, const Tokens& t)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double labels = s.firstLabel.isEmpty() && s.lastLabel.isEmpty() ? 0 : t.lineHeight(FontRole::Tiny);
    const double dot = t.px(3.5);
    const QRectF plot = rect.adjusted(0, s.thresholdLabel.isEmpty() ? dot : t.px(10), -dot, -labels - 1);
    double low = 0;
    double high = s.threshold.value_or(1);
    for (const QPointF& point : s.points) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    const auto place = [&](QPointF p) {
        const double x = s.to > s.from ? (p.x() - s.from) / (s.to - s.from) : 0;
        return QPointF(plot.left() + std::clamp(x, 0.0, 1.0) * plot.width(), plot.bottom() - (p.y() - low) / (high - low) * plot.height());
    };
    horizontalLine(painter, plot.left(), rect.right(), std::round(place({s.from, 0}).y()), t.border2);
    painter.setFont(t.font(FontRole::Tiny));
    if (!s.points.isEmpty()) {
        const QPainterPath line = stepsOf(s, place);
        QPainterPath area = line;
        area.lineTo(QPointF(place({s.to, 0}).x(), place({s.to, 0}).y()));
        area.lineTo(place(QPointF(s.points.first().x(), 0)));
        painter.fillPath(area, withAlpha(t.stageFill[3], 0.14));
        painter.strokePath(line, QPen(t.stageFill[3], 1.75 * t.scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.stageFill[3]);
        painter.drawEllipse(place({s.to, s.points.last().y()}), dot, dot);
    }
    if (s.threshold) {
        const double y = std::round(place({0, *s.threshold}).y()) + 0.5;
        QPen pen(t.text3, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.text3);
        const double top = y - t.lineHeight(FontRole::Tiny);
        QRectF label(plot.left(), std::max(rect.top() - t.px(2), top), painter.fontMetrics().horizontalAdvance(s.thresholdLabel) + t.px(4), t.lineHeight(FontRole::Tiny));
        // Where the score itself runs over the line, its words stand below.
        const bool over = std::any_of(s.points.begin(), s.points.end(), [&](const QPointF& point) {
            return place(point).x() <= label.right() && place(point).y() < y && place(point).y() > label.top();
        });
        if (over) label.moveTop(y + 1);
        painter.drawText(label, int(Qt::AlignLeft | Qt::AlignVCenter), s.thresholdLabel);
    }
    painter.setPen(t.text3);
    const QRectF row(rect.left(), rect.bottom() - labels, rect.width(), labels);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, s.firstLabel);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, s.lastLabel);
}

void paintInterval(QPainter& painter, const QRectF& rect, const Interval& interval, const Tokens& t)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = t.px(4);
    const QRectF plot = rect.adjusted(margin, 0, -margin, 0);
    const auto x = [&](double value) { return plot.left() + scaled(value, interval) * plot.width(); };
    const double middle = std::round(rect.center().y());
    horizontalLine(painter, plot.left(), plot.right(), middle, t.line);
    if (interval.reference) verticalLine(painter, std::round(x(*interval.reference)), middle - t.px(6), middle + t.px(6), t.border2);
    const QColor colour = interval.alarm ? t.danger : interval.few ? t.text3 : t.stageFill[3];
    painter.setPen(QPen(colour, 2 * t.scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(interval.low), middle + 0.5), QPointF(x(interval.high), middle + 0.5));
    const double cap = t.px(3);
    painter.setPen(QPen(colour, 1.5 * t.scale));
    for (const double end : {interval.low, interval.high})
        painter.drawLine(QPointF(x(end), middle + 0.5 - cap), QPointF(x(end), middle + 0.5 + cap));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x(interval.value), middle + 0.5), t.px(3.5), t.px(3.5));
}

double barRowHeight(const Tokens& t) { return t.px(24); }

void paintBars(QPainter& painter, const QRectF& rect, const QList<Bar>& bars, double labelWidth, const Tokens& t)
{
    const PainterState saved(painter);
    double most = 0;
    double numbers = 0;
    const QFont font = t.font(FontRole::Body);
    for (const Bar& bar : bars) {
        most = std::max(most, bar.value);
        numbers = std::max(numbers, tabularWidth(bar.number, font));
    }
    QRectF row(rect.left(), rect.top(), rect.width(), barRowHeight(t));
    painter.setFont(font);
    for (const Bar& bar : bars) {
        const QRectF label(row.left(), row.top(), t.px(labelWidth), row.height());
        painter.setPen(t.text);
        paintElided(painter, label, bar.label);
        painter.setPen(t.text2);
        paintTabular(painter, row, bar.number);
        const double left = label.right() + t.px(12);
        const double room = row.right() - numbers - t.px(12) - left;
        const double length = most > 0 ? std::max(1.0, bar.value / most * room) : 0;
        if (bar.value > 0 && room > 0)
            fillRounded(painter, QRectF(left, std::round(row.center().y() - t.px(4)), length, t.px(8)), t.px(1.5), withAlpha(t.text3, 0.55));
        row.translate(0, row.height());
    }
}

} // namespace Kelvin
