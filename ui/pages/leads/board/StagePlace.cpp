// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/board/StagePlace.h"

#include "ui/painting/Shapes.h"

#include <QDropEvent>
#include <QPainter>

namespace Kelvin {

StagePlace::StagePlace(const Theme& theme, StageRole stage, QWidget* parent)
    : PaintedWidget(theme, parent)
    , m_stage(stage)
{
    setAcceptDrops(true);
}

void StagePlace::setDropState(DropState state)
{
    if (state == m_drop) return;
    m_drop = state;
    update();
}

void StagePlace::paintGround(QPainter& painter) const
{
    const Tokens& t = tokens();
    const double radius = t.px(Size::CardRadius);
    fillRounded(painter, rect(), radius, m_drop == DropState::Over ? t.sel : t.win);
    if (m_drop == DropState::Over) strokeRounded(painter, rect(), radius, t.accent, 2);
    if (m_drop == DropState::Takes) strokeRounded(painter, rect(), radius, t.accent, 1, Qt::DashLine);
}

void StagePlace::dragEnterEvent(QDragEnterEvent* event)
{
    // The board says what is dragged before the drag begins; files and what other programs drag are not for a stage.
    if (m_drop != DropState::Takes && m_drop != DropState::Over) return event->ignore();
    setDropState(DropState::Over);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void StagePlace::dragMoveEvent(QDragMoveEvent* event)
{
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_drop == DropState::Over);
}

void StagePlace::dragLeaveEvent(QDragLeaveEvent*)
{
    if (m_drop == DropState::Over) setDropState(DropState::Takes);
}

void StagePlace::dropEvent(QDropEvent* event)
{
    if (m_drop != DropState::Over) return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit dropped(m_stage);
}

} // namespace Kelvin
