// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineEvents.h"

#include "ui/pages/lead/Visits.h"
#include "ui/text/ActivityText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Timeline) };

/// Of a visit that is not unfolded.
constexpr qsizetype pagesShown = 12;

/// What an activity counts for now.
struct Worth {
    MilliPoints points;                        ///< the sum of its occurrences in all rules
    bool limited = false;                      ///< a rule that has reached its limit looks at it
    bool free = false;                         ///< a rule that has not gives it points

    void add(const Worth& other)
    {
        points += other.points;
        limited |= other.limited;
        free |= other.free;
    }
};
using Worths = QHash<Id, Worth>;

/// Whether one more occurrence would give nothing: some give nothing already, or the points are cut.
bool isAtLimit(const ExplanationPart& part)
{
    const auto givesNothing = [](const Evidence& evidence) { return evidence.kind == Evidence::Kind::Activity && evidence.factor == 0; };
    return part.detail == u"capped" || std::any_of(part.evidence.begin(), part.evidence.end(), givesNothing);
}

Worths earned(const Explanation& explanation)
{
    Worths worths;
    for (const ExplanationPart& part : explanation.parts) {
        const bool limited = isAtLimit(part);
        for (const Evidence& evidence : part.evidence)
            if (evidence.kind == Evidence::Kind::Activity && !evidence.activity.isNull())
                worths[evidence.activity].add({roundedMilli(evidence.points * 1'000), limited, !limited && evidence.points != 0});
    }
    return worths;
}

/// Of a rule at its limit the newest events count: what one counts for is not what it added to the score on its day.
void setWorth(TimelineEntry& entry, const Worth& worth, const Wording& w)
{
    setPoints(entry, worth.points, w);
    if (!worth.limited || worth.free) return;
    entry.pointsNote = entry.points.isEmpty() ? Words::tr("Does not count now: its rule has reached its limit.")
                                              : filled(Words::tr("Counts %1 now. Its rule has reached its limit, so the score may not have risen with it.", "points"), {entry.points});
    if (entry.points.isEmpty() && entry.level == TimelineEntry::Level::Event) entry.points = numberText(w, 0);
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

TimelineEntry pageEntry(const Activity& view, const Worths& worths, const Wording& w)
{
    TimelineEntry entry;
    entry.level = TimelineEntry::Level::Part;
    entry.kind = TimelineKind::Web;
    entry.at = view.at;
    entry.text = pageName(view);
    setWorth(entry, worths.value(view.id), w);
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

TimelineEvent visitEvent(const QList<Activity>& visit, const Worths& worths, bool unfolded, const Wording& w)
{
    TimelineEvent event;
    const qint64 seconds = visit.last().at - visit.first().at + qint64(visit.last().durationSeconds.value_or(0));
    event.entry.kind = TimelineKind::Web;
    event.entry.at = visit.first().at;
    event.entry.icon = u"page-view"_s;
    event.entry.text = visitText(w, visit.size(), seconds);
    Worth sum;
    for (const Activity& view : visit) sum.add(worths.value(view.id));
    setWorth(event.entry, sum, w);
    const bool isLong = visit.size() > pagesShown;
    for (const Activity& view : isLong && !unfolded ? visit.first(pagesShown) : visit) event.parts.append(pageEntry(view, worths, w));
    if (isLong) event.parts.append(moreEntry(visit, unfolded, w));
    return event;
}

TimelineEvent activityEvent(const Activity& activity, const ActivityType* type, const Worths& worths, const Wording& w)
{
    const QString key = type ? type->key : QString();
    TimelineEvent event;
    event.entry.kind = type ? kindOf(type->channel) : TimelineKind::Web;
    event.entry.at = activity.at;
    event.entry.icon = activityIcon(key);
    event.entry.text = activityText(w, key, activity);
    event.entry.detail = activityDetailText(w, activity);
    setWorth(event.entry, worths.value(activity.id), w);
    return event;
}

} // namespace

QList<TimelineEvent> activityEvents(const LeadView& lead, const Wording& w, const QSet<Id>& unfolded)
{
    const Worths worths = earned(lead.explanation);
    const QList<ActivityType>& catalogue = catalogueOf(lead.model);
    QList<Activity> known = lead.facts.activities;
    known.removeIf([&lead](const Activity& activity) { return activity.at > lead.asOf; });
    QList<TimelineEvent> events;
    for (const QList<Activity>& together : foldedVisits(known, catalogue)) {
        const Activity& first = together.first();
        if (together.size() > 1) events.append(visitEvent(together, worths, unfolded.contains(first.id), w));
        else events.append(activityEvent(first, activityType(catalogue, first.type), worths, w));
    }
    return events;
}

} // namespace Kelvin
