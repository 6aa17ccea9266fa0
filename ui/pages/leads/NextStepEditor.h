// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WindowContext.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace Kelvin {

class WritingLine;

/// The next step of one lead, edited over its cell: what, on which day, at what time. Enter keeps it, Escape does not. It stays until the
/// step is written, and says why if it cannot be.
class NextStepEditor : public QFrame {
    Q_OBJECT

public:
    NextStepEditor(WindowContext& context, const LeadRow& lead, QWidget* parent = nullptr);

    /// The step as it stands in the fields; none where there are no words.
    std::optional<Task> step() const;
    void showOver(const QRect& globalCell);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void keep(const std::optional<Task>& wanted);

    WindowContext& m_context;
    qint64 m_lead;
    Task m_before;
    QLineEdit* m_text;
    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    QCheckBox* m_hasTime;
    QTimeEdit* m_time;
    WritingLine* m_line;
};

} // namespace Kelvin
