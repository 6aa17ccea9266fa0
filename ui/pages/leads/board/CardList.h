// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LifecycleStage.h"

#include <QListView>

namespace Kelvin {

class LeadBoardModel;
class Theme;

/// The cards of one stage. Only those in sight are asked for and painted, however many stand there.
class CardList : public QListView {
    Q_OBJECT

public:
    CardList(const Theme& theme, LeadBoardModel& board, StageRole stage, QWidget* parent);

    StageRole stage() const { return m_stage; }
    /// Takes its stage and how far it was scrolled again after the model's reset.
    void takeStage();
    /// The first card that is wholly in sight, or the card at this place if there is none.
    QModelIndex cardNear(int y) const;
    /// One tab stop for the whole board: the list that has the current card.
    void setTabStop(bool stop);

public slots:
    /// What Edit, Copy calls on the widget with the focus.
    void copy() { emit copyRequested(); }

signals:
    void openRequested(const QModelIndex& index);
    void previewRequested();
    /// Left (-1) or right (1) of this column.
    void neighbourRequested(int step);
    void dragRequested();
    void copyRequested();
    void focusTaken();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    LeadBoardModel& m_board;
    StageRole m_stage;
    int m_scrolled = 0; ///< before the model's reset
};

} // namespace Kelvin
