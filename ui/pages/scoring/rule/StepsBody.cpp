// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/rule/StepsBody.h"

#include "core/domain/Points.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

StepEditor::StepEditor(const EditorScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, u"strong"_s, this))
    , m_condition(new ConditionEditor(scene.source, scene.wording, *scene.theme, this))
    , m_points(new NumberField(-maxPoints, maxPoints, tr("Points of the step"), {}, this))
{
    m_points->setMaximumWidth(scene.theme->tokens().pxi(110));
    auto* up = makeIconButton(new QToolButton(this), *scene.theme, u"chevron-up"_s, tr("Move the step up"));
    auto* down = makeIconButton(new QToolButton(this), *scene.theme, u"chevron-down"_s, tr("Move the step down"));
    auto* remove = makeIconButton(new QToolButton(this), *scene.theme, u"close"_s, tr("Remove the step"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_points);
    head->addStretch(1);
    head->addWidget(up);
    head->addWidget(down);
    head->addWidget(remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_condition);
    setFocusProxy(m_points);
    connect(m_condition, &ConditionEditor::edited, this, &StepEditor::edited);
    connect(m_points, &NumberField::edited, this, &StepEditor::edited);
    connect(up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(remove, &QToolButton::clicked, this, &StepEditor::removeRequested);
}

std::optional<LadderRung> StepEditor::rung() const
{
    const auto condition = m_condition->condition();
    if (!condition || !m_points->value()) return std::nullopt;
    return LadderRung{*condition, *m_points->value()};
}

void StepEditor::setRung(const LadderRung& rung)
{
    m_condition->setCondition(rung.condition);
    m_points->setValue(rung.points);
}

void StepEditor::setNumber(int number) { m_title->setText(tr("Step %1, points").arg(number)); }

StepsBody::StepsBody(const EditorScene& scene, QWidget* parent)
    : RuleBodyEditor(scene, parent)
    , m_stepsLayout(new QVBoxLayout)
    , m_otherwise(pointsField(tr("If no step is true"), tr("none")))
    , m_unknown(pointsField(tr("If it is not known"), tr("none")))
{
    auto* more = makeFlat(new QPushButton(tr("Another step"), this), *scene.theme, u"plus"_s);
    more->setAutoDefault(false);
    auto* rest = new QWidget(this);
    QFormLayout* form = makeForm(rest);
    addFormRow(*form, m_otherwise->accessibleName(), m_otherwise);
    addFormRow(*form, m_unknown->accessibleName(), m_unknown);
    m_stepsLayout->setSpacing(scene.theme->tokens().pxi(16));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PlainLabel(tr("The first step that is true counts, and no other"), u"section"_s, this));
    layout->addLayout(m_stepsLayout);
    layout->addWidget(more, 0, Qt::AlignLeft);
    layout->addWidget(rest);
    layout->addStretch(1);
    connect(more, &QPushButton::clicked, this, [this] {
        addStep()->setFocus();
        emit edited();
    });
}

StepEditor* StepsBody::addStep()
{
    auto* step = new StepEditor(scene(), this);
    m_stepsLayout->addWidget(step);
    m_steps.append(step);
    number();
    connect(step, &StepEditor::edited, this, &StepsBody::edited);
    connect(step, &StepEditor::moveRequested, this, [this, step](int by) { moveStep(step, by); });
    connect(step, &StepEditor::removeRequested, this, [this, step] { removeStep(step); });
    step->show();
    return step;
}

void StepsBody::moveStep(StepEditor* step, int by)
{
    const qsizetype from = m_steps.indexOf(step), to = std::clamp<qsizetype>(from + by, 0, m_steps.size() - 1);
    if (from == to) return;
    m_steps.move(from, to);
    m_stepsLayout->removeWidget(step);
    m_stepsLayout->insertWidget(int(to), step);
    number();
    emit edited();
}

void StepsBody::removeStep(StepEditor* step)
{
    m_steps.removeOne(step);
    m_stepsLayout->removeWidget(step);
    step->hide();
    step->deleteLater();
    number();
    emit edited();
}

void StepsBody::number()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) m_steps.at(i)->setNumber(int(i) + 1);
}

std::optional<RuleBody> StepsBody::body() const
{
    LadderRule ladder;
    for (const StepEditor* step : m_steps) {
        const auto rung = step->rung();
        if (!rung) return std::nullopt;
        ladder.rungs.append(*rung);
    }
    if (ladder.rungs.isEmpty() || !m_otherwise->isComplete() || !m_unknown->isComplete()) return std::nullopt;
    ladder.elsePoints = m_otherwise->value();
    ladder.unknownPoints = m_unknown->value();
    return ladder;
}

void StepsBody::setBody(const RuleBody& body)
{
    const auto* ladder = std::get_if<LadderRule>(&body);
    if (!ladder) return;
    while (!m_steps.isEmpty()) removeStep(m_steps.last());
    for (const LadderRung& rung : ladder->rungs) addStep()->setRung(rung);
    if (ladder->rungs.isEmpty()) addStep();
    setFocusProxy(m_steps.first());
    m_otherwise->setValue(ladder->elsePoints);
    m_unknown->setValue(ladder->unknownPoints);
}

} // namespace Kelvin
