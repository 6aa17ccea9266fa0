// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FilterRow.h"

#include "ui/text/ConditionText.h"
#include "ui/text/FieldText.h"
#include "ui/theme/Parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

FilterRow::FilterRow(const Wording& wording, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
    , m_field(new QComboBox(this))
    , m_operator(new QComboBox(this))
{
    auto* remove = makeIconButton(new QToolButton(this), theme, u"close"_s, tr("Remove this comparison"));
    m_remove = remove;
    for (const FilterField& field : filterFields()) m_field->addItem(operandText(field.operand));
    m_field->setAccessibleName(tr("Field"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_field, 0, 0);
    m_layout->addWidget(m_operator, 0, 1);
    m_layout->addWidget(remove, 0, 2);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterRow::fieldChosen);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &FilterRow::operatorChosen);
    connect(remove, &QToolButton::clicked, this, &FilterRow::removeRequested);
    fieldChosen();
}

const FilterField& FilterRow::field() const { return filterFields().at(std::max(0, m_field->currentIndex())); }

void FilterRow::fieldChosen()
{
    {
        const QSignalBlocker quiet(m_operator);
        m_operator->clear();
        for (const Operator op : filterOperators(field())) m_operator->addItem(word(op));
    }
    operatorChosen();
}

void FilterRow::operatorChosen()
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
    m_values->show();
    emit edited();
}

std::optional<Test> FilterRow::test() const
{
    auto values = m_values->values();
    if (!values) return std::nullopt;
    return Test{field().operand, filterOperators(field()).value(m_operator->currentIndex()), std::move(*values)};
}

bool FilterRow::setTest(const Test& test)
{
    for (qsizetype i = 0; i < filterFields().size(); ++i) {
        if (filterFields().at(i).operand != test.operand) continue;
        const qsizetype op = filterOperators(filterFields().at(i)).indexOf(test.op);
        if (op < 0) return false;
        m_field->setCurrentIndex(int(i));
        m_operator->setCurrentIndex(int(op));
        m_values->setValues(test.values);
        return true;
    }
    return false;
}

void FilterRow::setRemovable(bool removable) { m_remove->setVisible(removable); }

} // namespace Kelvin
