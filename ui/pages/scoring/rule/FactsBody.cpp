// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/rule/FactsBody.h"

#include "ui/dialogs/ConditionEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/MoreSection.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

FactsBody::FactsBody(const EditorScene& scene, QWidget* parent)
    : RuleBodyEditor(scene, parent)
    , m_condition(new ConditionEditor(scene.source, scene.wording, *scene.theme, this))
    , m_points(pointsField(tr("Points")))
    , m_unknown(pointsField(tr("If it is not known"), tr("none")))
    , m_otherwise(pointsField(tr("If it is not so"), tr("none")))
    , m_more(new MoreSection(*scene.theme, tr("More about the points"), this))
{
    auto* front = new QWidget(this);
    addFormRow(*makeForm(front), tr("Points"), m_points);
    QFormLayout* rare = makeForm(m_more->content());
    addFormRow(*rare, m_otherwise->accessibleName(), m_otherwise);
    addFormRow(*rare, m_unknown->accessibleName(), m_unknown);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PlainLabel(tr("Leads for which this is true"), u"section"_s, this));
    layout->addWidget(m_condition);
    layout->addWidget(front);
    layout->addWidget(m_more);
    layout->addStretch(1);
    setFocusProxy(m_points);
    connect(m_condition, &ConditionEditor::edited, this, &FactsBody::edited);
}

std::optional<RuleBody> FactsBody::body() const
{
    const auto condition = m_condition->condition();
    if (!condition || !m_points->value() || !m_unknown->isComplete() || !m_otherwise->isComplete()) return std::nullopt;
    return AttributeRule{*condition, *m_points->value(), m_unknown->value(), m_otherwise->value()};
}

void FactsBody::setBody(const RuleBody& body)
{
    const auto* rule = std::get_if<AttributeRule>(&body);
    if (!rule) return;
    m_condition->setCondition(rule->condition);
    m_points->setValue(rule->points);
    m_unknown->setValue(rule->unknownPoints);
    m_otherwise->setValue(rule->falsePoints);
    m_more->setOpen(rule->unknownPoints || rule->falsePoints);
}

} // namespace Kelvin
