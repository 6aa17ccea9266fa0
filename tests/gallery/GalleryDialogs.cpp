// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that opens above the window: dialogs, menus, lists of a box, the calendar of a date.
#include "tests/gallery/Gallery.h"
#include "ui/Menus.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/AdjustScoreDialog.h"
#include "ui/dialogs/FilterDialog.h"
#include "ui/dialogs/LogActivityDialog.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/dialogs/NameDialog.h"
#include "ui/dialogs/NewLeadDialog.h"
#include "ui/dialogs/OwnerDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/pages/leads/NextStepEditor.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {

namespace {

/// The e-mail address of somebody who is in the list already.
QString knownAddress(const LeadStore& leads)
{
    for (const LeadRow& lead : leads.rows())
        if (!lead.email.isEmpty()) return lead.email;
    return {};
}

Condition twoComparisons()
{
    Test hot{Operand{OperandKind::Result, u"temperature"_s, {}, 0}, Operator::IsAnyOf, {u"hot"_s, u"warm"_s}};
    Test score{Operand{OperandKind::Result, u"score"_s, {}, 0}, Operator::GreaterOrEqual, {40.0}};
    return Condition::all({Condition::of(hot), Condition::of(score)});
}

} // namespace

void Gallery::shootDialog(const QString& name, QDialog& dialog)
{
    if (!wants(name)) return;
    dialog.show();
    settle();
    shoot(name, dialog);
}

void Gallery::shootDialogs()
{
    WindowContext& context = m_window->file()->context();
    MainWindow* window = m_window.get();
    const QString who = u"Katarzyna Brzezińska"_s;
    SettingsDialog settings(m_services, window);
    settings.speakFor(m_window->file()->session());
    shootDialog(u"settings"_s, settings);
    ShortcutsDialog shortcuts(m_theme, shortcutLines(window->menus().groups()), window);
    shootDialog(u"shortcuts"_s, shortcuts);
    AboutDialog about(m_services, window);
    shootDialog(u"about"_s, about);
    FilterDialog filter(m_theme, context.wording(), window);
    filter.setCondition(twoComparisons());
    shootDialog(u"filter-dialog"_s, filter);
    NewLeadDialog lead(context, window);
    lead.show();
    lead.findChild<QLineEdit*>(u"email"_s)->setText(knownAddress(context.leads));
    QTest::qWait(250); // it looks for duplicates when the typing pauses
    shootDialog(u"new-lead"_s, lead);
    LogActivityDialog call(context, who, LogKind::Call, window);
    shootDialog(u"log-call"_s, call);
    LogActivityDialog meeting(context, who, LogKind::Meeting, window);
    shootDialog(u"log-meeting"_s, meeting);
    AdjustScoreDialog adjust(context, who, window);
    shootDialog(u"adjust"_s, adjust);
    MoveStageDialog move(context, who, {StageRole::Recycle, StageRole::Disqualified}, window);
    shootDialog(u"move-stage"_s, move);
    OwnerDialog owner(context, who, context.state.me(), window);
    shootDialog(u"owner"_s, owner);
    shootNextStep();
    NameDialog name(m_theme, filter.windowTitle(), {}, window);
    shootDialog(u"name"_s, name);
    shootMenus();
}

void Gallery::shootNextStep()
{
    if (!wants(u"next-step"_s)) return;
    WindowContext& context = m_window->file()->context();
    const QList<LeadRow>& leads = context.leads.rows();
    const auto planned = std::find_if(leads.begin(), leads.end(), [](const LeadRow& lead) { return lead.nextStep.has_value(); });
    if (planned == leads.end()) return m_faults.append(u"no lead has a next step"_s);
    const QPointer editor = new NextStepEditor(context, *planned, m_window.get());
    editor->showOver(QRect(m_window->mapToGlobal(QPoint(400, 300)), QSize(340, 32)));
    settle();
    if (!editor) return m_faults.append(u"the editor of the next step closed"_s);
    shoot(u"next-step"_s, *editor);
    delete editor;
}

void Gallery::shootMenus()
{
    int number = 0;
    for (QMenu* menu : m_window->menus().menus()) {
        const QString name = u"menu-%1"_s.arg(++number);
        if (!wants(name) && !wants(u"menus"_s)) continue;
        menu->popup(m_window->mapToGlobal(QPoint(40, 40)));
        settle();
        shoot(name, *menu);
        menu->hide();
    }
    if (!wants(u"calendar"_s)) return;
    QCalendarWidget calendar;
    calendar.setLocale(m_window->file()->context().locale);
    calendar.setSelectedDate({2026, 3, 12});
    calendar.show();
    settle();
    shoot(u"calendar"_s, calendar);
}

} // namespace Kelvin::Tests
