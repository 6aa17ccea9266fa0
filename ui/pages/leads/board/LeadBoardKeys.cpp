// SPDX-License-Identifier: GPL-3.0-or-later
// Going about the board: what is selected and kept selected, by arrow keys, and dragged.
#include "ui/models/StageMoves.h"
#include "ui/pages/leads/board/CardDelegate.h"
#include "ui/pages/leads/board/CardList.h"
#include "ui/pages/leads/board/LeadBoard.h"
#include "ui/pages/leads/board/StageColumn.h"
#include "ui/widgets/SelectedRows.h"

#include <QDrag>
#include <QMimeData>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

void LeadBoard::remember()
{
    // The list empties while it is read anew; what was chosen is kept from before.
    const LeadRow* lead = current();
    if (!lead) return;
    m_lead = lead->row;
    m_stageBefore = m_model->stageAt(m_selection->currentIndex());
    m_cardBefore = m_selection->currentIndex().row();
    m_selected = selectedLeads();
}

void LeadBoard::select(const QList<qint64>& leads, qint64 current)
{
    m_lead = current;
    m_selected = leads;
    reselect();
}

QModelIndex LeadBoard::fallback() const
{
    // A card that left its column hands over to the one that took its place.
    if (const int count = m_model->count(m_stageBefore); count > 0 && column(m_stageBefore))
        return m_model->index(std::min(m_cardBefore, count - 1), 0, m_model->stageIndex(m_stageBefore));
    for (int stage = 0; stage < LeadBoardModel::stageCount; ++stage)
        if (m_model->count(StageRole(stage)) > 0 && column(StageRole(stage))) return m_model->index(0, 0, m_model->stageIndex(StageRole(stage)));
    return {};
}

void LeadBoard::reselect()
{
    const auto shown = [this](const QModelIndex& card) { return card.isValid() && column(m_model->stageAt(card)); };
    std::array<std::vector<int>, size_t(LeadBoardModel::stageCount)> rows;
    for (const qint64 lead : std::as_const(m_selected))
        if (const QModelIndex card = m_model->indexOf(lead); shown(card)) rows[size_t(m_model->stageAt(card))].push_back(card.row());
    QItemSelection selection;
    for (size_t stage = 0; stage < rows.size(); ++stage) {
        std::sort(rows[stage].begin(), rows[stage].end());
        selection.append(selectionOf(*m_model, rows[stage], m_model->stageIndex(StageRole(stage))));
    }
    const QModelIndex kept = m_model->indexOf(m_lead);
    goTo(shown(kept) ? kept : fallback(), selection);
    emit currentLeadChanged();
}

void LeadBoard::goTo(const QModelIndex& card, const QItemSelection& selection)
{
    // The window's, not what had the focus last in here: a board that is not shown takes it from nobody.
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    m_selection->setCurrentIndex(card, QItemSelectionModel::NoUpdate);
    m_selection->select(selection.isEmpty() ? QItemSelection(card, card) : selection, QItemSelectionModel::ClearAndSelect);
    CardList* list = currentList();
    if (!list) return;
    list->scrollTo(card);
    m_scroll->ensureWidgetVisible(m_columns[size_t(list->stage())], 0, 0);
    if (hadFocus && !list->hasFocus()) list->setFocus(Qt::OtherFocusReason);
}

void LeadBoard::goBeside(int step)
{
    const CardList* list = currentList();
    if (!list) return;
    const int height = list->visualRect(m_selection->currentIndex()).center().y();
    for (int stage = int(list->stage()) + step; stage >= 0 && stage < LeadBoardModel::stageCount; stage += step)
        if (column(StageRole(stage)) && m_model->count(StageRole(stage)) > 0) return goTo(m_columns[size_t(stage)]->cards().cardNear(height), {});
}

void LeadBoard::takeFocus(CardList& list)
{
    // A column that got the focus by a click beside its cards leaves it with the current card.
    CardList* holder = currentList();
    if (holder && holder != &list && m_model->count(list.stage()) == 0) holder->setFocus(Qt::OtherFocusReason);
}

void LeadBoard::beginDrag(const QList<qint64>& leads)
{
    m_dragged = leads;
    const LeadStandings standings = standingsOf(m_context.leads, leads);
    for (StagePlace* place : places()) place->setDropState(mayMove(standings, place->stage()) ? DropState::Takes : DropState::Refuses);
}

void LeadBoard::endDrag()
{
    m_dragged.clear();
    for (StagePlace* place : places()) place->setDropState(DropState::None);
}

void LeadBoard::drag(CardList& list)
{
    const QList<qint64> leads = selectedLeads();
    if (leads.isEmpty()) return;
    auto* drag = new QDrag(&list);
    auto* mime = new QMimeData;
    // Only that it is cards of this board: which ones, the board knows itself, and no other program is told.
    mime->setData(u"application/x-kelvin-cards"_s, {});
    drag->setMimeData(mime);
    const Tokens& t = m_context.theme.tokens();
    drag->setPixmap(dragPicture(*m_model, leads, t, list.viewport()->width() - t.px(12), devicePixelRatioF()));
    drag->setHotSpot(QPoint(t.pxi(20), t.pxi(16)));
    beginDrag(leads);
    drag->exec(Qt::MoveAction);
    endDrag();
}

} // namespace Kelvin
