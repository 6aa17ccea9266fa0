// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/Shapes.h"

#include <QPen>

#include <cmath>

namespace Kelvin {

void fillRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill)
{
    if (rect.width() <= 0 || rect.height() <= 0) return;
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const double fitting = std::min({radius, rect.width() / 2, rect.height() / 2});
    painter.drawRoundedRect(rect, fitting, fitting);
}

void strokeRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& colour, double width, Qt::PenStyle style)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, width, style);
    if (style == Qt::DashLine) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const double fitting = std::max(0.0, radius - width / 2);
    painter.drawRoundedRect(inside, fitting, fitting);
}

void horizontalLine(QPainter& painter, double left, double right, double y, const QColor& colour, double width)
{
    painter.fillRect(QRectF(left, y, right - left, width), colour);
}

void verticalLine(QPainter& painter, double x, double top, double bottom, const QColor& colour, double width)
{
    painter.fillRect(QRectF(x, top, width, bottom - top), colour);
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QRectF leftCentred(const QRectF& rect, const QSizeF& size)
{
    return {QPointF(rect.left(), rect.top() + std::round((rect.height() - size.height()) / 2)), size};
}

} // namespace Kelvin
