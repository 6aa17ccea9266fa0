// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/OwnerDialog.h"

#include "core/usecases/AssignOwner.h"
#include "core/usecases/Filters.h"
#include "ui/models/LeadColumns.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"

#include <QCollator>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

OwnerDialog::OwnerDialog(WindowContext& context, const QString& who, const QString& owner, QWidget* parent)
    : WritingDialog(context, parent)
    , m_owner(new QComboBox(this))
{
    setWindowTitle(tr("Give to a person"));
    m_owner->setEditable(true);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->lineEdit()->setPlaceholderText(tr("Nobody"));
    m_owner->lineEdit()->setMaxLength(120);
    m_owner->setEditText(owner);
    auto* form = new QFormLayout;
    form->addRow(new PlainLabel(tr("To"), this), m_owner);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(who, u"section"_s, this));
    layout->addLayout(form);
    layout->addWidget(makeButtons(makePrimary(new QPushButton(tr("Assign"), this), context.theme)));
    layout->addStrut(context.theme.tokens().pxi(360)); // at least; a minimum of the dialog itself would let its words be cut
    // Whoever has leads now, and whoever else the file knows.
    QSet<QString> owners;
    for (const LeadRow& lead : context.leads.rows())
        if (!lead.owner.isEmpty()) owners.insert(lead.owner);
    context.session.run(this, [](Workspace& w) { return people(w); }, [this, owners, locale = context.locale](const Result<QStringList>& found) {
        QSet<QString> all = owners;
        if (found) all.unite(QSet<QString>(found->begin(), found->end()));
        QStringList names(all.begin(), all.end());
        std::sort(names.begin(), names.end(), QCollator(locale));
        takePeople(names);
    });
    m_owner->setFocus();
    m_owner->lineEdit()->selectAll();
}

void OwnerDialog::takePeople(const QStringList& people)
{
    // What was typed meanwhile stays, and is not chosen for the next letter to replace.
    QLineEdit& field = *m_owner->lineEdit();
    const QString typed = field.text();
    const int at = field.cursorPosition();
    const bool untouched = field.selectedText() == typed;
    m_owner->addItems(people);
    m_owner->setEditText(typed);
    if (untouched) field.selectAll();
    else field.setCursorPosition(at);
}

QString OwnerDialog::owner() const { return m_owner->currentText().trimmed(); }

void assignLeads(WindowContext& context, QWidget* parent, const QList<qint64>& rows)
{
    const LeadRow* first = rows.isEmpty() ? nullptr : context.leads.find(rows.first());
    if (!first) return;
    const QString count = numberText(context.wording(), rows.size());
    const QString who = rows.size() == 1 ? calledText(*first) : filled(OwnerDialog::tr("%1 lead(s)", "number", pluralCount(rows.size())), {count});
    auto* dialog = new OwnerDialog(context, who, first->owner, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWriting([&context, dialog, rows]() -> WritingDialog::Writing {
        const QString owner = dialog->owner();
        return {deedText(context.wording(), u"owner_assigned"_s, {QString::number(rows.size()), owner}),
                [rows, owner, actor = context.actor()](Workspace& w) { return assignOwner(w, rows, owner, actor); }};
    });
    dialog->open();
}

} // namespace Kelvin
