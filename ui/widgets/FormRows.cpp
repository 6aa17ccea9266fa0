// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormRows.h"

#include "ui/widgets/PlainLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>

namespace Kelvin {

namespace {

/// Labels of forms below each other are equally wide, so that their fields stand in one column.
PlainLabel* makeLabel(QFormLayout& form, const QString& label)
{
    constexpr int usualLetters = 22;
    auto* name = new PlainLabel(label, form.parentWidget());
    name->setMinimumWidth(name->fontMetrics().averageCharWidth() * usualLetters);
    return name;
}

} // namespace

void addFormRow(QFormLayout& form, const QString& label, QWidget* field)
{
    PlainLabel* name = makeLabel(form, label);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove(u'&'));
    form.addRow(name, field);
}

void addFormRow(QFormLayout& form, const QString& label, std::initializer_list<QWidget*> fields)
{
    auto* box = new QWidget(form.parentWidget());
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field : fields) row->addWidget(field);
    row->addStretch(1);
    PlainLabel* name = makeLabel(form, label);
    name->setBuddy(*fields.begin());
    form.addRow(name, box);
}

QFormLayout* makeForm(QWidget* parent)
{
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace Kelvin
