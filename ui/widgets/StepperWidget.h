// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/StagePainter.h"
#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// The five stages as joined fields; a field can be chosen with the mouse, or with Left, Right and Enter.
class StepperWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit StepperWidget(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<StepperStep>& steps);
    const QList<StepperStep>& steps() const { return m_steps; }
    QSize sizeHint() const override;

signals:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Says the step that has the focus.
    void speak();

    QList<StepperStep> m_steps;
    int m_focused = 0;
};

} // namespace Kelvin
