// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/StagePainter.h"
#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// One step of a wizard: its name and what was chosen there.
struct WizardStep {
    QString title{};
    QString detail{};
    StepState state = StepState::ToCome;
    bool reachable = false;            ///< can be gone to
};

/// The column of a wizard's steps; those within reach can be gone to with the mouse, or with Up, Down and Enter.
class WizardSteps : public PaintedWidget {
    Q_OBJECT
public:
    explicit WizardSteps(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<WizardStep>& steps);
    QSize sizeHint() const override;

signals:
    /// A step within reach was chosen.
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
    QRectF rowOf(qsizetype index) const;
    void choose(qsizetype index);

    QList<WizardStep> m_steps;
    int m_focused = 0;
};

} // namespace Kelvin
