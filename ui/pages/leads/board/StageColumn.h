// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/board/StagePlace.h"

class QToolButton;

namespace Kelvin {

class CardList;
class LeadBoardModel;

/// A stage as a column: its sign, name and count above the cards that stand there.
class StageColumn : public StagePlace {
    Q_OBJECT

public:
    /// A column that `folds` has a button for it.
    StageColumn(const Theme& theme, LeadBoardModel& board, StageRole stage, bool folds, QWidget* parent);

    CardList& cards() const { return *m_cards; }
    void setCount(int count, const QString& worded) override;
    QSize minimumSizeHint() const override;

signals:
    void foldRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applySizes();

    CardList* m_cards;
    QToolButton* m_fold = nullptr;
    QString m_count;
};

} // namespace Kelvin
