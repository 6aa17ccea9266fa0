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

} // namespace Kelvin
