// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FilterRow.h"

#include "ui/dialogs/MatchEditor.h"
#include "ui/text/ConditionText.h"
#include "ui/text/FieldText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NumberField.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

bool isActivity(const Operand& operand) { return operand.kind == OperandKind::ActivityCount || operand.kind == OperandKind::DaysSince; }

/// The same thing is asked of, whatever activities it is about.
bool sameKind(const Operand& a, const Operand& b) { return a.kind == b.kind && a.key == b.key; }

QString fieldName(const Operand& operand)
{
    if (operand.kind == OperandKind::ActivityCount) return FilterRow::tr("Number of activities");
    if (operand.kind == OperandKind::DaysSince) return FilterRow::tr("Days since an activity");
    return operandText(operand);
}

bool completes(const FilterField& field)
{
    return field.operand.kind == OperandKind::Field && field.choices.isEmpty() && (field.type == FieldType::Text || field.type == FieldType::Choice || field.type == FieldType::Tags);
}

} // namespace

FilterRow::FilterRow(const ConditionSourcePtr& source, const Wording& wording, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_wording(wording)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_field(new QComboBox(this))
    , m_operator(new QComboBox(this))
{
    auto* remove = makeIconButton(new QToolButton(this), theme, u"close"_s, tr("Remove this comparison"));
    m_remove = remove;
    for (const FilterField& field : m_source->fields) m_field->addItem(fieldName(field.operand));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(16);
    m_field->setMaxVisibleItems(20);
    m_field->setAccessibleName(tr("Field"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_field, 0, 0);
    m_layout->addWidget(m_operator, 0, 1);
    m_layout->addWidget(remove, 0, 2);
    setFocusProxy(m_field);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterRow::fieldChosen);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &FilterRow::operatorChosen);
    connect(remove, &QToolButton::clicked, this, &FilterRow::removeRequested);
    fieldChosen();
}

const FilterField& FilterRow::field() const { return m_source->fields.at(std::max(0, m_field->currentIndex())); }

void FilterRow::fieldChosen()
{
    {
        const QSignalBlocker quiet(m_operator);
        m_operator->clear();
        for (const Operator op : filterOperators(field())) m_operator->addItem(word(op));
    }
    showValues();
}

void FilterRow::operatorChosen()
{
    // What was typed is compared in another way.
    const auto before = m_values->values();
    showValues();
    if (before) m_values->setValues(*before);
}

void FilterRow::showValues()
{
    if (m_values) {
        m_values->hide();
        m_values->deleteLater();
    }
    const Operator op = filterOperators(field()).value(std::max(0, m_operator->currentIndex()));
    m_values = new FilterValues(field(), op, m_wording, m_theme, this);
    m_layout->addWidget(m_values, 1, 0, 1, 3);
    setTabOrder(m_operator, m_values);
    connect(m_values, &FilterValues::edited, this, &FilterRow::edited);
    if (m_source->known && completes(field()))
        m_source->known(field().operand.key, m_values, [values = m_values](const QStringList& known) { values->setKnown(known); });
    m_values->show();
    showMatch();
    emit edited();
}

void FilterRow::showMatch()
{
    const bool wanted = isActivity(field().operand);
    if (wanted && !m_match) {
        m_match = new MatchEditor(m_source, m_theme, this);
        m_days = new NumberField(1, 36'500, tr("Within the last days"), tr("any time"), this);
        m_days->setMaximumWidth(m_theme.tokens().pxi(110));
        m_layout->addWidget(m_match, 2, 0, 1, 3);
        m_layout->addWidget(m_days, 3, 0, 1, 3);
        connect(m_match, &MatchEditor::edited, this, &FilterRow::edited);
        connect(m_days, &NumberField::edited, this, &FilterRow::edited);
    }
    if (!m_match) return;
    m_match->setVisible(wanted);
    m_days->setVisible(wanted && field().operand.kind == OperandKind::ActivityCount);
}

std::optional<Test> FilterRow::test() const
{
    auto values = m_values->values();
    if (!values) return std::nullopt;
    Operand operand = field().operand;
    if (isActivity(operand)) {
        operand.match = m_match->match();
        if (!m_match->isComplete() || !m_days->isComplete()) return std::nullopt;
        if (operand.kind == OperandKind::ActivityCount) operand.days = m_days->value().value_or(0);
    }
    return Test{operand, filterOperators(field()).value(m_operator->currentIndex()), std::move(*values)};
}

bool FilterRow::setTest(const Test& test)
{
    for (qsizetype i = 0; i < m_source->fields.size(); ++i) {
        const FilterField& field = m_source->fields.at(i);
        if (!sameKind(field.operand, test.operand)) continue;
        const qsizetype op = filterOperators(field).indexOf(test.op);
        if (op < 0) return false;
        m_field->setCurrentIndex(int(i));
        m_operator->setCurrentIndex(int(op));
        m_values->setValues(test.values);
        if (isActivity(test.operand)) {
            m_match->setMatch(test.operand.match);
            m_days->setValue(test.operand.days > 0 ? std::optional(test.operand.days) : std::nullopt);
        }
        // A value that the row cannot show (a currency, a time of day, an unknown choice) must not get lost silently.
        return this->test() == test;
    }
    return false;
}

void FilterRow::setRemovable(bool removable) { m_remove->setVisible(removable); }

} // namespace Kelvin
