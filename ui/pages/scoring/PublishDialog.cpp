// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/PublishDialog.h"

#include "ui/text/Format.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

PublishDialog::PublishDialog(const Theme& theme, const Wording&, int number, qint64 rises, QWidget* parent)
    : QDialog(parent)
    , m_note(new QLineEdit(this))
    , m_mark(new QRadioButton(tr("&Mark only: they are listed, nobody is promoted"), this))
    , m_promote(new QRadioButton(tr("&Promote them to MQL"), this))
    , m_tasks(new QRadioButton(tr("Promote them and &raise tasks"), this))
{
    setWindowTitle(tr("Publish version %1").arg(number));
    setMinimumWidth(theme.tokens().pxi(440));
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setAccessibleName(tr("Note"));
    m_mark->setChecked(true);
    auto* question = new PlainLabel(tr("%n lead(s) (comes|come) above the line by the new rules.", nullptr, int(rises)), u"strong"_s, this);
    question->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(makePrimary(new QPushButton(tr("Publish"), this), theme, u"publish"_s), QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(question);
    for (QRadioButton* choice : {m_mark, m_promote, m_tasks}) layout->addWidget(choice);
    layout->addWidget(new PlainLabel(tr("Everybody is scored anew. An older version can be published again at any time."), u"hint"_s, this));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PublishDialog::note() const { return m_note->text().trimmed(); }

Promotion PublishDialog::promotion() const
{
    if (m_tasks->isChecked()) return Promotion::PromoteWithTasks;
    return m_promote->isChecked() ? Promotion::Promote : Promotion::MarkOnly;
}

} // namespace Kelvin
