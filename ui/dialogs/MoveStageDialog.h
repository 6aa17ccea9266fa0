// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reasons.h"
#include "ui/state/WindowContext.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace Kelvin {

class PlainLabel;

/// Asks what a move to another stage needs: the stage where there is a choice, why, and for a recycled lead when to look again.
class MoveStageDialog : public QDialog {
    Q_OBJECT

public:
    /// `who` is a name or a count of leads; `to` are the stages to choose from, the first one is proposed.
    MoveStageDialog(WindowContext& context, const QString& who, const QList<StageRole>& to, QWidget* parent = nullptr);

    StageRole stage() const;
    /// The code of the reason, or what was typed.
    QString reason() const;
    /// The end of the chosen day in the workspace zone; only of a recycled lead.
    std::optional<Instant> revisitAt() const;

private:
    void refill();
    void check();

    WindowContext& m_context;
    QList<StageRole> m_stages;
    QComboBox* m_stage;
    QComboBox* m_reason;
    PlainLabel* m_revisitLabel;
    QDateEdit* m_revisit;
    QPushButton* m_move;
};

/// Moves leads to one of these stages with undo, asking first what the move needs; a move that needs nothing is made at once.
void moveLeads(WindowContext& context, QWidget* parent, const QList<qint64>& rows, const QList<StageRole>& to);

} // namespace Kelvin
