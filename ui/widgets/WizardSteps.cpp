// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WizardSteps.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr double columnWidth = 208, rowHeight = 44, discSide = 20;

void paintDisc(QPainter& painter, const QRectF& disc, const WizardStep& step, qsizetype number, const Tokens& t)
{
    const double radius = disc.width() / 2;
    painter.setFont(t.font(FontRole::Tiny, FontWeight::Bold));
    switch (step.state) {
    case StepState::Done:
        fillRounded(painter, disc, radius, t.sel);
        paintIcon(painter, disc.adjusted(4, 4, -4, -4), u"check"_s, t.accentText);
        return;
    case StepState::Now:
        fillRounded(painter, disc, radius, t.accent);
        painter.setPen(t.onAccent);
        break;
    case StepState::ToCome:
        strokeRounded(painter, disc, radius, t.border2);
        painter.setPen(t.text2);
        break;
    }
    painter.drawText(disc, Qt::AlignCenter | Qt::TextDontClip, QString::number(number));
}

} // namespace

WizardSteps::WizardSteps(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void WizardSteps::setSteps(const QList<WizardStep>& steps)
{
    m_steps = steps;
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps[i].state == StepState::Now) m_focused = int(i);
    speak();
    updateGeometry();
    update();
}

void WizardSteps::speak()
{
    if (m_focused < 0 || m_focused >= m_steps.size()) return;
    const WizardStep& step = m_steps[m_focused];
    const QString place = u"%1 / %2: %3"_s.arg(m_focused + 1).arg(m_steps.size()).arg(step.title);
    setAccessibleDescription(step.detail.isEmpty() ? place : place + u", "_s + visibleText(step.detail, 120));
}

QSize WizardSteps::sizeHint() const
{
    return {tokens().pxi(columnWidth), tokens().pxi(16 + (rowHeight + 2) * double(m_steps.size()))};
}

QRectF WizardSteps::rowOf(qsizetype index) const
{
    const Tokens& t = tokens();
    return {t.px(8), t.px(12) + double(index) * t.px(rowHeight + 2), width() - t.px(16), t.px(rowHeight)};
}

void WizardSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const WizardStep& step = m_steps[i];
        const QRectF row = rowOf(i);
        const bool now = step.state == StepState::Now;
        if (now) fillRounded(painter, row, t.px(Size::ControlRadius), t.sel);
        if (hasFocus() && i == m_focused) strokeRounded(painter, row, t.px(Size::ControlRadius), t.accent, 2);
        paintDisc(painter, leftCentred(row.adjusted(t.px(8), 0, 0, 0), QSizeF(discSide, discSide) * t.scale), step, i + 1, t);
        const QRectF text = row.adjusted(t.px(8 + discSide + 10), t.px(4), -t.px(8), -t.px(4));
        const QString detail = visibleText(step.detail, 120);
        painter.setFont(t.font(FontRole::Body, now ? FontWeight::Bold : FontWeight::Regular));
        painter.setPen(step.state == StepState::ToCome ? t.text2 : t.text);
        paintElided(painter, detail.isEmpty() ? text : text.adjusted(0, 0, 0, -t.px(16)), visibleText(step.title, 80));
        if (detail.isEmpty()) continue;
        painter.setFont(t.font(FontRole::Tiny));
        painter.setPen(t.text2);
        paintElided(painter, text.adjusted(0, t.px(19), 0, 0), detail);
    }
}

void WizardSteps::choose(qsizetype index)
{
    if (index >= 0 && index < m_steps.size() && m_steps[index].reachable) emit stepChosen(int(index));
}

void WizardSteps::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (rowOf(i).contains(event->position())) return choose(i);
}

void WizardSteps::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Down: m_focused = std::min(int(m_steps.size()) - 1, m_focused + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return choose(m_focused);
    default: return PaintedWidget::keyPressEvent(event);
    }
    speak();
    update();
}

void WizardSteps::focusInEvent(QFocusEvent*) { update(); }

void WizardSteps::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
