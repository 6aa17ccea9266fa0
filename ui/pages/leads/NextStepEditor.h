// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WindowContext.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace Kelvin {

/// The next step of one lead, edited over its cell: what, on which day, at what time. Enter keeps it, Escape does not.
class NextStepEditor : public QFrame {
    Q_OBJECT

public:
    NextStepEditor(WindowContext& context, const LeadRow& lead, QWidget* parent = nullptr);

    /// The step as it stands in the fields; none where there are no words.
    std::optional<Task> step() const;
    void showOver(const QRect& globalCell);

signals:
    void kept(qint64 lead, const std::optional<Kelvin::Task>& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void keep();

    WindowContext& m_context;
    qint64 m_lead;
    Task m_before;
    QLineEdit* m_text;
    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    QCheckBox* m_hasTime;
    QTimeEdit* m_time;
};

/// Sets the next step with undo.
void changeNextStep(WindowContext& context, QWidget* parent, qint64 lead, const std::optional<Task>& step);

} // namespace Kelvin
