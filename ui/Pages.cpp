// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Pages.h"

#include <QCoreApplication>

#if __has_include("ui/pages/LeadsPage.h")
#include "ui/pages/LeadsPage.h"
#define KELVIN_LEADS_PAGE
#endif
#if __has_include("ui/pages/LeadPage.h")
#include "ui/pages/LeadPage.h"
#define KELVIN_LEAD_PAGE
#endif
#if __has_include("ui/pages/CallSheetPage.h")
#include "ui/pages/CallSheetPage.h"
#define KELVIN_CALL_SHEET_PAGE
#endif
#if __has_include("ui/pages/ScoringPage.h")
#include "ui/pages/ScoringPage.h"
#define KELVIN_SCORING_PAGE
#endif
#if __has_include("ui/pages/FunnelPage.h")
#include "ui/pages/FunnelPage.h"
#define KELVIN_FUNNEL_PAGE
#endif
#if __has_include("ui/pages/ImportPage.h")
#include "ui/pages/ImportPage.h"
#define KELVIN_IMPORT_PAGE
#endif

namespace Kelvin {

namespace {

template <typename T> [[maybe_unused]] Page* make(WindowContext& context, QWidget* parent) { return new T(context, parent); }

} // namespace

const QList<PageSpec>& pageSpecs()
{
    static const QList<PageSpec> specs{
#ifdef KELVIN_LEADS_PAGE
        {Place::Leads, "leads", "leads", QT_TRANSLATE_NOOP("Places", "Leads"), make<LeadsPage>},
#endif
#ifdef KELVIN_LEAD_PAGE
        {Place::Lead, "lead", "lead", QT_TRANSLATE_NOOP("Places", "Lead"), make<LeadPage>},
#endif
#ifdef KELVIN_CALL_SHEET_PAGE
        {Place::CallSheet, "call-sheet", "call-sheet", QT_TRANSLATE_NOOP("Places", "Call sheet"), make<CallSheetPage>},
#endif
#ifdef KELVIN_SCORING_PAGE
        {Place::Scoring, "scoring", "scoring", QT_TRANSLATE_NOOP("Places", "Scoring"), make<ScoringPage>},
#endif
#ifdef KELVIN_FUNNEL_PAGE
        {Place::Funnel, "funnel", "funnel", QT_TRANSLATE_NOOP("Places", "Funnel"), make<FunnelPage>},
#endif
#ifdef KELVIN_IMPORT_PAGE
        {Place::Import, "import", "import", QT_TRANSLATE_NOOP("Places", "Import"), make<ImportPage>},
#endif
    };
    return specs;
}

QString placeName(const PageSpec& spec) { return QCoreApplication::translate("Places", spec.name); }

int placeNumber(Place place) { return int(place) + 1; }

void showLeadOn([[maybe_unused]] Page& page, [[maybe_unused]] qint64 row)
{
#ifdef KELVIN_LEAD_PAGE
    if (auto* lead = qobject_cast<LeadPage*>(&page)) lead->showLead(row);
#endif
}

void callOn([[maybe_unused]] Page& page, [[maybe_unused]] qint64 row, [[maybe_unused]] const QList<qint64>& queue)
{
#ifdef KELVIN_CALL_SHEET_PAGE
    if (auto* sheet = qobject_cast<CallSheetPage*>(&page)) sheet->showLead(row, queue);
#endif
}

void showLeadsOn([[maybe_unused]] Page& page, [[maybe_unused]] const QList<qint64>& rows, [[maybe_unused]] const QString& title)
{
#ifdef KELVIN_LEADS_PAGE
    if (auto* list = qobject_cast<LeadsPage*>(&page)) list->showLeads(rows, title);
#endif
}

void importOn([[maybe_unused]] Page& page, [[maybe_unused]] const QString& path)
{
#ifdef KELVIN_IMPORT_PAGE
    if (auto* wizard = qobject_cast<ImportPage*>(&page)) wizard->openFile(path);
#endif
}

QList<qint64> leadsListedOn([[maybe_unused]] const Page& page)
{
#ifdef KELVIN_LEADS_PAGE
    if (const auto* list = qobject_cast<const LeadsPage*>(&page)) return list->visibleLeads();
#endif
    return {};
}

} // namespace Kelvin
