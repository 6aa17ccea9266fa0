// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnArea.h"

#include <QEvent>
#include <QScrollBar>

namespace Kelvin {

ColumnArea::ColumnArea(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize ColumnArea::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    return widget() ? QSize(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height()) : least;
}

bool ColumnArea::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::viewportEvent(event);
}

} // namespace Kelvin
