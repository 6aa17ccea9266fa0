// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/rule/RuleBodyEditor.h"

#include "core/domain/Overloaded.h"
#include "core/domain/Points.h"
#include "ui/pages/scoring/rule/ActivityBody.h"
#include "ui/pages/scoring/rule/BantBody.h"
#include "ui/pages/scoring/rule/ClockBody.h"
#include "ui/pages/scoring/rule/FactsBody.h"
#include "ui/pages/scoring/rule/StepsBody.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberField.h"

namespace Kelvin {

NumberField* RuleBodyEditor::field(int least, int most, const QString& name, const QString& empty)
{
    auto* made = new NumberField(least, most, name, empty, this);
    made->setMaximumWidth(m_scene.theme->tokens().pxi(110));
    connect(made, &NumberField::edited, this, &RuleBodyEditor::edited);
    return made;
}

NumberField* RuleBodyEditor::pointsField(const QString& name, const QString& empty) { return field(-maxPoints, maxPoints, name, empty); }
NumberField* RuleBodyEditor::countField(const QString& name, const QString& empty, int most) { return field(1, most, name, empty); }

RuleBodyEditor* makeBodyEditor(const RuleBody& kind, const EditorScene& scene, QWidget* parent)
{
    return std::visit(Overloaded{[&](const AttributeRule&) -> RuleBodyEditor* { return new FactsBody(scene, parent); },
                                 [&](const LadderRule&) -> RuleBodyEditor* { return new StepsBody(scene, parent); },
                                 [&](const ActivityRule&) -> RuleBodyEditor* { return new ActivityBody(scene, parent); },
                                 [&](const InactivityClock&) -> RuleBodyEditor* { return new ClockBody(scene, parent); },
                                 [&](const UnopenedEmailRule&) -> RuleBodyEditor* { return new MailBody(scene, parent); },
                                 [&](const BantRule&) -> RuleBodyEditor* { return new BantBody(scene, parent); }},
                      kind);
}

} // namespace Kelvin
