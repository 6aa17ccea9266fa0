// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/text/Wording.h"

#include <QSet>

namespace Kelvin {

/// What kind of thing happened, for the timeline's filter.
enum class TimelineKind { All, Web, Mail, Sales, Answers, Stages, Changes };

/// One line of the timeline.
struct TimelineEntry {
    enum class Level { Day, Event, Part, More }; ///< a heading, something that happened, a page of a visit, what unfolds or folds the pages of one
    Level level = Level::Event;
    TimelineKind kind = TimelineKind::All;
    Instant at = 0;
    QString icon;
    QString text;
    QString detail;                            ///< quieter, below
    QString clock;                             ///< time of day, workspace zone
    QString points;                            ///< signed, empty for none
    bool negative = false;                     ///< the points are
    QString pointsNote;                        ///< why the points say nothing of how the score moved then; empty: they do
    bool strong = false;                       ///< a stage or the score's line
    Id visit;                                  ///< with More: the visit's first page
    bool operator==(const TimelineEntry&) const = default;
};

/// What happened with the lead up to the moment, newest first, under a heading for each day; `kind` All or only that kind. Of a long
/// visit only the first pages, unless it is among the unfolded ones (by their first page).
QList<TimelineEntry> timelineOf(const LeadView& lead, const Wording& wording, TimelineKind kind = TimelineKind::All, const QSet<Id>& unfolded = {});
/// Name of a kind in the filter.
QString word(TimelineKind kind);

} // namespace Kelvin
