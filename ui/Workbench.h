// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Pages.h"

#include <QStackedWidget>

namespace Kelvin {

class PageArea;
class SidebarLists;

/// The pages of one open file, one in front. Made anew for another file or language.
class Workbench : public QStackedWidget {
    Q_OBJECT

public:
    Workbench(WindowContext& context, QWidget* parent = nullptr);

    Place place() const { return m_place; }
    /// The page of a place, or null.
    Page* page(Place place) const { return m_pages.value(place); }
    Page* current() const { return page(m_place); }
    const QList<Place>& places() const { return m_order; }
    /// The page that offers lists for the sidebar, or null.
    SidebarLists* lists() const;
    /// Whether a page holds something typed that is not stored yet.
    bool hasUnsavedWork() const;
    /// Of whom something is typed and not stored, the first place first.
    QList<qint64> unsavedLeads() const;
    /// Goes to what is typed and not stored.
    void showUnsaved();
    /// Whether some of it can be stored as it is.
    bool canSaveWork() const;
    /// Stores what can be, as edits.
    void saveWork();
    /// Whether making the pages anew would lose some of it.
    bool losesWorkWhenMadeAnew() const;
    /// What the pages take along when they are made anew in another language, by place.
    QHash<Place, std::any> takeAlong() const;
    void bringBack(const QHash<Place, std::any>& kept);

public slots:
    /// Goes to a place. List, lead and call sheet follow each other: whoever was looked at there stands here.
    void goTo(Kelvin::Place place);
    void showLead(qint64 row);
    void callLead(qint64 row);
    void showLeads(const QList<qint64>& rows, const QString& title);
    void importFile(const QString& path);

signals:
    void placeChanged(Kelvin::Place place);
    /// What the sidebar shows of this place has changed.
    void badgeChanged(Kelvin::Place place);

private:
    void bringToFront(Place place);

    QHash<Place, Page*> m_pages;
    QHash<Place, PageArea*> m_areas;
    QList<Place> m_order;
    Place m_place = Place::Leads;
};

} // namespace Kelvin
