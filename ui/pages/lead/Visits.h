// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// Page views of one visit each, oldest first: the visits that rules count.
QList<QList<Activity>> visitsOf(const QList<Activity>& pageViews);
/// What happened, each by itself but the pages of a visit together, oldest first within a visit; the visits in no order.
QList<QList<Activity>> foldedVisits(const QList<Activity>& activities, const QList<ActivityType>& catalogue);
/// The model's own types of activities, or the shipped ones where there is no model.
const QList<ActivityType>& catalogueOf(const ScoringModel& model);
/// What a page is called: its path, else its title.
QString pageName(const Activity& view);

} // namespace Kelvin
