// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/board/CardList.h"

#include "ui/models/LeadBoardModel.h"
#include "ui/pages/leads/board/CardDelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Kelvin {

CardList::CardList(const Theme& theme, LeadBoardModel& board, StageRole stage, QWidget* parent)
    : QListView(parent)
    , m_board(board)
    , m_stage(stage)
{
    setItemDelegate(new CardDelegate(theme, board, this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setStyleSheet(u"background: transparent"_s);
    setModel(&board);
    takeStage();
    setTabStop(false);
    connect(&board, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        // The list empties while it is read anew; how far it was scrolled is kept from before.
        if (m_board.count(m_stage) > 0) m_scrolled = verticalScrollBar()->value();
    });
    connect(this, &QListView::doubleClicked, this, &CardList::openRequested);
    connect(&theme, &Theme::changed, this, &CardList::scheduleDelayedItemsLayout);
}

void CardList::takeStage()
{
    setRootIndex(m_board.stageIndex(m_stage));
    if (m_board.count(m_stage) == 0 || !isVisible()) return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
}

QModelIndex CardList::cardNear(int y) const
{
    const QModelIndex at = indexAt(QPoint(viewport()->width() / 2, std::clamp(y, 1, std::max(1, viewport()->height() - 1))));
    if (at.isValid()) return at;
    return m_board.index(m_board.count(m_stage) - 1, 0, rootIndex());
}

void CardList::setTabStop(bool stop) { setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus); }

QModelIndex CardList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The board has one current card; a list whose card it is not starts at its top.
    if (currentIndex().parent() != rootIndex()) return m_board.index(0, 0, rootIndex());
    return QListView::moveCursor(action, modifiers);
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return emit copyRequested();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) return emit neighbourRequested(event->key() == Qt::Key_Left ? -1 : 1);
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) return emit previewRequested();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) return emit openRequested(currentIndex());
    QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    emit focusTaken();
}

void CardList::startDrag(Qt::DropActions) { emit dragRequested(); }

} // namespace Kelvin
