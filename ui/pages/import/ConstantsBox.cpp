// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/ConstantsBox.h"

#include "core/ingest/TargetFields.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MoreSection.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

ConstantsBox::ConstantsBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_section(new MoreSection(theme, tr("Same for &all rows"), this))
{
    auto* flow = new FlowLayout(m_section->content(), 12);
    for (const QString& target : {u"source"_s, u"campaign"_s, u"owner"_s, u"tags"_s}) {
        auto* part = new QWidget(m_section->content());
        auto* edit = new QLineEdit(part);
        edit->setMaxLength(200);
        edit->setAccessibleName(filled(tr("%1 of all rows", "a field"), {fieldText(target)}));
        auto* row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new PlainLabel(fieldText(target), u"second"_s, part));
        row->addWidget(edit);
        flow->addWidget(part);
        m_fields.append({target, part, edit});
        connect(edit, &QLineEdit::textEdited, this, &ConstantsBox::edited);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->addWidget(m_section);
    const auto resize = [this, &theme] {
        for (const Field& field : std::as_const(m_fields)) field.edit->setMinimumWidth(theme.tokens().pxi(160));
    };
    connect(&theme, &Theme::changed, this, resize);
    resize();
}

void ConstantsBox::setMapping(const ColumnMapping& mapping)
{
    bool any = false, said = false;
    for (const Field& field : std::as_const(m_fields)) {
        const bool possible = targetField(field.target, mapping.kind);
        const int column = mapping.columnOf(field.target);
        const QString text = column < 0 ? mapping.constants.value(field.target) : QString();
        field.part->setVisible(possible);
        field.edit->setEnabled(column < 0);
        field.edit->setPlaceholderText(column < 0 ? QString() : filled(tr("from “%1”", "a column"), {visibleText(mapping.columns.at(column).column, 40)}));
        if (field.edit->text().trimmed() != text) field.edit->setText(text);
        any = any || possible;
        said = said || (possible && !text.isEmpty());
    }
    setVisible(any);
    if (said) m_section->setOpen(true);
}

QMap<QString, QString> ConstantsBox::constantsOf(const ColumnMapping& mapping) const
{
    QMap<QString, QString> constants = mapping.constants;
    for (const Field& field : m_fields) {
        constants.remove(field.target);
        const QString text = field.edit->text().trimmed();
        if (!text.isEmpty() && mapping.columnOf(field.target) < 0 && targetField(field.target, mapping.kind)) constants.insert(field.target, text);
    }
    return constants;
}

} // namespace Kelvin
