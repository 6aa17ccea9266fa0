// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/FunnelWidget.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Kelvin {

FunnelWidget::FunnelWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FunnelWidget::setPicture(const FunnelPicture& picture)
{
    m_picture = picture;
    m_hovered.reset();
    m_focused = std::clamp(m_focused, 0, std::max(0, int(parts().size()) - 1));
    if (hasFocus()) speak();
    update();
}

QSize FunnelWidget::sizeHint() const { return {tokens().pxi(900), tokens().pxi(236)}; }

// The frame of the focus stands 4 px away from what it frames.
QRectF FunnelWidget::area() const { return QRectF(rect()).adjusted(6, 2, -6, -2); }

QList<FunnelPart> FunnelWidget::parts() const
{
    QList<FunnelPart> all;
    for (int i = 0; i < m_picture.bars.size(); ++i) {
        all.append({FunnelPart::Kind::Bar, i});
        if (i < m_picture.links.size() && i + 1 < m_picture.bars.size()) all.append({FunnelPart::Kind::Link, i});
    }
    return all;
}

void FunnelWidget::choose(const FunnelPart& part)
{
    if (part.kind == FunnelPart::Kind::Bar)
        emit barChosen(part.index);
    else
        emit stepChosen(part.index);
}

void FunnelWidget::speak()
{
    const QList<FunnelPart> all = parts();
    if (m_focused >= all.size()) return;
    const FunnelPart part = all[m_focused];
    if (part.kind == FunnelPart::Kind::Bar) {
        const FunnelBar& bar = m_picture.bars[part.index];
        const QString count = bar.word + u' ' + bar.countText;
        setAccessibleDescription(bar.openText.isEmpty() ? count : count + u", "_s + bar.openText);
    } else {
        const FunnelLink& link = m_picture.links[part.index];
        const QString words = m_picture.bars[part.index].word + u" → "_s + m_picture.bars[part.index + 1].word;
        const QString rate = words + u": "_s + link.rate;
        setAccessibleDescription(link.interval.isEmpty() ? rate : rate + u" ("_s + link.interval + u')');
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FunnelWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QList<FunnelPart> all = parts();
    const bool focused = hasFocus() && m_focused < all.size();
    paintFunnel(painter, area(), m_picture, tokens(), focused ? std::optional(all[m_focused]) : m_hovered, focused);
}

void FunnelWidget::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = funnelPartAt(funnelGeometry(area(), m_picture, tokens()), event->position());
    if (m_hovered) setCursor(Qt::PointingHandCursor);
    else unsetCursor();
    update();
}

void FunnelWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const auto hit = funnelPartAt(funnelGeometry(area(), m_picture, tokens()), event->position());
    if (!hit) return;
    m_focused = int(parts().indexOf(*hit));
    update();
    choose(*hit);
}

void FunnelWidget::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void FunnelWidget::keyPressEvent(QKeyEvent* event)
{
    const QList<FunnelPart> all = parts();
    const int last = int(all.size()) - 1;
    if (last < 0) return PaintedWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(last, m_focused + 1); break;
    case Qt::Key_Home: m_focused = 0; break;
    case Qt::Key_End: m_focused = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(all[m_focused]);
        return;
    default: return PaintedWidget::keyPressEvent(event);
    }
    speak();
    update();
}

void FunnelWidget::focusInEvent(QFocusEvent*)
{
    speak();
    update();
}

void FunnelWidget::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
