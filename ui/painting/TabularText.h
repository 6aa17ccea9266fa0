// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace Kelvin {

/// The width in pixels of a number whose digits all take the widest digit's advance.
double tabularWidth(const QString& text, const QFont& font);

/// Paints a number with equally wide digits (Inter's own are proportional), so that columns of figures line up. Uses the painter's font and pen.
void paintTabular(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter);

/// Replaces an ASCII hyphen before a digit by the real minus sign U+2212.
QString withMinusSigns(QString text);

/// Paints one line of plain text, elided at the right when it does not fit; returns the width it took in pixels.
double paintElided(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace Kelvin
