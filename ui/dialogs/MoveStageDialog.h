// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reasons.h"
#include "ui/dialogs/WritingDialog.h"

class QComboBox;
class QDateEdit;

namespace Kelvin {

class PlainLabel;

/// Asks what a move to another stage needs: the stage where there is a choice, why, and for a recycled lead when to look again.
class MoveStageDialog : public WritingDialog {
    Q_OBJECT

public:
    /// `who` is a name or a count of leads; `to` are the stages to choose from, the first one is proposed.
    MoveStageDialog(WindowContext& context, const QString& who, const QList<StageRole>& to, QWidget* parent = nullptr);

    StageRole stage() const;
    /// The code of the reason, or what was typed.
    QString reason() const;
    /// The end of the chosen day in the workspace zone; only of a recycled lead.
    std::optional<Instant> revisitAt() const;

protected:
    bool isReady() const override { return !reason().isEmpty(); }

private:
    void refill();

    QList<StageRole> m_stages;
    QComboBox* m_stage;
    PlainLabel* m_why;
    QComboBox* m_reason;
    PlainLabel* m_revisitLabel;
    QDateEdit* m_revisit;
};

/// Moves leads to one of these stages with undo, asking first what the move needs; a move that needs nothing is made at once.
void moveLeads(WindowContext& context, QWidget* parent, const QList<qint64>& rows, const QList<StageRole>& to);

} // namespace Kelvin
