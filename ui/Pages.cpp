// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Pages.h"

#include "ui/pages/CallSheetPage.h"
#include "ui/pages/FunnelPage.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/LeadPage.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/ScoringPage.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

template <typename T> Page* make(WindowContext& context, QWidget* parent) { return new T(context, parent); }

} // namespace

const QList<PageSpec>& pageSpecs()
{
    static const QList<PageSpec> specs{
        {Place::Leads, "leads", "leads", QT_TRANSLATE_NOOP("Places", "Leads"), make<LeadsPage>},
        {Place::Lead, "lead", "lead", QT_TRANSLATE_NOOP("Places", "Lead"), make<LeadPage>},
        {Place::CallSheet, "call-sheet", "call-sheet", QT_TRANSLATE_NOOP("Places", "Call sheet"), make<CallSheetPage>},
        {Place::Scoring, "scoring", "scoring", QT_TRANSLATE_NOOP("Places", "Scoring"), make<ScoringPage>},
        {Place::Funnel, "funnel", "funnel", QT_TRANSLATE_NOOP("Places", "Funnel"), make<FunnelPage>},
        {Place::Import, "import", "import", QT_TRANSLATE_NOOP("Places", "Import"), make<ImportPage>},
    };
    return specs;
}

QString placeName(const PageSpec& spec) { return QCoreApplication::translate("Places", spec.name); }

int placeNumber(Place place) { return int(place) + 1; }

void showLeadOn(Page& page, qint64 row, const QList<qint64>& listed, const QString& list)
{
    if (auto* lead = qobject_cast<LeadPage*>(&page)) lead->showLead(row, listed, list);
}

void callOn(Page& page, qint64 row, const QList<qint64>& listed)
{
    if (auto* sheet = qobject_cast<CallSheetPage*>(&page)) sheet->showLead(row, listed);
}

void showLeadsOn(Page& page, const QList<qint64>& rows, const QString& title)
{
    if (auto* list = qobject_cast<LeadsPage*>(&page)) list->showLeads(rows, title);
}

void importOn(Page& page, const QString& path)
{
    if (auto* wizard = qobject_cast<ImportPage*>(&page)) wizard->openFile(path);
}

void whenLeadsAreWantedOn(Page& page, QObject* receiver, const std::function<void()>& then)
{
    if (auto* wizard = qobject_cast<ImportPage*>(&page)) QObject::connect(wizard, &ImportPage::leadsWanted, receiver, then);
}

QList<qint64> unsavedLeadsOn(const Page& page)
{
    if (const auto* sheet = qobject_cast<const CallSheetPage*>(&page)) return sheet->unsavedLeads();
    const auto* lead = qobject_cast<const LeadPage*>(&page);
    return lead && lead->hasUnsavedWork() ? QList<qint64>{lead->lead()} : QList<qint64>();
}

bool canSaveOn(const Page& page) { return page.hasUnsavedWork() && (qobject_cast<const CallSheetPage*>(&page) || qobject_cast<const LeadPage*>(&page)); }

void saveOn(Page& page)
{
    if (auto* sheet = qobject_cast<CallSheetPage*>(&page)) sheet->saveAll();
    if (auto* lead = qobject_cast<LeadPage*>(&page)) lead->save();
}

void whenUnsavedLeadsChangeOn(Page& page, QObject* receiver, const std::function<void()>& then)
{
    if (auto* sheet = qobject_cast<CallSheetPage*>(&page)) QObject::connect(sheet, &CallSheetPage::unsavedLeadsChanged, receiver, then);
}

void markUnsavedOn(Page& page, const QList<qint64>& rows)
{
    if (auto* list = qobject_cast<LeadsPage*>(&page)) list->markUnsaved(rows);
}

QList<qint64> leadsListedOn(const Page& page)
{
    if (const auto* list = qobject_cast<const LeadsPage*>(&page)) return list->visibleLeads();
    return {};
}

QString listTitleOn(const Page& page)
{
    const auto* list = qobject_cast<const LeadsPage*>(&page);
    return list ? list->listTitle() : QString();
}

qint64 currentLeadOn(const Page& page)
{
    if (const auto* list = qobject_cast<const LeadsPage*>(&page)) return list->currentLead();
    if (const auto* lead = qobject_cast<const LeadPage*>(&page)) return lead->lead();
    if (const auto* sheet = qobject_cast<const CallSheetPage*>(&page)) return sheet->lead();
    return 0;
}

void selectFirstOn(Page& page)
{
    if (auto* list = qobject_cast<LeadsPage*>(&page)) list->selectFirst();
}

void selectLeadOn(Page& page, qint64 row)
{
    if (auto* list = qobject_cast<LeadsPage*>(&page)) list->selectLead(row);
}

} // namespace Kelvin
