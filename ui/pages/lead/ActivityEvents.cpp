// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineEvents.h"

#include "ui/text/ActivityText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Timeline) };

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
    entry.text = view.subject.isEmpty() ? view.title : view.subject;
    setPoints(entry, points.value(view.id), w);
    return entry;
}

TimelineEvent visitEvent(const QList<Activity>& visit, const QHash<Id, MilliPoints>& points, const Wording& w)
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
    for (const Activity& view : visit.first(std::min(visit.size(), pagesShown))) event.parts.append(pageEntry(view, points, w));
    if (visit.size() > pagesShown) {
        TimelineEntry more = pageEntry(visit.last(), {}, w);
        more.text = filled(Words::tr("and %1 more", "pages of a visit"), {numberText(w, visit.size() - pagesShown)});
        event.parts.append(more);
    }
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

QList<TimelineEvent> activityEvents(const LeadView& lead, const Wording& w)
{
    const QHash<Id, MilliPoints> points = earned(lead.explanation);
    const QList<ActivityType>& catalogue = lead.model.activityTypes.isEmpty() ? shippedActivityTypes() : lead.model.activityTypes;
    const int pageView = activityTypeNumber(catalogue, u"page_view");
    QList<TimelineEvent> events;
    QList<Activity> pages;
    for (const Activity& activity : lead.facts.activities) {
        if (activity.at > lead.asOf) continue;
        if (activity.type == pageView) pages.append(activity);
        else events.append(activityEvent(activity, activityType(catalogue, activity.type), points, w));
    }
    for (const QList<Activity>& visit : visitsOf(pages)) {
        if (visit.size() > 1) events.append(visitEvent(visit, points, w));
        else events.append(activityEvent(visit.first(), activityType(catalogue, pageView), points, w));
    }
    return events;
}

} // namespace Kelvin
