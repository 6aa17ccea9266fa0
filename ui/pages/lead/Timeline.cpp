// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/Timeline.h"

#include "ui/pages/lead/TimelineEvents.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Timeline) };

} // namespace

void setPoints(TimelineEntry& entry, MilliPoints points, const Wording& w)
{
    // Faded awards have no end of decimals; one is enough beside an event.
    const MilliPoints rounded{roundedDivision(points.value, 100) * 100};
    entry.negative = rounded.value < 0;
    entry.points = rounded.value == 0 ? QString() : signedPointsText(w, rounded, decimalsFor({rounded}, 0));
}

QList<TimelineEntry> timelineOf(const LeadView& lead, const Wording& w, TimelineKind kind, const QSet<Id>& unfolded)
{
    QList<TimelineEvent> events = stageEvents(lead, w);
    events.append(answerEvents(lead, w));
    events.append(activityEvents(lead, w, unfolded));
    events.append(changeEvents(lead, w));
    events.removeIf([&](const TimelineEvent& event) {
        return event.entry.at > lead.asOf || (kind != TimelineKind::All && event.entry.kind != kind);
    });
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent& a, const TimelineEvent& b) { return a.entry.at > b.entry.at; });
    QList<TimelineEntry> entries;
    std::optional<CalendarDay> day;
    for (const TimelineEvent& event : events) {
        const CalendarDay own = dayOf(event.entry.at, w.zone);
        if (own != day) {
            TimelineEntry heading;
            heading.level = TimelineEntry::Level::Day;
            heading.at = event.entry.at;
            heading.text = dayHeadingText(w, event.entry.at);
            entries.append(heading);
        }
        day = own;
        entries.append(event.entry);
        entries.append(event.parts);
    }
    for (TimelineEntry& entry : entries)
        if (entry.level == TimelineEntry::Level::Event || entry.level == TimelineEntry::Level::Part) entry.clock = clockText(w, entry.at);
    return entries;
}

QString word(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::All: return Words::tr("All kinds", "filter of the timeline");
    case TimelineKind::Web: return Words::tr("Web and events", "filter of the timeline");
    case TimelineKind::Mail: return Words::tr("Mail", "filter of the timeline");
    case TimelineKind::Sales: return Words::tr("Calls, meetings, notes", "filter of the timeline");
    case TimelineKind::Answers: return Words::tr("BANT answers", "filter of the timeline");
    case TimelineKind::Stages: return Words::tr("Stages and lines", "filter of the timeline");
    case TimelineKind::Changes: return Words::tr("Changes and imports", "filter of the timeline");
    }
    return {};
}

} // namespace Kelvin
