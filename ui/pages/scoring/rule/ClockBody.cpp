// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/rule/ClockBody.h"

#include "core/domain/Points.h"
#include "ui/text/DomainText.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

QList<ChoiceField::Choice> channels()
{
    QList<ChoiceField::Choice> choices;
    for (const auto& [channel, key] : EnumKeys<Channel>::keys) choices.append({QString::fromLatin1(key), word(channel)});
    return choices;
}

} // namespace

ClockBody::ClockBody(const EditorScene& scene, QWidget* parent)
    : RuleBodyEditor(scene, parent)
    , m_channels(new ChoiceField(*scene.theme, tr("Channels it watches"), tr("Any channel"), tr("or …"), channels(), this))
    , m_days(countField(tr("After days without a sign")))
    , m_points(pointsField(tr("Points for each such time")))
    , m_maximum(countField(tr("At most, points"), tr("three times as much"), maxPoints))
    , m_once(new QCheckBox(tr("Only once, however long it lasts"), this))
    , m_ignoreNever(new QCheckBox(tr("Spare leads that were never active there"), this))
{
    QFormLayout* form = makeForm(this);
    form->addRow(new PlainLabel(tr("No sign of life from the lead"), u"section"_s, this));
    addFormRow(*form, tr("Channels it watches"), m_channels);
    addFormRow(*form, m_days->accessibleName(), m_days);
    addFormRow(*form, m_points->accessibleName(), m_points);
    addFormRow(*form, m_maximum->accessibleName(), m_maximum);
    form->addRow(QString(), m_once);
    form->addRow(QString(), m_ignoreNever);
    setFocusProxy(m_points);
    connect(m_channels, &ChipBox::edited, this, &ClockBody::edited);
    connect(m_once, &QCheckBox::toggled, this, &ClockBody::edited);
    connect(m_ignoreNever, &QCheckBox::toggled, this, &ClockBody::edited);
    setBody(InactivityClock{});
}

std::optional<RuleBody> ClockBody::body() const
{
    if (!m_days->value() || !m_points->value() || !m_maximum->isComplete()) return std::nullopt;
    InactivityClock clock;
    for (const QString& key : m_channels->values())
        if (const auto channel = enumFromKey<Channel>(key)) clock.channels.append(*channel);
    clock.days = *m_days->value();
    clock.points = *m_points->value();
    clock.once = m_once->isChecked();
    clock.maximum = m_maximum->value();
    clock.ignoreNeverActive = m_ignoreNever->isChecked();
    return clock;
}

void ClockBody::setBody(const RuleBody& body)
{
    const auto* clock = std::get_if<InactivityClock>(&body);
    if (!clock) return;
    QStringList keys;
    for (const Channel channel : clock->channels) keys.append(enumKey(channel));
    m_channels->setValues(keys);
    m_days->setValue(clock->days);
    m_points->setValue(clock->points);
    m_maximum->setValue(clock->maximum);
    m_once->setChecked(clock->once);
    m_ignoreNever->setChecked(clock->ignoreNeverActive);
}

MailBody::MailBody(const EditorScene& scene, QWidget* parent)
    : RuleBodyEditor(scene, parent)
    , m_after(countField(tr("Not opened within days")))
    , m_within(countField(tr("Sent within the last days")))
    , m_points(pointsField(tr("Points for each mail")))
    , m_maximum(countField(tr("At most, points"), tr("five times as much"), maxPoints))
{
    QFormLayout* form = makeForm(this);
    form->addRow(new PlainLabel(tr("E-mail that the lead did not open"), u"section"_s, this));
    for (NumberField* field : {m_after, m_within, m_points, m_maximum}) addFormRow(*form, field->accessibleName(), field);
    setFocusProxy(m_points);
    setBody(UnopenedEmailRule{});
}

std::optional<RuleBody> MailBody::body() const
{
    if (!m_after->value() || !m_within->value() || !m_points->value() || !m_maximum->isComplete()) return std::nullopt;
    return UnopenedEmailRule{*m_after->value(), *m_within->value(), *m_points->value(), m_maximum->value()};
}

void MailBody::setBody(const RuleBody& body)
{
    const auto* mail = std::get_if<UnopenedEmailRule>(&body);
    if (!mail) return;
    m_after->setValue(mail->afterDays);
    m_within->setValue(mail->sentWithinDays);
    m_points->setValue(mail->points);
    m_maximum->setValue(mail->maximum);
}

} // namespace Kelvin
