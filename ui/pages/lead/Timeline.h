// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// What kind of thing happened, for the timeline's filter.
enum class TimelineKind { All, Web, Mail, Sales, Answers, Stages, Changes };

/// One line of the timeline.
struct TimelineEntry {
    enum class Level { Day, Event, Part };     ///< a heading, something that happened, a page of a visit
    Level level = Level::Event;
    TimelineKind kind = TimelineKind::All;
    Instant at = 0;
    QString icon;
    QString text;
    QString detail;                            ///< quieter, below
    QString clock;                             ///< time of day, workspace zone
    QString points;                            ///< signed, empty for none
    bool negative = false;                     ///< the points are
    bool strong = false;                       ///< a stage or the score's line
    bool operator==(const TimelineEntry&) const = default;
};

/// Page views further apart than this are two visits where no visit id says otherwise.
inline constexpr qint64 visitGapSeconds = 30 * 60;
/// Whether two page views in a row belong to one visit: by their visit id, and without one by the pause between them.
bool sameVisit(const Activity& earlier, const Activity& later);
/// Page views of one visit, oldest first.
QList<QList<Activity>> visitsOf(const QList<Activity>& pageViews);

/// What happened with the lead up to the moment, newest first, under a heading for each day; `kind` All or only that kind.
QList<TimelineEntry> timelineOf(const LeadView& lead, const Wording& wording, TimelineKind kind = TimelineKind::All);
/// Name of a kind in the filter.
QString word(TimelineKind kind);

} // namespace Kelvin
