// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/Timeline.h"

namespace Kelvin {

/// Something that happened, with the lines below it (pages of a visit).
struct TimelineEvent {
    TimelineEntry entry;
    QList<TimelineEntry> parts;
};

/// What the lead did and what was done with it: visits folded, everything else a line of its own.
QList<TimelineEvent> activityEvents(const LeadView& lead, const Wording& wording, const QSet<Id>& unfolded);
/// Answers of one sitting together.
QList<TimelineEvent> answerEvents(const LeadView& lead, const Wording& wording);
/// Stage moves, crossings of the lines, deals.
QList<TimelineEvent> stageEvents(const LeadView& lead, const Wording& wording);
/// Imports, edits, adjustments, next steps.
QList<TimelineEvent> changeEvents(const LeadView& lead, const Wording& wording);

/// Puts points on an entry, with a sign; 0 is none.
void setPoints(TimelineEntry& entry, MilliPoints points, const Wording& wording);

} // namespace Kelvin
