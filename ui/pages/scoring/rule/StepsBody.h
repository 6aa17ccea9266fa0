// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/rule/RuleBodyEditor.h"

class QVBoxLayout;

namespace Kelvin {

class ConditionEditor;
class PlainLabel;

/// One step of a ladder: what must be true, and its points.
class StepEditor : public QWidget {
    Q_OBJECT

public:
    StepEditor(const EditorScene& scene, QWidget* parent);

    std::optional<LadderRung> rung() const;
    void setRung(const LadderRung& rung);
    void setNumber(int number);

signals:
    void edited();
    void moveRequested(int by);
    void removeRequested();

private:
    PlainLabel* m_title;
    ConditionEditor* m_condition;
    NumberField* m_points;
};

/// The first step that is true counts, and no other.
class StepsBody : public RuleBodyEditor {
    Q_OBJECT

public:
    StepsBody(const EditorScene& scene, QWidget* parent);

    std::optional<RuleBody> body() const override;
    void setBody(const RuleBody& body) override;

private:
    StepEditor* addStep();
    void moveStep(StepEditor* step, int by);
    void removeStep(StepEditor* step);
    void number();

    QVBoxLayout* m_stepsLayout;
    QList<StepEditor*> m_steps;
    NumberField* m_otherwise;
    NumberField* m_unknown;
};

} // namespace Kelvin
