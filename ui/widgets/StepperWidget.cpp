// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepperWidget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Kelvin {

StepperWidget::StepperWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepperWidget::setSteps(const QList<StepperStep>& steps)
{
    m_steps = steps;
    m_focused = 0;
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps[i].state == StepState::Now) m_focused = int(i);
    speak();
    update();
}

void StepperWidget::speak()
{
    if (m_focused < 0 || m_focused >= m_steps.size()) return;
    const StepperStep& step = m_steps[m_focused];
    setAccessibleDescription(step.detail.isEmpty() ? step.word : QStringLiteral("%1, %2").arg(step.word, step.detail));
}

QSize StepperWidget::sizeHint() const { return {tokens().pxi(560), tokens().pxi(Size::Control)}; }

void StepperWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStepper(painter, QRectF(rect()), m_steps, tokens(), hasFocus() ? m_focused : -1);
}

void StepperWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (!stepperField(QRectF(rect()), i, m_steps.size()).contains(event->position())) continue;
        m_focused = int(i);
        update();
        emit stepChosen(int(i));
    }
}

void StepperWidget::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(last, m_focused + 1); break;
    case Qt::Key_Home: m_focused = 0; break;
    case Qt::Key_End: m_focused = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0 && m_focused <= last) emit stepChosen(m_focused);
        return;
    default: return PaintedWidget::keyPressEvent(event);
    }
    speak();
    update();
}

void StepperWidget::focusInEvent(QFocusEvent*) { update(); }

void StepperWidget::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
