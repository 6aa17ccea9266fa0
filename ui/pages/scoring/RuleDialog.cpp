// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/RuleDialog.h"

#include "core/domain/Points.h"
#include "core/scoring/ModelEdit.h"
#include "ui/text/Format.h"
#include "ui/text/RuleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/MoreSection.h"
#include "ui/widgets/NumberField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// A rule of each kind as it begins, in the order they are offered.
QList<RuleBody> freshBodies()
{
    return {ActivityRule{}, AttributeRule{}, LadderRule{}, BantRule{}, InactivityClock{}, UnopenedEmailRule{}};
}

std::optional<CalendarDay> dayOf(const QCheckBox& tick, const QDateEdit& date)
{
    if (!tick.isChecked()) return std::nullopt;
    return CalendarDay{date.date().year(), date.date().month(), date.date().day()};
}

} // namespace

RuleDialog::RuleDialog(const PartScene& scene, const PointRule& rule, QWidget* parent)
    : PartDialog(scene, findRule(scene.draft, rule.id) ? tr("Rule") : tr("New rule"), parent)
    , m_rule(rule)
    , m_isNew(!findRule(scene.draft, rule.id))
    , m_name(new QLineEdit(textIn(rule.name, scene.rules.wording.language), this))
    , m_group(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_bodies(new QStackedWidget(this))
    , m_cap(new NumberField(0, maxPoints, tr("At most, points"), tr("no cap"), this))
    , m_note(new QLineEdit(rule.note, this))
    , m_on(new QCheckBox(tr("The rule counts"), this))
    , m_more(new MoreSection(*scene.rules.theme, tr("More about the rule"), this))
{
    addHead();
    fields()->addWidget(m_bodies);
    auto* foot = new QWidget(this);
    QFormLayout* form = makeForm(foot);
    m_cap->setValue(rule.cap);
    m_cap->setMaximumWidth(scene.rules.theme->tokens().pxi(110));
    addFormRow(*form, m_cap->accessibleName(), m_cap);
    addFormRow(*form, tr("Note"), m_note);
    fields()->addWidget(foot);
    addRare();
    fields()->addWidget(m_more);
    fields()->addStretch(1);
    showKind(m_kind->currentIndex());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleDialog::showKind);
    connect(m_group, &QComboBox::currentIndexChanged, this, &RuleDialog::refresh);
    connect(m_cap, &NumberField::edited, this, &RuleDialog::refresh);
    connect(m_on, &QCheckBox::toggled, this, &RuleDialog::refresh);
    // One that is there is opened for what it gives more than for its name.
    if (!m_isNew) bodyEditor()->setFocus();
}

void RuleDialog::addHead()
{
    const Wording& w = scene().rules.wording;
    m_name->setPlaceholderText(tr("Without a name it is called what it is about"));
    for (const RuleGroup& group : scene().draft.groups) m_group->addItem(textIn(group.name, w.language), group.id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(m_rule.group)));
    int own = 0;
    for (const RuleBody& body : freshBodies()) {
        m_kind->addItem(ruleKindText(body));
        auto* editor = makeBodyEditor(body, scene().rules, m_bodies);
        const bool same = body.index() == m_rule.body.index();
        editor->setBody(same ? m_rule.body : body);
        if (same) own = m_kind->count() - 1;
        m_bodies->addWidget(editor);
        connect(editor, &RuleBodyEditor::edited, this, &RuleDialog::refresh);
    }
    m_kind->setCurrentIndex(own);
    auto* head = new QWidget(this);
    QFormLayout* form = makeForm(head);
    addFormRow(*form, tr("Name"), m_name);
    addFormRow(*form, tr("Group"), m_group);
    addFormRow(*form, tr("Kind"), m_kind);
    fields()->addWidget(head);
    connect(m_name, &QLineEdit::textChanged, this, &RuleDialog::refresh);
}

QWidget* RuleDialog::dateRow(QCheckBox*& tick, QDateEdit*& date, const QString& label, const std::optional<CalendarDay>& day)
{
    const Wording& w = scene().rules.wording;
    auto* row = new QWidget(m_more);
    tick = new QCheckBox(label, row);
    date = makeDateEdit(w.locale, label, row);
    const CalendarDay shown = day.value_or(Kelvin::dayOf(w.now, w.zone));
    date->setDate({shown.year, shown.month, shown.day});
    tick->setChecked(day.has_value());
    date->setEnabled(day.has_value());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tick);
    layout->addWidget(date);
    layout->addStretch(1);
    connect(tick, &QCheckBox::toggled, date, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, this, &RuleDialog::refresh);
    connect(date, &QDateEdit::dateChanged, this, &RuleDialog::refresh);
    return row;
}

void RuleDialog::addRare()
{
    auto* rows = new QVBoxLayout(m_more->content());
    rows->setContentsMargins(0, 0, 0, 0);
    m_on->setChecked(m_rule.on);
    rows->addWidget(m_on);
    rows->addWidget(dateRow(m_hasFrom, m_from, tr("Only from"), m_rule.validFrom));
    rows->addWidget(dateRow(m_hasTo, m_to, tr("Only until"), m_rule.validTo));
    m_more->setOpen(!m_rule.on || m_rule.validFrom || m_rule.validTo);
}

RuleBodyEditor* RuleDialog::bodyEditor() const { return qobject_cast<RuleBodyEditor*>(m_bodies->currentWidget()); }

void RuleDialog::showKind(int kind)
{
    // Only the kind in front asks for room.
    for (int i = 0; i < m_bodies->count(); ++i)
        m_bodies->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == kind ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_bodies->setCurrentIndex(kind);
    refresh();
    if (m_isNew) beginInPeace();
}

std::optional<PointRule> RuleDialog::rule() const
{
    const auto body = bodyEditor()->body();
    if (!body || !m_cap->isComplete() || m_group->currentIndex() < 0) return std::nullopt;
    PointRule rule = m_rule;
    rule.name = typedName(m_rule.name, m_name->text(), scene().rules.wording.language);
    rule.group = m_group->currentData().toString();
    rule.body = *body;
    rule.cap = m_cap->value();
    rule.note = m_note->text().trimmed();
    rule.on = m_on->isChecked();
    rule.validFrom = dayOf(*m_hasFrom, *m_from);
    rule.validTo = dayOf(*m_hasTo, *m_to);
    return rule;
}

void RuleDialog::refresh()
{
    // While the head is still being made nothing stands yet.
    if (!m_to) return;
    const auto edited = rule();
    if (!edited) return showIncomplete(tr("Fill in what is missing above."));
    const ScoringModel& draft = scene().draft;
    showPart({m_isNew ? addRule(draft, *edited) : setRule(draft, *edited), PointLine::Kind::Rule, edited->id, *edited}, ruleSentence(scene().rules.wording, *edited));
}

} // namespace Kelvin
