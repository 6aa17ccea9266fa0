// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FillMark.h"

#include "ui/painting/Shapes.h"

#include <QPainter>

namespace Kelvin {

FillMark::FillMark(const Theme& theme, size_t fill, QWidget* parent)
    : PaintedWidget(theme, parent)
    , m_fill(fill)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FillMark::sizeHint() const { return {tokens().pxi(10), tokens().pxi(10)}; }

void FillMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    fillRounded(painter, QRectF(rect()), tokens().px(2), tokens().stageFill[m_fill]);
}

} // namespace Kelvin
