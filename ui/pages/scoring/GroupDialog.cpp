// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/GroupDialog.h"

#include "core/domain/Points.h"
#include "core/scoring/ModelEdit.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/RuleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

GroupDialog::GroupDialog(const PartScene& scene, const RuleGroup& group, QWidget* parent)
    : PartDialog(scene, tr("Group"), parent)
    , m_group(group)
    , m_name(new QLineEdit(textIn(group.name, scene.rules.wording.language), this))
    , m_axis(new QComboBox(this))
    , m_least(new NumberField(-maxPoints, maxPoints, tr("At least, points"), tr("no limit"), this))
    , m_most(new NumberField(-maxPoints, maxPoints, tr("At most, points"), tr("no limit"), this))
{
    resize(width(), scene.rules.theme->tokens().pxi(380));
    for (const auto& [axis, key] : EnumKeys<Axis>::keys) m_axis->addItem(word(axis));
    m_axis->setCurrentIndex(int(group.axis));
    m_least->setValue(group.limits.min);
    m_most->setValue(group.limits.max);
    auto* box = new QWidget(this);
    QFormLayout* form = makeForm(box);
    addFormRow(*form, tr("Name"), m_name);
    addFormRow(*form, tr("Axis"), m_axis);
    addFormRow(*form, m_least->accessibleName(), m_least);
    addFormRow(*form, m_most->accessibleName(), m_most);
    fields()->addWidget(box);
    fields()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::refresh);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &GroupDialog::refresh);
    connect(m_least, &NumberField::edited, this, &GroupDialog::refresh);
    connect(m_most, &NumberField::edited, this, &GroupDialog::refresh);
    refresh();
}

std::optional<RuleGroup> GroupDialog::group() const
{
    if (m_name->text().trimmed().isEmpty() || !m_least->isComplete() || !m_most->isComplete()) return std::nullopt;
    if (m_least->value() && m_most->value() && *m_least->value() > *m_most->value()) return std::nullopt;
    RuleGroup group = m_group;
    group.name = typedName(m_group.name, m_name->text(), scene().rules.wording.language);
    group.axis = Axis(m_axis->currentIndex());
    group.limits = {m_least->value(), m_most->value()};
    return group;
}

void GroupDialog::refresh()
{
    const auto edited = group();
    if (!edited) return showIncomplete(tr("A group needs a name, and its lower limit below the upper one."));
    const QString limits = limitsText(scene().rules.wording, edited->limits);
    showPart(editedPart(scene().draft, &ScoringModel::groups, PointLine::Kind::Group, *edited, setGroup, addGroup),
             limits.isEmpty() ? tr("Its rules add up without a limit.") : filled(tr("The sum of its rules: %1.", "limits"), {limits}));
}

SegmentDialog::SegmentDialog(const PartScene& scene, const SegmentOverride& segment, QWidget* parent)
    : PartDialog(scene, tr("Lines of a segment"), parent)
    , m_segment(segment)
    , m_name(new QLineEdit(textIn(segment.name, scene.rules.wording.language), this))
    , m_marketing(new NumberField(-maxPoints + 1, maxPoints - 1, tr("MQL from"), tr("as the model"), this))
    , m_sales(new NumberField(-maxPoints + 1, maxPoints - 1, tr("SQL from"), tr("as the model"), this))
    , m_condition(new ConditionEditor(scene.rules.source, scene.rules.wording, *scene.rules.theme, this))
{
    m_marketing->setValue(segment.thresholds.marketingQualified);
    m_sales->setValue(segment.thresholds.salesQualified);
    m_condition->setCondition(segment.condition);
    auto* box = new QWidget(this);
    QFormLayout* form = makeForm(box);
    addFormRow(*form, tr("Name"), m_name);
    addFormRow(*form, m_marketing->accessibleName(), m_marketing);
    addFormRow(*form, m_sales->accessibleName(), m_sales);
    fields()->addWidget(box);
    fields()->addWidget(new PlainLabel(tr("Leads for which this is true"), u"section"_s, this));
    fields()->addWidget(m_condition);
    fields()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &SegmentDialog::refresh);
    connect(m_marketing, &NumberField::edited, this, &SegmentDialog::refresh);
    connect(m_sales, &NumberField::edited, this, &SegmentDialog::refresh);
    connect(m_condition, &ConditionEditor::edited, this, &SegmentDialog::refresh);
    refresh();
}

std::optional<SegmentOverride> SegmentDialog::segment() const
{
    const auto condition = m_condition->condition();
    if (!condition || condition->isAlways() || m_name->text().trimmed().isEmpty()) return std::nullopt;
    if (!m_marketing->isComplete() || !m_sales->isComplete() || (!m_marketing->value() && !m_sales->value())) return std::nullopt;
    SegmentOverride segment = m_segment;
    segment.name = typedName(m_segment.name, m_name->text(), scene().rules.wording.language);
    segment.condition = *condition;
    segment.thresholds = {m_marketing->value(), m_sales->value()};
    return segment;
}

void SegmentDialog::refresh()
{
    const auto edited = segment();
    if (!edited) return showIncomplete(tr("A segment needs a name, a line and a comparison."));
    EditedPart part = editedPart(scene().draft, &ScoringModel::segments, PointLine::Kind::Segment, *edited, setSegment, addSegment);
    part.matched = edited->condition;
    showPart(part, conditionText(scene().rules.wording, edited->condition));
}

} // namespace Kelvin
