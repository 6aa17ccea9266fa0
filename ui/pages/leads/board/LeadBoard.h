// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadBoardModel.h"
#include "ui/state/WindowContext.h"

#include <QItemSelectionModel>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace Kelvin {

class CardList;
class EmptyState;
class FoldedStage;
class StageColumn;
class StagePlace;

/// The leads of the list as cards in a column per stage. One selection goes over all columns; the way out of the funnel is folded at the
/// right until it is opened.
class LeadBoard : public QWidget {
    Q_OBJECT

public:
    LeadBoard(WindowContext& context, LeadTableModel& leads, QWidget* parent = nullptr);
    ~LeadBoard() override;

    /// The lead under the cursor, or null.
    const LeadRow* current() const { return m_model->leadAt(m_selection->currentIndex()); }
    /// The leads selected, by stage and in the list's order; the current one if none is.
    QList<qint64> selectedLeads() const;
    qint64 selectedCount() const;
    /// What they have in common.
    LeadStandings chosen() const;
    /// Selects these leads as far as their stages are open, and goes to one of them.
    void select(const QList<qint64>& leads, qint64 current);
    /// Where the current card is, on the screen.
    QRect currentRect() const;
    /// What the board says when it has no cards.
    void setEmptyState(const QString& sentence, const QString& action);

    /// The column of a stage, or null while it is folded.
    StageColumn* column(StageRole stage) const;
    FoldedStage* folded(StageRole stage) const;
    void setOpen(StageRole stage, bool open);

    /// Shows where these leads may go, until endDrag.
    void beginDrag(const QList<qint64>& leads);
    void endDrag();

signals:
    /// Another lead is current, or its card changed.
    void currentLeadChanged();
    void selectionChanged();
    void openRequested(qint64 lead);
    void previewRequested();
    void menuRequested(QPoint position);
    void copyRequested();
    void moveRequested(const QList<qint64>& leads, Kelvin::StageRole to);
    void emptyActionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPlace(StageRole stage);
    void connectModel();
    void connectCards(StageColumn& column);
    QList<StagePlace*> places() const;
    CardList* currentList() const;
    void remember();
    void reselect();
    void goTo(const QModelIndex& card, const QItemSelection& selection);
    void goBeside(int step);
    void takeFocus(CardList& list);
    void showCounts();
    void showStages();
    void drag(CardList& list);
    QModelIndex fallback() const;

    WindowContext& m_context;
    LeadBoardModel* m_model;
    QItemSelectionModel* m_selection;
    QScrollArea* m_scroll;
    QVBoxLayout* m_foldedPlaces = nullptr;
    std::array<StageColumn*, size_t(LeadBoardModel::stageCount)> m_columns{};
    std::array<FoldedStage*, size_t(LeadBoardModel::stageCount)> m_folded{}; ///< null for the stages of the funnel
    EmptyState* m_empty;
    QList<qint64> m_dragged;
    qint64 m_lead = 0;                         ///< current one before the model's reset
    QList<qint64> m_selected;
    StageRole m_stageBefore = StageRole::Lead;
    int m_cardBefore = 0;
};

} // namespace Kelvin
