// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Commands.h"
#include "ui/dialogs/ShortcutsDialog.h"

class QMenu;
class QMenuBar;

namespace Kelvin {

class Page;

/// The menu bar: the window's commands, and those of the pages in the menus of their topics.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar& bar, const Theme& theme, const Commands& commands, QObject* parent);

    /// Puts a page's own commands into the menu of its place; they are found there wherever the user is.
    void addPage(Place place, Page& page);
    void removePages();
    /// The page that is in front: the keys of its commands reach it from anywhere, those of the others only from within.
    void setCurrent(const Page* page);
    void setRecentFiles(const QStringList& paths);
    /// The menus in their order.
    QList<QMenu*> menus() const { return m_menus; }
    /// What the list of keys shows: the window's commands by menu, then those of every page.
    QList<CommandGroup> groups() const;

signals:
    void recentChosen(const QString& path);
    /// A command of a page that is not in front was used.
    void placeWanted(Kelvin::Place place);

private:
    QMenu* add(const QString& title, const QList<QAction*>& actions);
    QMenu* menuOf(Place place) const;

    QMenuBar& m_bar;
    Commands m_commands;
    QList<QMenu*> m_menus;
    QMenu* m_lead = nullptr;
    QMenu* m_scoring = nullptr;
    QMenu* m_funnel = nullptr;
    QMenu* m_tools = nullptr;
    QMenu* m_recent = nullptr;
    struct Entry {
        Place place = Place::Leads;
        Page* page = nullptr;
        QList<QAction*> actions;               ///< as they stand in the menu, its separator included
    };
    QList<Entry> m_entries;
    const Page* m_current = nullptr;
};

/// Gives each item of a menu a letter of its own: the one it asks for if that is free, else another letter of its text.
void giveMnemonics(const QMenu& menu);

} // namespace Kelvin
