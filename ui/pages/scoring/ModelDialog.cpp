// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/ModelDialog.h"

#include "core/domain/Points.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/text/BantText.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/MoreSection.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

ModelDialog::ModelDialog(const PartScene& scene, QWidget* parent)
    : PartDialog(scene, tr("Lines, limits and policies"), parent)
    , m_name(new QLineEdit(textIn(scene.draft.name, scene.rules.wording.language), this))
{
    auto* head = new QWidget(this);
    addFormRow(*makeForm(head), tr("Name"), m_name);
    fields()->addWidget(head);
    connect(m_name, &QLineEdit::textChanged, this, &ModelDialog::refresh);
    addLines();
    addStages();
    addAnswers();
    addSystems();
    auto* more = new MoreSection(*scene.rules.theme, tr("Whom the model scores"), this);
    auto* rows = new QVBoxLayout(more->content());
    rows->setContentsMargins(0, 0, 0, 0);
    m_scope = new ConditionEditor(scene.rules.source, scene.rules.wording, *scene.rules.theme, more->content());
    m_scope->setCondition(scene.draft.scope);
    rows->addWidget(m_scope);
    more->setOpen(!scene.draft.scope.isAlways());
    fields()->addWidget(more);
    fields()->addStretch(1);
    connect(m_scope, &ConditionEditor::edited, this, &ModelDialog::refresh);
    refresh();
}

NumberField* ModelDialog::number(int least, int most, const QString& name, std::optional<int> value, const QString& empty)
{
    auto* field = new NumberField(least, most, name, empty, this);
    field->setMaximumWidth(scene().rules.theme->tokens().pxi(110));
    field->setValue(value);
    connect(field, &NumberField::edited, this, &ModelDialog::refresh);
    return field;
}

void ModelDialog::addLines()
{
    const ScoringModel& draft = scene().draft;
    m_marketing = number(-maxPoints + 1, maxPoints - 1, tr("MQL from"), draft.thresholds.marketingQualified, tr("no line"));
    m_sales = number(-maxPoints + 1, maxPoints - 1, tr("SQL from"), draft.thresholds.salesQualified, tr("by BANT only"));
    m_hysteresis = number(0, maxPoints, tr("Crosses again after falling below the line by more than"), draft.hysteresis);
    m_least = number(-maxPoints, maxPoints, tr("All points, at least"), draft.limits.min, tr("no limit"));
    m_most = number(-maxPoints, maxPoints, tr("All points, at most"), draft.limits.max, tr("no limit"));
    auto* box = new QWidget(this);
    QFormLayout* form = makeForm(box);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (NumberField* field : {m_marketing, m_sales, m_hysteresis, m_least, m_most}) addFormRow(*form, field->accessibleName(), field);
    fields()->addWidget(new PlainLabel(tr("Lines and limits"), u"section"_s, this));
    fields()->addWidget(box);
}

