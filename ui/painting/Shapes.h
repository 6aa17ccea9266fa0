// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace Kelvin {

/// Saves a painter's state and restores it at the end of the scope.
class PainterState {
public:
    explicit PainterState(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    ~PainterState() { m_painter.restore(); }
    PainterState(const PainterState&) = delete;
    PainterState& operator=(const PainterState&) = delete;

private:
    QPainter& m_painter;
};

/// Fills a rounded rectangle without outline.
void fillRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill);

/// Strokes a rounded outline that lies fully inside the rectangle.
void strokeRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& colour, double width = 1, Qt::PenStyle style = Qt::SolidLine);

/// A horizontal line of whole pixels, sharp without antialiasing.
void horizontalLine(QPainter& painter, double left, double right, double y, const QColor& colour, double width = 1);

/// A vertical line of whole pixels, sharp without antialiasing.
void verticalLine(QPainter& painter, double x, double top, double bottom, const QColor& colour, double width = 1);

/// The colour with another opacity, 0 to 1.
QColor withAlpha(QColor colour, double alpha);

/// The part of the rectangle of this size that is vertically centred at its left edge.
QRectF leftCentred(const QRectF& rect, const QSizeF& size);

} // namespace Kelvin
