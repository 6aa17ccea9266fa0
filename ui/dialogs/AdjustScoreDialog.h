// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "ui/state/WindowContext.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Kelvin {

/// A person's own points on a lead: how many, why, and until when.
class AdjustScoreDialog : public QDialog {
    Q_OBJECT

public:
    AdjustScoreDialog(WindowContext& context, const QString& who, QWidget* parent = nullptr);

    Adjustment adjustment() const;

private:
    void check();

    WindowContext& m_context;
    QSpinBox* m_points;
    QLineEdit* m_note;
    QCheckBox* m_expires;
    QDateEdit* m_until;
    QPushButton* m_adjust;
};

/// Asks for the adjustment of a lead's score and makes it, undoable.
void adjustScoreOf(WindowContext& context, QWidget* parent, qint64 row, const QString& who);

} // namespace Kelvin
