// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FocusRing.h"

#include "ui/painting/Shapes.h"
#include "ui/theme/Theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace Kelvin {
namespace {
constexpr int reach = 4; // gap 2 and ring 2
}

FocusRing::FocusRing(const Theme& theme, QWidget* target) : QWidget(target), m_theme(theme), m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    target->installEventFilter(this);
    connect(target, &QObject::destroyed, this, &QObject::deleteLater);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched == m_target.data() && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) appear();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_target.data()) hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        // Where there is room may change, when a dialog is laid out after it got the focus.
        if (!isHidden()) appear();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

/// On the nearest ancestor that has room for the whole ring: a row of buttons ends at its buttons' edges. It never leaves what scrolls.
void FocusRing::appear()
{
    QWidget* ground = m_target ? m_target->parentWidget() : nullptr;
    if (!ground) return hide();
    const auto isViewport = [](const QWidget* widget) { return qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr; };
    while (!ground->isWindow() && !isViewport(ground) && !ground->rect().contains(placeIn(*ground))) {
        ground->installEventFilter(this);
        ground = ground->parentWidget();
    }
    if (parentWidget() != ground) setParent(ground);
    setGeometry(placeIn(*ground));
    raise();
    show();
}

QRect FocusRing::placeIn(const QWidget& ground) const
{
    return QRect(m_target->mapTo(&ground, QPoint()), m_target->size()).adjusted(-reach, -reach, reach, reach);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    strokeRounded(painter, QRectF(rect()), m_theme.tokens().px(Size::ControlRadius) + reach, m_theme.tokens().accent, 2);
}

} // namespace Kelvin
