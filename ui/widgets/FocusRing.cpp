// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FocusRing.h"

#include "ui/painting/Shapes.h"
#include "ui/theme/Theme.h"

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
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::MouseFocusReason || !m_target->parentWidget()) break;
        if (parentWidget() != m_target->parentWidget()) setParent(m_target->parentWidget());
        follow();
        raise();
        show();
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide: hide(); break;
    case QEvent::Move:
    case QEvent::Resize: follow(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow()
{
    if (m_target && parentWidget() == m_target->parentWidget())
        setGeometry(m_target->geometry().adjusted(-reach, -reach, reach, reach));
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    strokeRounded(painter, QRectF(rect()), m_theme.tokens().px(Size::ControlRadius) + reach, m_theme.tokens().accent, 2);
}

} // namespace Kelvin
