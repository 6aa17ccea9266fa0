// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AdjustScoreDialog.h"

#include "ui/pages/lead/WallClock.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr int usualDays = 30;

} // namespace

AdjustScoreDialog::AdjustScoreDialog(WindowContext& context, const QString& who, QWidget* parent)
    : WritingDialog(context, parent)
    , m_points(new QSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_expires(new QCheckBox(tr("Only until"), this))
    , m_until(makeDateEdit(context.locale, m_expires->text(), this))
{
    setWindowTitle(tr("Adjust the score"));
    m_points->setRange(-maxPoints, maxPoints);
    m_points->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_points->setAccessibleName(tr("Points"));
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("Everybody sees this in the explanation"));
    const QDate today = wallClock(context.clock(), context.session.zone()).date();
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addDays(usualDays));
    m_until->setEnabled(false);
    auto* form = new QFormLayout;
    form->addRow(new PlainLabel(tr("Points"), this), m_points);
    form->addRow(new PlainLabel(tr("Why"), this), m_note);
    form->addRow(m_expires, m_until);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(who, u"section"_s, this));
    layout->addLayout(form);
    layout->addWidget(makeButtons(makePrimary(new QPushButton(tr("Adjust"), this), context.theme)));
    layout->addStrut(context.theme.tokens().pxi(400)); // at least; a minimum of the dialog itself would let its words be cut
    connect(m_points, &QSpinBox::valueChanged, this, &AdjustScoreDialog::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &AdjustScoreDialog::refresh);
    connect(m_expires, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    refresh();
    m_points->setFocus();
    m_points->selectAll();
}

bool AdjustScoreDialog::isReady() const { return m_points->value() != 0 && !m_note->text().trimmed().isEmpty(); }

Adjustment AdjustScoreDialog::adjustment() const
{
    Adjustment adjustment;
    adjustment.points = m_points->value();
    adjustment.note = m_note->text().trimmed();
    const QDate until = m_until->date();
    if (m_expires->isChecked()) adjustment.expiresAt = endOfDay({until.year(), until.month(), until.day()}, m_context.session.zone()) + 1;
    return adjustment;
}

void adjustScoreOf(WindowContext& context, QWidget* parent, qint64 row, const QString& who)
{
    auto* dialog = new AdjustScoreDialog(context, who, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWriting([dialog, row, &context]() -> WritingDialog::Writing {
        const Adjustment adjustment = dialog->adjustment();
        return {deedText(context.wording(), u"score_adjusted"_s, {QString::number(adjustment.points)}),
                [row, adjustment, actor = context.actor()](Workspace& w) { return adjustScore(w, row, adjustment, actor); }};
    });
    dialog->open();
}

} // namespace Kelvin
