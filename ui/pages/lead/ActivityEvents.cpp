// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineEvents.h"

#include "ui/pages/lead/Visits.h"
#include "ui/text/ActivityText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Timeline) };

/// Of a visit that is not unfolded.
constexpr qsizetype pagesShown = 12;

/// What each activity is worth now, by its id: the sum of its occurrences in all rules.
QHash<Id, MilliPoints> earned(const Explanation& explanation)
{
    QHash<Id, MilliPoints> points;
    for (const ExplanationPart& part : explanation.parts)
        for (const Evidence& evidence : part.evidence)
            if (evidence.kind == Evidence::Kind::Activity && !evidence.activity.isNull()) points[evidence.activity] += roundedMilli(evidence.points * 1'000);
    return points;
}

TimelineKind kindOf(Channel channel)
{
    switch (channel) {
    case Channel::Email: return TimelineKind::Mail;
    case Channel::Sales: return TimelineKind::Sales;
    case Channel::Web:
    case Channel::Social:
    case Channel::Events: return TimelineKind::Web;
    }
    return TimelineKind::Web;
}

TimelineEntry pageEntry(const Activity& view, const QHash<Id, MilliPoints>& points, const Wording& w)
{
    TimelineEntry entry;
    entry.level = TimelineEntry::Level::Part;
    entry.kind = TimelineKind::Web;
    entry.at = view.at;
    entry.text = pageName(view);
    setPoints(entry, points.value(view.id), w);
    return entry;
}

/// The line that unfolds or folds the pages of a long visit.
TimelineEntry moreEntry(const QList<Activity>& visit, bool unfolded, const Wording& w)
{
    const qint64 hidden = visit.size() - pagesShown;
    TimelineEntry more;
    more.level = TimelineEntry::Level::More;
    more.kind = TimelineKind::Web;
    more.at = visit.first().at;
    more.icon = unfolded ? u"chevron-up"_s : u"chevron-down"_s;
    more.text = unfolded ? Words::tr("Fewer pages", "of a visit") : filled(Words::tr("%1 more page(s)", "of a visit", pluralCount(hidden)), {numberText(w, hidden)});
    more.visit = visit.first().id;
    return more;
}

TimelineEvent visitEvent(const QList<Activity>& visit, const QHash<Id, MilliPoints>& points, bool unfolded, const Wording& w)
{
    TimelineEvent event;
    const qint64 seconds = visit.last().at - visit.first().at + qint64(visit.last().durationSeconds.value_or(0));
    event.entry.kind = TimelineKind::Web;
    event.entry.at = visit.first().at;
    event.entry.icon = u"page-view"_s;
    event.entry.text = visitText(w, visit.size(), seconds);
    MilliPoints sum;
    for (const Activity& view : visit) sum += points.value(view.id);
    setPoints(event.entry, sum, w);
    const bool isLong = visit.size() > pagesShown;
    for (const Activity& view : isLong && !unfolded ? visit.first(pagesShown) : visit) event.parts.append(pageEntry(view, points, w));
    if (isLong) event.parts.append(moreEntry(visit, unfolded, w));
    return event;
}

TimelineEvent activityEvent(const Activity& activity, const ActivityType* type, const QHash<Id, MilliPoints>& points, const Wording& w)
{
    const QString key = type ? type->key : QString();
    TimelineEvent event;
    event.entry.kind = type ? kindOf(type->channel) : TimelineKind::Web;
    event.entry.at = activity.at;
    event.entry.icon = activityIcon(key);
    event.entry.text = activityText(w, key, activity);
    event.entry.detail = activityDetailText(w, activity);
    setPoints(event.entry, points.value(activity.id), w);
    return event;
}

} // namespace

QList<TimelineEvent> activityEvents(const LeadView& lead, const Wording& w, const QSet<Id>& unfolded)
{
    const QHash<Id, MilliPoints> points = earned(lead.explanation);
    const QList<ActivityType>& catalogue = catalogueOf(lead.model);
    QList<Activity> known = lead.facts.activities;
    known.removeIf([&lead](const Activity& activity) { return activity.at > lead.asOf; });
    QList<TimelineEvent> events;
    for (const QList<Activity>& together : foldedVisits(known, catalogue)) {
        const Activity& first = together.first();
        if (together.size() > 1) events.append(visitEvent(together, points, unfolded.contains(first.id), w));
        else events.append(activityEvent(first, activityType(catalogue, first.type), points, w));
    }
    return events;
}

} // namespace Kelvin
