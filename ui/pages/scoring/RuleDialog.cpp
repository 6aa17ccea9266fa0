// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/RuleDialog.h"

#include "ui/text/BantText.h"
#include "ui/text/RuleText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

QString slotName(const PointRule& rule, const PointsSlot& slot)
{
    switch (slot.kind) {
    case PointsSlot::Kind::Main: return RuleDialog::tr("Points");
    case PointsSlot::Kind::Bonus: return RuleDialog::tr("Each later one");
    case PointsSlot::Kind::Unknown: return RuleDialog::tr("If not known");
    case PointsSlot::Kind::Otherwise: return RuleDialog::tr("Otherwise");
    case PointsSlot::Kind::Rung: return RuleDialog::tr("Step %1").arg(slot.index + 1);
    case PointsSlot::Kind::Level:
        if (const auto* bant = std::get_if<BantRule>(&rule.body)) return levelText(bant->criterion, BantLevel(slot.index));
        return RuleDialog::tr("Level %1").arg(slot.index);
    }
    return {};
}

std::optional<int> number(const QLineEdit* field)
{
    bool ok = false;
    const int value = field->text().trimmed().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

RuleDialog::RuleDialog(const Theme& theme, const Wording& wording, const PointRule& rule, QWidget* parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_name(new QLineEdit(textIn(rule.name, wording.language), this))
    , m_cap(new QLineEdit(rule.cap ? QString::number(*rule.cap) : QString(), this))
    , m_note(new QLineEdit(rule.note, this))
    , m_on(new QCheckBox(tr("&Counts"), this))
    , m_save(makePrimary(new QPushButton(tr("Save"), this), theme))
{
    setWindowTitle(tr("Rule"));
    setMinimumWidth(theme.tokens().pxi(420));
    auto* form = new QFormLayout;
    auto* condition = new PlainLabel(ruleConditionText(wording, rule), u"second"_s, this);
    condition->setWordWrap(true);
    const auto row = [&](const QString& name, QLineEdit* field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    row(tr("Name"), m_name);
    form->addRow(tr("Applies to"), condition);
    for (const PointsSlot& slot : pointsSlots(rule)) {
        const auto points = pointsIn(rule, slot);
        auto* field = new QLineEdit(points ? QString::number(*points) : QString(), this);
        field->setValidator(new QIntValidator(-maxPoints, maxPoints, field));
        row(slotName(rule, slot), field);
        m_points.append({slot, field});
    }
    m_cap->setValidator(new QIntValidator(0, maxPoints, m_cap));
    m_cap->setPlaceholderText(tr("no cap"));
    row(tr("At most, points"), m_cap);
    if (const auto* activity = std::get_if<ActivityRule>(&rule.body)) {
        m_window = new QLineEdit(activity->windowDays ? QString::number(*activity->windowDays) : QString(), this);
        m_window->setValidator(new QIntValidator(1, 3'650, m_window));
        m_window->setPlaceholderText(tr("any time"));
        row(tr("Within the last days"), m_window);
    }
    row(tr("Note"), m_note);
    m_on->setChecked(rule.on);
    form->addRow(QString(), m_on);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& [slot, field] : std::as_const(m_points)) connect(field, &QLineEdit::textChanged, this, &RuleDialog::check);
}

void RuleDialog::check()
{
    const bool complete = std::all_of(m_points.begin(), m_points.end(), [](const auto& entry) {
        const bool optional = entry.first.kind == PointsSlot::Kind::Unknown || entry.first.kind == PointsSlot::Kind::Otherwise;
        return number(entry.second).has_value() || (optional && entry.second->text().trimmed().isEmpty());
    });
    m_save->setEnabled(complete);
}

PointRule RuleDialog::rule() const
{
    PointRule rule = m_rule;
    for (const auto& [slot, field] : m_points) rule = withPoints(rule, slot, number(field));
    rule.cap = number(m_cap);
    rule.note = m_note->text().trimmed();
    rule.on = m_on->isChecked();
    if (!m_name->text().trimmed().isEmpty() && m_name->isModified()) rule.name = LocalText{{QString(), m_name->text().trimmed()}};
    if (auto* activity = std::get_if<ActivityRule>(&rule.body); activity && m_window) activity->windowDays = number(m_window);
    return rule;
}

} // namespace Kelvin
