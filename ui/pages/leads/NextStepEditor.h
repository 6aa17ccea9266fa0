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

/// The next step of one lead, edited over its cell: what, on which day, at what time. Enter and a click beside it keep what was changed, Escape
/// does not. It stays until the step is written, and says why if it cannot be.
class NextStepEditor : public QFrame {
    Q_OBJECT

public:
    NextStepEditor(WindowContext& context, const LeadRow& lead, QWidget* parent = nullptr);

    /// The step as it stands in the fields; none where there are no words, unless it has a day and never had words: what a rule asks for.
    std::optional<Task> step() const;
    void showOver(const QRect& globalCell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void fill();
    /// Writes the step, if it is another, and closes.
    void keep(const std::optional<Task>& wanted);
    /// Closes whatever stands in the fields.
    void leave();

    WindowContext& m_context;
    qint64 m_lead;
    Task m_before;
    QLineEdit* m_text;
    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    QCheckBox* m_hasTime;
    QTimeEdit* m_time;
    WritingLine* m_line;
    std::optional<Task> m_shown;               ///< as it stood in the fields when they were filled
    bool m_leaves = false;
};

} // namespace Kelvin
