// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/LeadActions.h"

#include "ui/theme/ThemedIcon.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(LeadActions) };

QAction* action(const Theme& theme, QObject* parent, const QString& icon, const QString& text, const QString& key = {})
{
    auto* made = new QAction(icon.isEmpty() ? QIcon() : themedIcon(theme, icon), text, parent);
    if (!key.isEmpty()) made->setShortcut(QKeySequence(key));
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return made;
}

} // namespace

LeadActions makeLeadActions(const Theme& theme, QObject* parent)
{
    LeadActions a;
    a.newLead = action(theme, parent, u"plus"_s, Words::tr("&New lead…"), u"Ctrl+N"_s);
    a.find = action(theme, parent, u"search"_s, Words::tr("&Find leads"), u"Ctrl+F"_s);
    a.open = action(theme, parent, u"open"_s, Words::tr("&Open the lead"));
    a.callSheet = action(theme, parent, u"call-sheet"_s, Words::tr("&Call sheet"), u"Ctrl+B"_s);
    a.log = action(theme, parent, u"phone"_s, Words::tr("&Log a call…"), u"Ctrl+L"_s);
    a.nextStep = action(theme, parent, u"task"_s, Words::tr("Next &step…"), u"F2"_s);
    a.accept = action(theme, parent, u"accept"_s, Words::tr("&Accept"), u"A"_s);
    a.reject = action(theme, parent, u"reject"_s, Words::tr("&Reject…"), u"R"_s);
    a.move = action(theme, parent, {}, Words::tr("&Move to another stage…"), u"Ctrl+M"_s);
    a.earlierStage = action(theme, parent, {}, Words::tr("Move to the pre&vious stage"), u"Ctrl+Shift+Left"_s);
    a.laterStage = action(theme, parent, {}, Words::tr("Move to the ne&xt stage"), u"Ctrl+Shift+Right"_s);
    a.assign = action(theme, parent, u"assign"_s, Words::tr("&Give to a person…"), u"Ctrl+Shift+O"_s);
    a.trash = action(theme, parent, u"trash"_s, Words::tr("Put into the &trash"), u"Del"_s);
    a.restore = action(theme, parent, u"undo"_s, Words::tr("Take out of the tras&h"));
    a.addFilter = action(theme, parent, u"filter"_s, Words::tr("Add &filter…"), u"Ctrl+Shift+F"_s);
    a.saveFilter = action(theme, parent, u"save"_s, Words::tr("Save the filter as…"));
    a.renameFilter = action(theme, parent, {}, Words::tr("Rename this saved filter…"));
    a.removeFilter = action(theme, parent, {}, Words::tr("Remove this saved filter"));
    a.exportList = action(theme, parent, u"export"_s, Words::tr("&Export the list…"), u"Ctrl+E"_s);
    a.preview = action(theme, parent, u"preview"_s, Words::tr("&Preview"), u"F9"_s);
    a.preview->setCheckable(true);
    a.board = action(theme, parent, u"board"_s, Words::tr("&Board by stage"), u"F7"_s);
    a.board->setCheckable(true);
    a.columns = action(theme, parent, u"columns"_s, Words::tr("Col&umns…"));
    a.sortBy = action(theme, parent, u"sort"_s, Words::tr("Sort b&y"));
    a.sortHere = action(theme, parent, {}, Words::tr("Sort by the current column"), u"F6"_s);
    for (QAction*& line : a.lines) {
        line = new QAction(parent);
        line->setSeparator(true);
    }
    return a;
}

QList<QAction*> LeadActions::all() const
{
    return {newLead,  find,         lines[0],   open,   callSheet, log,     nextStep, lines[1],  accept,     reject,     move,
            earlierStage, laterStage, assign, trash, restore, lines[2], addFilter, saveFilter, renameFilter, removeFilter, exportList, lines[3], preview, board, columns, sortBy, sortHere};
}

QList<QAction*> LeadActions::ofLeads() const { return {open, callSheet, log, nextStep, accept, reject, move, assign, trash, restore}; }

} // namespace Kelvin
