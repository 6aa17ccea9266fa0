// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"
#include "ui/widgets/PlainText.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {
constexpr double chipHeight = 24, padding = 8, cross = 14, mostWidth = 360;
}

Chip::Chip(const Theme& theme, const QString& words, const QString& value, QWidget* parent) : PaintedWidget(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContent(words, value);
}

void Chip::setContent(const QString& words, const QString& value)
{
    m_words = visibleText(words, 200);
    m_value = visibleText(value, 200);
    setAccessibleName(u"%1 %2"_s.arg(m_words, m_value).trimmed());
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setRemoveText(const QString& text) { setAccessibleDescription(text); }

QSize Chip::sizeHint() const
{
    const Tokens& t = tokens();
    double width = t.px(2 * padding);
    width += QFontMetricsF(t.font(FontRole::Small)).horizontalAdvance(m_words);
    width += QFontMetricsF(t.font(FontRole::Small, FontWeight::Strong)).horizontalAdvance(m_value);
    if (!m_words.isEmpty() && !m_value.isEmpty()) width += t.px(5);
    if (m_removable) width += t.px(cross + 3);
    return {int(std::ceil(std::min(width, t.px(mostWidth)))), t.pxi(chipHeight)};
}

QRectF Chip::crossRect() const
{
    const double side = tokens().px(cross);
    return {width() - side - tokens().px(6), (height() - side) / 2.0, side, side};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    const double radius = t.px(Size::ControlRadius);
    fillRounded(painter, QRectF(rect()), radius, m_over ? t.hover : t.surface);
    strokeRounded(painter, QRectF(rect()), radius, hasFocus() ? t.accent : t.border2, hasFocus() ? 2 : 1);
    QRectF text = QRectF(rect()).adjusted(t.px(padding), 0, -t.px(padding), 0);
    if (m_removable) text.setRight(crossRect().left() - t.px(2));
    painter.setFont(t.font(FontRole::Small));
    painter.setPen(t.text2);
    if (!m_words.isEmpty()) text.setLeft(text.left() + paintElided(painter, text, m_words) + t.px(5));
    painter.setFont(t.font(FontRole::Small, FontWeight::Strong));
    painter.setPen(t.text);
    paintElided(painter, text, m_value);
    if (m_removable) paintIcon(painter, crossRect(), u"close"_s, m_overCross ? t.text : t.text2);
}

void Chip::mousePressEvent(QMouseEvent* event) { event->accept(); }

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
    if (m_removable && crossRect().adjusted(-4, -6, 6, 6).contains(event->position()))
        emit removeRequested();
    else
        emit clicked();
}

void Chip::mouseMoveEvent(QMouseEvent* event)
{
    m_over = true;
    m_overCross = m_removable && crossRect().adjusted(-4, -6, 6, 6).contains(event->position());
    update();
}

void Chip::leaveEvent(QEvent*)
{
    m_over = m_overCross = false;
    update();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return emit clicked();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removable) return emit removeRequested();
        break;
    default: break;
    }
    PaintedWidget::keyPressEvent(event);
}

void Chip::focusInEvent(QFocusEvent*) { update(); }

void Chip::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
