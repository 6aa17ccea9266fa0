// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/ThenBar.h"

#include "ui/theme/Parts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr int weekDays = 7;

} // namespace

ThenBar::ThenBar(WindowContext& context, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(new FlowLayout(this, 8))
    , m_atLabel(new PlainLabel(tr("As on"), u"small"_s, this))
    , m_at(makeDate(tr("As on")))
    , m_since(makeDate(tr("Compare with")))
    , m_sinceLabel(new PlainLabel(tr("with"), u"small"_s, this))
    , m_thenRules(new QCheckBox(tr("with the rules of that day"), this))
    , m_compare(makeSmall(makePlain(new QPushButton(tr("Compare"), this), context.theme, u"compare"_s)))
    , m_today(makeSmall(makeLink(new QPushButton(tr("Back to now"), this))))
{
    m_compare->setCheckable(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{new PlainLabel(title, u"section"_s, this), m_atLabel, m_at, m_compare, m_sinceLabel, m_since, m_thenRules, m_today})
        m_flow->addWidget(widget);
    for (QDateEdit* date : {m_at, m_since}) connect(date, &QDateEdit::dateChanged, this, &ThenBar::follow);
    connect(m_thenRules, &QCheckBox::toggled, this, &ThenBar::follow);
    connect(m_compare, &QPushButton::toggled, this, &ThenBar::follow);
    connect(m_today, &QPushButton::clicked, this, [this] {
        const QSignalBlocker quiet(m_compare), quietRules(m_thenRules);
        m_compare->setChecked(false);
        m_thenRules->setChecked(false);
        if (m_at->date() == m_at->maximumDate()) follow();
        else m_at->setDate(m_at->maximumDate());
        m_at->setFocus();
    });
}

QDateEdit* ThenBar::makeDate(const QString& name)
{
    QDateEdit* date = makeDateEdit(m_context.locale, name, this);
    date->setKeyboardTracking(false);
    return date;
}

QDate ThenBar::dateOf(Instant at) const
{
    const CalendarDay day = dayOf(at, m_context.session.zone());
    return {day.year, day.month, day.day};
}

Instant ThenBar::endOf(const QDate& day) const
{
    return std::min(m_asOf, endOfDay({day.year(), day.month(), day.day()}, m_context.session.zone()));
}

void ThenBar::reset(Instant created, Instant asOf)
{
    const QSignalBlocker at(m_at), since(m_since), compare(m_compare), rules(m_thenRules);
    m_compare->setChecked(false);
    m_thenRules->setChecked(false);
    for (QDateEdit* date : {m_at, m_since}) date->setDateRange(dateOf(created), dateOf(asOf));
    m_asOf = asOf;
    m_at->setDate(dateOf(asOf));
    m_since->setDate(dateOf(asOf).addDays(-weekDays));
    follow();
}

void ThenBar::setNow(Instant asOf)
{
    const QSignalBlocker at(m_at), since(m_since);
    const bool now = m_at->date() == m_at->maximumDate();
    m_asOf = asOf;
    for (QDateEdit* date : {m_at, m_since}) date->setMaximumDate(dateOf(asOf));
    if (now) m_at->setDate(dateOf(asOf));
}

void ThenBar::follow()
{
    const bool now = m_at->date() == m_at->maximumDate();
    m_since->setVisible(m_compare->isChecked());
    m_sinceLabel->setVisible(m_compare->isChecked());
    m_thenRules->setVisible(!now || m_compare->isChecked());
    m_today->setVisible(!now || m_compare->isChecked());
    fitLabel();
    updateGeometry();
    emit changed();
}

void ThenBar::fitLabel()
{
    const int beside = m_atLabel->sizeHint().width() + m_flow->spacing();
    const int line = m_flow->lineWidth() + (m_atLabel->isHidden() ? beside : 0);
    m_atLabel->setVisible(line <= width() || line - beside > width());
}

void ThenBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLabel();
}

void ThenBar::chooseDay() { m_at->setFocus(Qt::ShortcutFocusReason); }

void ThenBar::compare()
{
    m_compare->setChecked(true);
    m_since->setFocus(Qt::ShortcutFocusReason);
}

std::optional<ThenQuestion> ThenBar::question() const
{
    const bool now = m_at->date() == m_at->maximumDate();
    if (now && !m_compare->isChecked()) return std::nullopt;
    ThenQuestion question{endOf(m_at->date()), {}, {}};
    if (m_thenRules->isChecked()) question.rules.kind = RulesChoice::Kind::Then;
    if (m_compare->isChecked()) {
        question.since = endOf(m_since->date());
        // The earlier of the two days is compared with the later one, whichever was chosen first.
        if (*question.since > question.at) std::swap(*question.since, question.at);
    }
    return question;
}

} // namespace Kelvin