void ModelDialog::addStages()
{
    const ScoringModel& draft = scene().draft;
    m_fresh = number(0, 3'650, tr("A crossing acts if its cause is at most so many days old"), draft.stages.freshDays);
    m_accept = number(1, 10'000, tr("Hours to accept a new MQL"), draft.stages.acceptHours);
    m_salesByItself = new QCheckBox(tr("SQL without the salesperson's confirmation"), this);
    m_salesByItself->setChecked(draft.stages.salesQualifiedByItself);
    auto* box = new QWidget(this);
    QFormLayout* form = makeForm(box);
    for (NumberField* field : {m_fresh, m_accept}) addFormRow(*form, field->accessibleName(), field);
    form->addRow(m_salesByItself);
    fields()->addWidget(new PlainLabel(tr("Stages"), u"section"_s, this));
    fields()->addWidget(box);
    connect(m_salesByItself, &QCheckBox::toggled, this, &ModelDialog::refresh);
}

void ModelDialog::addAnswers()
{
    const ScoringModel& draft = scene().draft;
    m_temperature = new QComboBox(this);
    for (const auto& [rule, key] : EnumKeys<TemperatureRule>::keys) m_temperature->addItem(word(rule));
    m_temperature->setCurrentIndex(int(draft.temperature));
    auto* box = new QWidget(this);
    QFormLayout* form = makeForm(box);
    addFormRow(*form, tr("Temperature"), m_temperature);
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
        const size_t i = size_t(criterion);
        m_metFrom[i] = new QComboBox(box);
        for (int level = 1; level < 4; ++level) m_metFrom[i]->addItem(levelText(criterion, BantLevel(level)));
        m_metFrom[i]->setCurrentIndex(draft.bant.metFrom[i] - 1);
        m_metFrom[i]->setAccessibleName(filled(tr("%1 is met from", "criterion"), {word(criterion)}));
        m_valid[i] = number(0, 36'500, filled(tr("%1: days that an answer counts, 0 for ever", "criterion"), {word(criterion)}), draft.bant.validDays[i]);
        addFormRow(*form, filled(tr("%1 met from; counts for days", "criterion"), {word(criterion)}), {m_metFrom[i], m_valid[i]});
        connect(m_metFrom[i], &QComboBox::currentIndexChanged, this, &ModelDialog::refresh);
    }
    fields()->addWidget(new PlainLabel(tr("Temperature and BANT"), u"section"_s, this));
    fields()->addWidget(box);
    connect(m_temperature, &QComboBox::currentIndexChanged, this, &ModelDialog::refresh);
}

void ModelDialog::addSystems()
{
    QStringList systems = scene().reporting + scene().draft.openReportingSystems;
    systems.removeDuplicates();
    if (systems.isEmpty()) return;
    fields()->addWidget(new PlainLabel(tr("Mail systems that report opens"), u"section"_s, this));
    for (const QString& system : std::as_const(systems)) {
        auto* reports = new QCheckBox(visibleText(system, 60).replace(u'&', u"&&"_s), this);
        reports->setChecked(scene().draft.openReportingSystems.contains(system));
        m_reporting.append({system, reports});
        fields()->addWidget(reports);
        connect(reports, &QCheckBox::toggled, this, &ModelDialog::refresh);
    }
}

std::optional<ScoringModel> ModelDialog::model() const
{
    const auto scope = m_scope->condition();
    if (!scope || m_name->text().trimmed().isEmpty()) return std::nullopt;
    for (const NumberField* field : {m_marketing, m_sales, m_hysteresis, m_least, m_most, m_fresh, m_accept})
        if (!field->isComplete()) return std::nullopt;
    ScoringModel model = scene().draft;
    model.name = typedName(model.name, m_name->text(), scene().rules.wording.language);
    model.scope = *scope;
    model.thresholds = {m_marketing->value(), m_sales->value()};
    model.hysteresis = *m_hysteresis->value();
    model.limits = {m_least->value(), m_most->value()};
    model.stages = {m_salesByItself->isChecked(), *m_fresh->value(), *m_accept->value()};
    model.temperature = TemperatureRule(m_temperature->currentIndex());
    for (size_t i = 0; i < criterionCount; ++i) {
        if (!m_valid[i]->value()) return std::nullopt;
        model.bant.metFrom[i] = m_metFrom[i]->currentIndex() + 1;
        model.bant.validDays[i] = *m_valid[i]->value();
    }
    model.openReportingSystems.clear();
    for (const auto& [system, reports] : m_reporting)
        if (reports->isChecked()) model.openReportingSystems.append(system);
    return model;
}

void ModelDialog::refresh()
{
    // While the fields are still being made nothing stands yet.
    if (!m_scope) return;
    const auto edited = model();
    if (!edited) return showIncomplete(tr("Fill in what is missing above."));
    showPart({*edited, PointLine::Kind::Model, {}, edited->scope}, edited->scope.isAlways() ? tr("The model scores every lead.") : conditionText(scene().rules.wording, edited->scope));
}

} // namespace Kelvin
