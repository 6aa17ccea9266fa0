// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

namespace Kelvin {

/// How one place of the sidebar is made; the one table of places.
struct PageSpec {
    Place place = Place::Leads;
    const char* key = "";                      ///< in settings, and of the sidebar's item
    const char* icon = "";
    const char* name = "";                     ///< English, context "Places"
    Page* (*make)(WindowContext&, QWidget*) = nullptr;
};

/// The places that there are, in the sidebar's order.
const QList<PageSpec>& pageSpecs();
/// The place's name in the interface language.
QString placeName(const PageSpec& spec);
/// The key that leads there: Ctrl and the place's position.
int placeNumber(Place place);

// What one place asks of another, said to the page that stands there; a page of another kind is left alone.

/// `listed`: the leads of the list it is opened from, `list`: how that is called.
void showLeadOn(Page& page, qint64 row, const QList<qint64>& listed, const QString& list);
/// Opens the call sheet of a lead; `listed` is the list it stands in.
void callOn(Page& page, qint64 row, const QList<qint64>& listed);
void showLeadsOn(Page& page, const QList<qint64>& rows, const QString& title);
void importOn(Page& page, const QString& path);
/// Whenever the import asks for the list, from its first lead.
void whenLeadsAreWantedOn(Page& page, QObject* receiver, const std::function<void()>& then);
/// The leads of whom something typed on the page is not stored yet.
QList<qint64> unsavedLeadsOn(const Page& page);
/// Whether what is typed on the page and not stored can be stored as it is.
bool canSaveOn(const Page& page);
/// Stores it as edits; what is refused stays where it was typed.
void saveOn(Page& page);
/// Whenever these become others.
void whenUnsavedLeadsChangeOn(Page& page, QObject* receiver, const std::function<void()>& then);
/// Marks these leads in a list: something about them is not stored yet.
void markUnsavedOn(Page& page, const QList<qint64>& rows);
/// The leads a list shows, in its order.
QList<qint64> leadsListedOn(const Page& page);
/// What the list that a page shows is called.
QString listTitleOn(const Page& page);
/// The lead a page is about, in the list the current one; 0: none.
qint64 currentLeadOn(const Page& page);
/// Makes the first lead of the list its current one.
void selectFirstOn(Page& page);
/// Makes a lead of the list its current one; one the list does not show is left alone.
void selectLeadOn(Page& page, qint64 row);

} // namespace Kelvin
