// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Workbench.h"

#include "ui/pages/SidebarLists.h"
#include "ui/widgets/PageArea.h"

#include <algorithm>

namespace Kelvin {

Workbench::Workbench(WindowContext& context, QWidget* parent)
    : QStackedWidget(parent)
{
    for (const PageSpec& spec : pageSpecs()) {
        Page* page = spec.make(context, this);
        page->setAccessibleName(placeName(spec));
        m_pages.insert(spec.place, page);
        m_order.append(spec.place);
        m_areas.insert(spec.place, new PageArea(page, this));
        addWidget(m_areas.value(spec.place));
        connect(page, &Page::badgeChanged, this, [this, place = spec.place] { emit badgeChanged(place); });
    }
    const auto countChanged = [this] { emit badgeChanged(Place::Leads); };
    connect(&context.leads, &LeadStore::reset, this, countChanged);
    connect(&context.leads, &LeadStore::rowsChanged, this, countChanged);
    connect(&context.leads, &LeadStore::rowsAdded, this, countChanged);
    connect(&context.navigator, &Navigator::placeWanted, this, &Workbench::goTo);
    connect(&context.navigator, &Navigator::leadWanted, this, &Workbench::showLead);
    connect(&context.navigator, &Navigator::callSheetWanted, this, &Workbench::callLead);
    connect(&context.navigator, &Navigator::leadsWanted, this, &Workbench::showLeads);
    if (Page* wizard = page(Place::Import)) whenLeadsAreWantedOn(*wizard, this, [this] {
        if (Page* list = page(Place::Leads)) selectFirstOn(*list);
        bringToFront(Place::Leads);
    });
    if (Page* sheet = page(Place::CallSheet)) whenUnsavedLeadsChangeOn(*sheet, this, [this, sheet] {
        if (Page* list = page(Place::Leads)) markUnsavedOn(*list, unsavedLeadsOn(*sheet));
    });
}

SidebarLists* Workbench::lists() const { return dynamic_cast<SidebarLists*>(page(Place::Leads)); }

bool Workbench::hasUnsavedWork() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const Page* page) { return page->hasUnsavedWork(); });
}

QList<qint64> Workbench::unsavedLeads() const
{
    QList<qint64> leads;
    for (const Place place : m_order)
        for (const qint64 row : unsavedLeadsOn(*page(place)))
            if (!leads.contains(row)) leads.append(row);
    return leads;
}

void Workbench::showUnsaved()
{
    for (const Place place : m_order) {
        const Page* holder = page(place);
        if (!holder->hasUnsavedWork()) continue;
        const QList<qint64> leads = unsavedLeadsOn(*holder);
        if (place == Place::CallSheet && !leads.isEmpty() && !leads.contains(currentLeadOn(*holder))) return callLead(leads.first());
        // Where one is already, the focus stays in what is being typed.
        if (place != m_place) bringToFront(place);
        return;
    }
}

bool Workbench::canSaveWork() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const Page* page) { return canSaveOn(*page); });
}

void Workbench::saveWork()
{
    for (const Place place : std::as_const(m_order)) saveOn(*page(place));
}

bool Workbench::losesWorkWhenMadeAnew() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const Page* page) { return page->losesWorkWhenMadeAnew(); });
}

QHash<Place, std::any> Workbench::takeAlong() const
{
    QHash<Place, std::any> kept;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (std::any something = it.value()->takeAlong(); something.has_value()) kept.insert(it.key(), something);
    return kept;
}

void Workbench::bringBack(const QHash<Place, std::any>& kept)
{
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        if (Page* wanted = page(it.key())) wanted->bringBack(it.value());
}

void Workbench::goTo(Place place)
{
    Page* list = page(Place::Leads);
    if (place == Place::Lead && (m_place == Place::Leads || m_place == Place::CallSheet))
        if (const qint64 row = currentLeadOn(*current())) return showLead(row);
    if (list && place == Place::CallSheet && currentLeadOn(*page(Place::CallSheet)) == 0)
        if (const qint64 row = currentLeadOn(*(m_place == Place::Lead ? page(Place::Lead) : list))) return callLead(row);
    // The list stands where the person has got to meanwhile.
    if (list && place == Place::Leads && current())
        if (const qint64 row = currentLeadOn(*current())) selectLeadOn(*list, row);
    bringToFront(place);
}

void Workbench::bringToFront(Place place)
{
    Page* wanted = page(place);
    if (!wanted) return;
    m_place = place;
    setCurrentWidget(m_areas.value(place));
    emit placeChanged(place);
    wanted->activate();
}

void Workbench::showLead(qint64 row)
{
    const Page* list = page(Place::Leads);
    const QList<qint64> listed = list ? leadsListedOn(*list) : QList<qint64>();
    if (Page* lead = page(Place::Lead)) {
        if (listed.contains(row)) showLeadOn(*lead, row, listed, listTitleOn(*list));
        else showLeadOn(*lead, row, {}, {});
    }
    bringToFront(Place::Lead);
}

void Workbench::callLead(qint64 row)
{
    Page* sheet = page(Place::CallSheet);
    if (!sheet) return;
    const Page* list = page(Place::Leads);
    callOn(*sheet, row, list ? leadsListedOn(*list) : QList<qint64>());
    bringToFront(Place::CallSheet);
}

void Workbench::showLeads(const QList<qint64>& rows, const QString& title)
{
    if (Page* list = page(Place::Leads)) showLeadsOn(*list, rows, title);
    bringToFront(Place::Leads);
}

void Workbench::importFile(const QString& path)
{
    bringToFront(Place::Import);
    if (Page* wizard = page(Place::Import)) importOn(*wizard, path);
}

} // namespace Kelvin
