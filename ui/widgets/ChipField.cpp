// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

static QCompleter* makeCompleter(QLineEdit& field, QAbstractItemModel* words)
{
    auto* completer = new QCompleter(words, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    field.setCompleter(completer);
    return completer;
}

void completeFrom(QLineEdit& field, const QStringList& known) { makeCompleter(field, new QStringListModel(known, &field)); }

ChipBox::ChipBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new FlowLayout(this, theme.tokens().pxi(6));
    // In a form it takes the width there is, and the height that this leaves it.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool ChipBox::addValue(const QString& value)
{
    if (value.isEmpty() || m_values.contains(value)) return false;
    auto* chip = new Chip(m_theme, {}, labelOf(value), this);
    chip->setRemoveText(tr("Delete removes"));
    connect(chip, &Chip::removeRequested, this, [this, value] { removeValue(value); });
    m_values.append(value);
    m_chips.append(chip);
    // Chips stand before the field, which is the last item of the layout.
    QLayoutItem* field = layout()->count() > 0 ? layout()->takeAt(layout()->count() - 1) : nullptr;
    layout()->addWidget(chip);
    if (field) layout()->addItem(field);
    chip->show();
    return true;
}

void ChipBox::removeValue(const QString& value)
{
    const qsizetype place = m_values.indexOf(value);
    if (place < 0) return;
    m_values.removeAt(place);
    Chip* chip = m_chips.takeAt(place);
    const bool focused = chip->hasFocus();
    layout()->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    if (focused) {
        if (m_chips.isEmpty()) setFocus();
        else m_chips.at(std::min(place, m_chips.size() - 1))->setFocus();
    }
    changed();
    updateGeometry();
    emit edited();
}

void ChipBox::removeLast()
{
    if (!m_values.isEmpty()) removeValue(QString(m_values.last()));
}

void ChipBox::setValues(const QStringList& values)
{
    while (!m_values.isEmpty()) {
        m_values.removeLast();
        Chip* chip = m_chips.takeLast();
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const QString& value : values) addValue(value);
    changed();
    updateGeometry();
    emit edited();
}

ChipField::ChipField(const Theme& theme, const QString& name, const QString& hint, bool commas, QWidget* parent)
    : ChipBox(theme, parent)
    , m_field(new QLineEdit(this))
    , m_known(new QStringListModel(this))
    , m_commas(commas)
{
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(hint);
    m_field->setMinimumWidth(theme.tokens().pxi(180));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    layout()->addWidget(m_field);
    QCompleter* completer = makeCompleter(*m_field, m_known);
    // A known word is one value, whatever it holds; queued, because the completer writes it into the field first.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& word) {
        m_field->clear();
        addValue(word);
        updateGeometry();
        emit edited();
    }, Qt::QueuedConnection);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_commas && text.endsWith(u',')) take();
        else emit edited();
    });
}

void ChipField::setKnown(const QStringList& known) { m_known->setStringList(known); }

QStringList ChipField::typed() const
{
    QStringList words;
    for (const QString& part : m_commas ? m_field->text().split(u',') : QStringList{m_field->text()})
        if (const QString word = part.trimmed(); !word.isEmpty()) words.append(word);
    return words;
}

QStringList ChipField::texts() const
{
    QStringList texts = values();
    for (const QString& word : typed())
        if (!texts.contains(word)) texts.append(word);
    return texts;
}

void ChipField::take()
{
    const QStringList words = typed();
    m_field->clear();
    for (const QString& word : words) addValue(word);
    updateGeometry();
    emit edited();
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return ChipBox::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // An empty field leaves Enter to the dialog.
    if (enter && !m_field->text().trimmed().isEmpty()) {
        take();
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !values().isEmpty()) {
        removeLast();
        return true;
    }
    return ChipBox::eventFilter(watched, event);
}

ChoiceField::ChoiceField(const Theme& theme, const QString& name, const QString& none, const QString& more, const QList<Choice>& choices, QWidget* parent)
    : ChipBox(theme, parent)
    , m_none(none)
    , m_more(more)
    , m_choices(choices)
    , m_list(new QComboBox(this))
{
    m_list->setAccessibleName(name);
    setFocusProxy(m_list);
    layout()->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        const QString value = m_list->itemData(index).toString();
        if (value.isEmpty()) return;
        addValue(value);
        changed();
        updateGeometry();
        emit edited();
    });
    changed();
}

QString ChoiceField::labelOf(const QString& value) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& choice) { return choice.value == value; });
    return found == m_choices.end() ? value : found->label;
}

void ChoiceField::changed()
{
    m_list->clear();
    m_list->addItem(values().isEmpty() ? m_none : m_more);
    for (const Choice& choice : m_choices)
        if (!values().contains(choice.value)) m_list->addItem(choice.label, choice.value);
    m_list->setCurrentIndex(0);
}

} // namespace Kelvin
