// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SidebarLists.h"
#include "ui/state/Navigator.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace Kelvin {

class NavigationList;
class PersonButton;
class PlainLabel;

/// The left edge of the window: places, the lead list's saved filters, settings and who sits here.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar(const Theme& theme, QWidget* parent = nullptr);

    /// Without a file only the import can be gone to.
    void setFileOpen(bool open);
    void setCurrent(std::optional<Place> place);
    void setBadge(Place place, const QString& badge);
    void setLists(const QList<SidebarList>& lists, const QString& current);
    void setMe(const QString& name);

signals:
    void placeChosen(Kelvin::Place place);
    void listChosen(const QString& key);
    void listMenuRequested(const QString& key, QPoint position);
    void addListRequested();
    void settingsRequested();

private:
    QWidget* makeListHeader();
    void choose(const QString& key);
    void stayIn(NavigationList& list, const std::function<void()>& go);
    void resizeToTheme();

    const Theme& m_theme;
    NavigationList* m_places;
    QWidget* m_listHeader;
    NavigationList* m_lists;
    NavigationList* m_settings;
    PersonButton* m_me;
    QList<SidebarList> m_shown;
};

} // namespace Kelvin
