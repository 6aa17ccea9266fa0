// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FilterValues.h"

#include "ui/text/FieldText.h"
#include "ui/text/FormatNumbers.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

bool countsDays(Operator op) { return op == Operator::WithinLastDays || op == Operator::WithinNextDays; }

} // namespace

FilterValues::FilterValues(const FilterField& field, Operator op, const Wording& wording, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_op(op)
    , m_wording(wording)
    , m_theme(theme)
{
    const int count = valueCount(op);
    const bool chosen = field.type == FieldType::Boolean || isChosen();
    if (op == Operator::IsAnyOf && !chosen) {
        addChips();
        return;
    }
    new FlowLayout(this, theme.tokens().pxi(8));
    if (count == 0) return;
    if (field.type == FieldType::Boolean) addChoice({true, false});
    else if (chosen && op == Operator::IsAnyOf) addTicks();
    else if (chosen) addChoice(field.choices);
    for (int i = 0; i < (count == 2 ? 2 : 1) && !chosen; ++i) {
        if (field.type == FieldType::Date && !countsDays(op)) addDate();
        else addLine();
    }
}

bool FilterValues::isChosen() const
{
    return !m_field.choices.isEmpty() && m_op != Operator::IsSet && m_op != Operator::IsEmpty;
}

void FilterValues::addChips()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chips = new ChipField(m_theme, tr("Values"), tr("Type a value, then Enter"), m_field.type != FieldType::Number && m_field.type != FieldType::Money, this);
    layout->addWidget(m_chips);
    connect(m_chips, &ChipField::edited, this, &FilterValues::edited);
}

void FilterValues::setKnown(const QStringList& known)
{
    if (m_chips) m_chips->setKnown(known);
    for (QLineEdit* line : std::as_const(m_lines)) completeFrom(*line, known);
}

void FilterValues::addTicks()
{
    for (const FieldValue& choice : m_field.choices) {
        auto* tick = new QCheckBox(QString(valueText(m_wording, m_field.key(), choice)).replace(u'&', u"&&"_s), this);
        connect(tick, &QCheckBox::toggled, this, &FilterValues::edited);
        layout()->addWidget(tick);
        m_ticks.append(tick);
    }
}

void FilterValues::addChoice(const QList<FieldValue>& choices)
{
    m_choices = choices;
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Value"));
    for (const FieldValue& choice : choices) m_choice->addItem(valueText(m_wording, m_field.key(), choice));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FilterValues::edited);
    layout()->addWidget(m_choice);
}

void FilterValues::addLine()
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(m_lines.isEmpty() ? tr("Value") : tr("Upper value"));
    if (countsDays(m_op)) line->setPlaceholderText(tr("Days"));
    line->setMinimumWidth(m_theme.tokens().pxi(m_field.type == FieldType::Text ? 240 : 110));
    connect(line, &QLineEdit::textChanged, this, &FilterValues::edited);
    layout()->addWidget(line);
    m_lines.append(line);
}

void FilterValues::addDate()
{
    QDateEdit* date = makeDateEdit(m_wording.locale, m_dates.isEmpty() ? tr("Day") : tr("Last day"), this);
    const CalendarDay today = dayOf(m_wording.now, m_wording.zone);
    date->setDate({today.year, today.month, today.day});
    connect(date, &QDateEdit::dateChanged, this, &FilterValues::edited);
    layout()->addWidget(date);
    m_dates.append(date);
}

std::optional<FieldValue> FilterValues::readLine(const QString& text) const
{
    if (text.isEmpty()) return std::nullopt;
    const bool number = countsDays(m_op) || m_field.type == FieldType::Number || m_field.type == FieldType::Money;
    if (!number) return FieldValue(text);
    // An amount may name its currency behind a blank: "10000 PLN".
    const qsizetype blank = m_field.type == FieldType::Money && !countsDays(m_op) && text.back().isLetter() ? text.lastIndexOf(u' ') : -1;
    const QString figure = blank > 0 ? text.left(blank).trimmed() : text;
    bool ok = false;
    double read = m_wording.locale.toDouble(figure, &ok);
    if (!ok) read = QLocale::c().toDouble(figure, &ok);
    if (!ok || (countsDays(m_op) && (read < 0 || read > 36'500))) return std::nullopt;
    if (m_field.type == FieldType::Money && !countsDays(m_op)) return FieldValue(Money{read, blank > 0 ? text.mid(blank + 1).toUpper() : QString()});
    return FieldValue(read);
}

std::optional<QList<FieldValue>> FilterValues::values() const
{
    QList<FieldValue> values;
    if (m_choice) return QList<FieldValue>{m_choices.at(m_choice->currentIndex())};
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (m_ticks.at(i)->isChecked()) values.append(m_field.choices.at(i));
    if (!m_ticks.isEmpty()) return values.isEmpty() ? std::nullopt : std::optional(values);
    for (const QDateEdit* date : m_dates) {
        const CalendarDay day{date->date().year(), date->date().month(), date->date().day()};
        values.append(DateValue{startOfDay(day, m_wording.zone), true});
    }
    QStringList texts;
    if (m_chips) texts = m_chips->texts();
    for (const QLineEdit* line : m_lines) texts.append(line->text());
    if (m_chips && texts.isEmpty()) return std::nullopt;
    for (const QString& text : std::as_const(texts)) {
        const auto value = readLine(text.trimmed());
        if (!value) return std::nullopt;
        values.append(*value);
    }
    return values;
}

void FilterValues::setValues(const QList<FieldValue>& values)
{
    if (m_choice && !values.isEmpty()) m_choice->setCurrentIndex(int(std::max<qsizetype>(0, m_choices.indexOf(values.first()))));
    for (qsizetype i = 0; i < m_ticks.size(); ++i) m_ticks.at(i)->setChecked(values.contains(m_field.choices.at(i)));
    for (qsizetype i = 0; i < m_dates.size() && i < values.size(); ++i)
        if (const auto* date = std::get_if<DateValue>(&values.at(i))) {
            const CalendarDay day = dayOf(date->at, m_wording.zone);
            m_dates.at(i)->setDate({day.year, day.month, day.day});
        }
    QStringList texts;
    for (const FieldValue& value : values) texts.append(shown(value));
    if (m_chips) return m_chips->setValues(texts);
    for (qsizetype i = 0; i < m_lines.size() && i < texts.size(); ++i) m_lines.at(i)->setText(texts.at(i));
}

QString FilterValues::shown(const FieldValue& value) const
{
    const auto figure = [this](double number) { return m_wording.locale.toString(number, 'g', QLocale::FloatingPointShortest); };
    if (const auto* number = std::get_if<double>(&value)) return figure(*number);
    if (const auto* money = std::get_if<Money>(&value)) return money->currency.isEmpty() ? figure(money->amount) : figure(money->amount) + u' ' + money->currency;
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace Kelvin
