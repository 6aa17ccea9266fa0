// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/PipsPainter.h"

#include "ui/painting/Shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace Kelvin {

void paintPip(QPainter& painter, const QRectF& rect, const Pip& pip, const Tokens& t)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = t.px(pipSide);
    const double radius = t.px(2.5);
    const QRectF box(std::round(rect.center().x() - side / 2), std::round(rect.center().y() - side / 2), side, side);
    const QColor colour = pip.met ? t.stageFill[3] : t.text3;
    switch (pip.level) {
    case BantLevel::Unknown: strokeRounded(painter, box, radius, t.border2); break;
    case BantLevel::NoAnswer:
        strokeRounded(painter, box, radius, colour);
        fillRounded(painter, QRectF(box.center() - QPointF(1.5, 1.5) * t.scale, QSizeF(3, 3) * t.scale), t.px(1.5), colour);
        break;
    case BantLevel::No: {
        strokeRounded(painter, box, radius, colour);
        const double inset = t.px(3);
        painter.setPen(QPen(colour, 1.25 * t.scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.bottomLeft() + QPointF(inset, -inset), box.topRight() + QPointF(-inset, inset));
        break;
    }
    case BantLevel::Partly: {
        strokeRounded(painter, box, radius, colour);
        QPainterPath outline;
        outline.addRoundedRect(box, radius, radius);
        painter.setClipRect(QRectF(box.left(), box.top() + box.height() / 2 - 0.5, box.width(), box.height()), Qt::IntersectClip);
        painter.fillPath(outline, colour);
        break;
    }
    case BantLevel::Yes: fillRounded(painter, box, radius, colour); break;
    }
}

void paintPips(QPainter& painter, const QRectF& rect, const Pips& pips, const Tokens& t)
{
    QRectF cell(rect.left(), rect.top(), t.px(pipSide), rect.height());
    for (const Pip& pip : pips) {
        paintPip(painter, cell, pip, t);
        cell.translate(t.px(pipStep), 0);
    }
}

} // namespace Kelvin
