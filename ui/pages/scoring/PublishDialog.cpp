// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/PublishDialog.h"

#include "ui/pages/scoring/DiffModel.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

QString counted(const Wording& w, const QString& pattern, qint64 count) { return filled(pattern, {numberText(w, count)}); }

QString questionText(const Wording& w, const PublishForecast& forecast)
{
    const int n = pluralCount(forecast.above);
    const QString crossing = forecast.above == 0 ? PublishDialog::tr("Nobody crosses the MQL line by the new rules.")
                                                 : counted(w, PublishDialog::tr("%1 lead(s) (crosses|cross) the MQL line by the new rules.", "count", n), forecast.above);
    if (forecast.falls == 0) return crossing;
    return crossing + u' ' + counted(w, PublishDialog::tr("%1 lead(s) (falls|fall) into a lower band and (keeps|keep) (its|their) stage.", "count", pluralCount(forecast.falls)), forecast.falls);
}

} // namespace

PublishDialog::PublishDialog(const Theme& theme, const Wording& wording, int number, const ScoringModel& published, const ScoringModel& draft,
                             const PublishForecast& forecast, QWidget* parent)
    : QDialog(parent)
    , m_diff(new DiffModel(wording, this))
    , m_note(new QLineEdit(this))
    , m_mark(new QRadioButton(tr("&Mark only: they are listed, nobody is promoted"), this))
    , m_promote(new QRadioButton(counted(wording, tr("&Promote the %1 lead(s) still at Lead to MQL", "count", pluralCount(forecast.promoted)), forecast.promoted), this))
    , m_tasks(new QRadioButton(counted(wording, tr("Promote and &raise %1 task(s) to accept them", "count", pluralCount(forecast.tasks)), forecast.tasks), this))
{
    const Tokens& t = theme.tokens();
    setWindowTitle(tr("Publish version %1").arg(number));
    resize(t.pxi(720), t.pxi(480));
    auto* table = new DataTable(theme, this);
    m_diff->setModels(published, draft);
    table->setModel(m_diff);
    table->setAccessibleName(tr("What it changes"));
    table->setItemDelegate(new TextDelegate(theme, this));
    table->setColumnWidths({180, 110, 190, 190});
    table->setEmptyState(tr("It is the first version."));
    m_note->setPlaceholderText(tr("What changed, and why"));
    m_note->setAccessibleName(tr("Note"));
    m_mark->setChecked(true);
    m_promote->setEnabled(forecast.promoted > 0);
    m_tasks->setEnabled(forecast.tasks > 0);
    auto* question = new PlainLabel(questionText(wording, forecast), u"strong"_s, this);
    question->setWordWrap(true);
    auto* hint = new PlainLabel(tr("Everybody is scored anew. An older version can be published again at any time."), u"hint"_s, this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(makePrimary(new QPushButton(tr("Publish"), this), theme, u"publish"_s), QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(t.pxi(8));
    layout->addWidget(table, 1);
    layout->addSpacing(t.pxi(6));
    layout->addWidget(m_note);
    layout->addWidget(question);
    for (QRadioButton* choice : {m_mark, m_promote, m_tasks}) layout->addWidget(choice);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    m_note->setFocus();
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
