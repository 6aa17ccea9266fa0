// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MatchEditor.h"

#include "ui/text/ActivityText.h"
#include "ui/text/DomainText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/MoreSection.h"
#include "ui/widgets/NumberField.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

constexpr int mostValue = 1'000'000'000;

template <typename E> QList<ChoiceField::Choice> choicesOf(bool withFirst)
{
    QList<ChoiceField::Choice> choices;
    for (const auto& [value, key] : EnumKeys<E>::keys)
        if (withFirst || value != EnumKeys<E>::keys.front().first) choices.append({QString::fromLatin1(key), word(value)});
    return choices;
}

template <typename E> QStringList keysOf(const QList<E>& values)
{
    QStringList keys;
    for (const E value : values) keys.append(enumKey(value));
    return keys;
}

template <typename E> QList<E> enumsOf(const QStringList& keys)
{
    QList<E> values;
    for (const QString& key : keys)
        if (const auto value = enumFromKey<E>(key)) values.append(*value);
    return values;
}

std::optional<int> wholeOf(const std::optional<double>& number)
{
    if (!number || std::abs(*number) > mostValue) return std::nullopt;
    return int(std::lround(*number));
}

/// A number that the field could only show rounded stays what it was until somebody types.
std::optional<double> numberOf(const NumberField& field, const std::optional<double>& before)
{
    if (field.value() == wholeOf(before)) return before;
    return field.value() ? std::optional<double>(*field.value()) : std::nullopt;
}

} // namespace

MatchEditor::MatchEditor(const ConditionSourcePtr& source, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_theme(theme)
{
    auto* front = new QWidget(this);
    addMain(*makeForm(front));
    m_more = new MoreSection(theme, tr("More about the activity"), this);
    addRare(*makeForm(m_more->content()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(front);
    layout->addWidget(m_more);
    for (ChipBox* box : findChildren<ChipBox*>()) connect(box, &ChipBox::edited, this, &MatchEditor::edited);
    for (NumberField* field : findChildren<NumberField*>()) connect(field, &NumberField::edited, this, &MatchEditor::edited);
}

void MatchEditor::addMain(QFormLayout& form)
{
    QList<ChoiceField::Choice> types, pages;
    for (const ActivityType& type : m_source->vocabulary.activityTypes) types.append({type.key, activityTypeText(type.key)});
    for (const PageGroup& group : m_source->vocabulary.pageGroups) pages.append({group.key, group.key});
    m_types = new ChoiceField(m_theme, tr("Activity"), tr("Any activity"), tr("or …"), types, this);
    m_pages = new ChoiceField(m_theme, tr("On pages of"), tr("Any page"), tr("or …"), pages, this);
    m_notPages = new ChoiceField(m_theme, tr("Not on pages of"), tr("None left out"), tr("and …"), pages, this);
    addFormRow(form, tr("Activity"), m_types);
    addFormRow(form, tr("On pages of"), m_pages);
    addFormRow(form, tr("Not on pages of"), m_notPages);
}

ChipField* MatchEditor::addWords(QFormLayout& form, const QString& label, const QString& key)
{
    auto* field = new ChipField(m_theme, label, tr("A pattern such as /pricing*"), true, this);
    if (m_source->known) m_source->known(key, field, [field](const QStringList& known) { field->setKnown(known); });
    addFormRow(form, label, field);
    return field;
}

NumberField* MatchEditor::number(const QString& name)
{
    auto* field = new NumberField(-mostValue, mostValue, name, tr("any"), this);
    field->setMaximumWidth(m_theme.tokens().pxi(110));
    return field;
}

void MatchEditor::addRare(QFormLayout& form)
{
    m_subjects = addWords(form, tr("Page or asset"), u"activity.subject"_s);
    m_campaigns = addWords(form, tr("Campaign"), u"activity.campaign"_s);
    m_sources = addWords(form, tr("Source"), u"activity.source"_s);
    m_channels = new ChoiceField(m_theme, tr("Channel"), tr("Any channel"), tr("or …"), choicesOf<Channel>(true), this);
    m_stages = new ChoiceField(m_theme, tr("Journey stage"), tr("Any stage"), tr("or …"), choicesOf<JourneyStage>(true), this);
    m_results = new ChoiceField(m_theme, tr("Result of a call"), tr("Any result"), tr("or …"), choicesOf<CallResult>(false), this);
    addFormRow(form, tr("Channel"), m_channels);
    addFormRow(form, tr("Journey stage"), m_stages);
    addFormRow(form, tr("Result of a call"), m_results);
    m_values[0] = number(tr("Value at least"));
    m_values[1] = number(tr("Value at most"));
    m_durations[0] = number(tr("Seconds at least"));
    m_durations[1] = number(tr("Seconds at most"));
    for (NumberField* field : {m_values[0], m_values[1], m_durations[0], m_durations[1]}) addFormRow(form, field->accessibleName(), field);
}

ActivityMatch MatchEditor::match() const
{
    ActivityMatch match;
    match.types = m_types->values();
    match.pageGroups = m_pages->values();
    match.notPageGroups = m_notPages->values();
    match.channels = enumsOf<Channel>(m_channels->values());
    match.stages = enumsOf<JourneyStage>(m_stages->values());
    match.results = enumsOf<CallResult>(m_results->values());
    match.subjects = m_subjects->texts();
    match.campaigns = m_campaigns->texts();
    match.sources = m_sources->texts();
    match.minValue = numberOf(*m_values[0], m_shown.minValue);
    match.maxValue = numberOf(*m_values[1], m_shown.maxValue);
    match.minDuration = numberOf(*m_durations[0], m_shown.minDuration);
    match.maxDuration = numberOf(*m_durations[1], m_shown.maxDuration);
    return match;
}

void MatchEditor::setMatch(const ActivityMatch& match)
{
    m_shown = match;
    m_types->setValues(match.types);
    m_pages->setValues(match.pageGroups);
    m_notPages->setValues(match.notPageGroups);
    m_channels->setValues(keysOf(match.channels));
    m_stages->setValues(keysOf(match.stages));
    m_results->setValues(keysOf(match.results));
    m_subjects->setValues(match.subjects);
    m_campaigns->setValues(match.campaigns);
    m_sources->setValues(match.sources);
    m_values[0]->setValue(wholeOf(match.minValue));
    m_values[1]->setValue(wholeOf(match.maxValue));
    m_durations[0]->setValue(wholeOf(match.minDuration));
    m_durations[1]->setValue(wholeOf(match.maxDuration));
    ActivityMatch main;
    main.types = match.types;
    main.pageGroups = match.pageGroups;
    main.notPageGroups = match.notPageGroups;
    m_more->setOpen(main != match);
}

bool MatchEditor::isComplete() const
{
    for (const NumberField* field : {m_values[0], m_values[1], m_durations[0], m_durations[1]})
        if (!field->isComplete()) return false;
    return true;
}

} // namespace Kelvin
