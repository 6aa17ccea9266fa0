// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MoveStageDialog.h"

#include "ui/models/LeadColumns.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/HistoryText.h"
#include "ui/text/ReasonText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr int revisitDays = 90;

QDate dateOf(Instant at, const QTimeZone& zone)
{
    const CalendarDay day = dayOf(at, zone);
    return {day.year, day.month, day.day};
}

} // namespace

MoveStageDialog::MoveStageDialog(WindowContext& context, const QString& who, const QList<StageRole>& to, QWidget* parent)
    : WritingDialog(context, parent)
    , m_stages(to)
    , m_stage(new QComboBox(this))
    , m_why(new PlainLabel(QString(), this))
    , m_reason(new QComboBox(this))
    , m_revisitLabel(new PlainLabel(tr("Look again on"), this))
    , m_revisit(makeDateEdit(context.locale, m_revisitLabel->text(), this))
{
    setWindowTitle(tr("Move to another stage"));
    for (const StageRole stage : to) m_stage->addItem(word(stage));
    m_stage->setAccessibleName(tr("Stage"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert); // what is typed is no choice without a code
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or type why"));
    m_revisit->setDate(dateOf(context.clock(), context.session.zone()).addDays(revisitDays));
    m_revisit->setMinimumDate(dateOf(context.clock(), context.session.zone()));
    auto* form = new QFormLayout;
    form->addRow(new PlainLabel(tr("To"), this), m_stage);
    form->addRow(m_why, m_reason);
    form->addRow(m_revisitLabel, m_revisit);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(who, u"section"_s, this));
    layout->addLayout(form);
    layout->addWidget(makeButtons(makePrimary(new QPushButton(tr("Move"), this), context.theme)));
    layout->addStrut(context.theme.tokens().pxi(400)); // at least; a minimum of the dialog itself would let its words be cut
    connect(m_stage, &QComboBox::currentIndexChanged, this, &MoveStageDialog::refill);
    connect(m_reason, &QComboBox::editTextChanged, this, &MoveStageDialog::refresh);
    refill();
    (to.size() > 1 ? m_stage : m_reason)->setFocus();
}

StageRole MoveStageDialog::stage() const { return m_stages.value(m_stage->currentIndex(), StageRole::Lead); }

void MoveStageDialog::refill()
{
    const ReasonKind kind = reasonKindOf(stage());
    m_why->setText(word(kind));
    m_reason->clear();
    for (const QString& code : reasonCodes(kind)) m_reason->addItem(reasonText(kind, code), code);
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    const bool revisits = stage() == StageRole::Recycle;
    m_revisitLabel->setVisible(revisits);
    m_revisit->setVisible(revisits);
    refresh();
}

QString MoveStageDialog::reason() const
{
    const QString typed = m_reason->currentText().trimmed();
    const int known = m_reason->findText(typed);
    return known >= 0 ? m_reason->itemData(known).toString() : typed;
}

std::optional<Instant> MoveStageDialog::revisitAt() const
{
    if (stage() != StageRole::Recycle) return std::nullopt;
    const QDate date = m_revisit->date();
    return endOfDay(CalendarDay{date.year(), date.month(), date.day()}, m_context.session.zone());
}

static bool needsAsking(const WindowContext& context, const QList<qint64>& rows, StageRole to)
{
    return std::any_of(rows.begin(), rows.end(), [&](qint64 row) {
        const LeadRow* lead = context.leads.find(row);
        const MoveVerdict verdict = lead ? judgeMove(lead->stage, to, false, false) : MoveVerdict::Illegal;
        return verdict == MoveVerdict::NeedsReason || verdict == MoveVerdict::NeedsRevisitDate;
    });
}

void moveLeads(WindowContext& context, QWidget* parent, const QList<qint64>& rows, const QList<StageRole>& to)
{
    if (rows.isEmpty() || to.isEmpty()) return;
    const auto move = [&context, rows](StageRole stage, const QString& reason, std::optional<Instant> revisitAt) -> WritingDialog::Writing {
        return {deedText(context.wording(), u"stage_moved"_s, {enumKey(stage), QString::number(rows.size())}),
                [rows, stage, reason, revisitAt, actor = context.actor()](Workspace& w) { return moveStage(w, rows, stage, reason, revisitAt, actor); }};
    };
    if (to.size() == 1 && !needsAsking(context, rows, to.first())) {
        const WritingDialog::Writing writing = move(to.first(), {}, std::nullopt);
        return context.undo.perform(writing.text, writing.deed);
    }
    const LeadRow* first = context.leads.find(rows.first());
    const QString who = rows.size() == 1 && first ? calledText(*first) : filled(MoveStageDialog::tr("%1 lead(s)", "number", pluralCount(rows.size())), {numberText(context.wording(), rows.size())});
    auto* dialog = new MoveStageDialog(context, who, to, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWriting([dialog, move] { return move(dialog->stage(), dialog->reason(), dialog->revisitAt()); });
    dialog->open();
}

} // namespace Kelvin
