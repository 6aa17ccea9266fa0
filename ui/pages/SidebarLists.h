// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QString>

namespace Kelvin {

/// One of a page's lists as the sidebar shows it: a saved filter with its count.
struct SidebarList {
    QString key;
    QString name;
    QString count;                             ///< worded, may be empty while not known
};

/// A page that also offers its lists in the sidebar. It emits Page::badgeChanged when they, their counts or the current one change.
class SidebarLists {
public:
    virtual ~SidebarLists() = default;
    virtual QList<SidebarList> sidebarLists() const = 0;
    /// The key of the list shown now, or empty.
    virtual QString currentList() const = 0;
    virtual void showList(const QString& key) = 0;
    /// The context menu of a list is wanted (rename, remove), at a global position.
    virtual void showListMenu(const QString& key, QPoint position) = 0;
    /// Keeps what is shown now as a new list (asks for its name).
    virtual void addList() = 0;
};

} // namespace Kelvin
