// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "ui/dialogs/WritingDialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace Kelvin {

/// A person's own points on a lead: how many, why, and until when.
class AdjustScoreDialog : public WritingDialog {
    Q_OBJECT

public:
    AdjustScoreDialog(WindowContext& context, const QString& who, QWidget* parent = nullptr);

    Adjustment adjustment() const;

protected:
    bool isReady() const override;

private:
    QSpinBox* m_points;
    QLineEdit* m_note;
    QCheckBox* m_expires;
    QDateEdit* m_until;
};

/// Asks for the adjustment of a lead's score and makes it, undoable.
void adjustScoreOf(WindowContext& context, QWidget* parent, qint64 row, const QString& who);

} // namespace Kelvin
