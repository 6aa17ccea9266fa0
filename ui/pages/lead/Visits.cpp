// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/Visits.h"

#include <algorithm>

namespace Kelvin {
namespace {

bool sameVisit(const Activity& earlier, const Activity& later)
{
    if (!later.visit.isEmpty() || !earlier.visit.isEmpty()) return later.visit == earlier.visit;
    return later.at - earlier.at <= visitGapSeconds;
}

} // namespace

QList<QList<Activity>> visitsOf(const QList<Activity>& pageViews)
{
    QList<Activity> ordered = pageViews;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Activity& a, const Activity& b) { return a.at < b.at; });
    QList<QList<Activity>> visits;
    for (const Activity& view : ordered) {
        const Activity* last = visits.isEmpty() ? nullptr : &visits.last().last();
        if (!last || !sameVisit(*last, view)) visits.append(QList<Activity>());
        visits.last().append(view);
    }
    return visits;
}

QList<QList<Activity>> foldedVisits(const QList<Activity>& activities, const QList<ActivityType>& catalogue)
{
    const int pageView = activityTypeNumber(catalogue, u"page_view");
    QList<QList<Activity>> folded;
    QList<Activity> pages;
    for (const Activity& activity : activities) {
        if (activity.type == pageView) pages.append(activity);
        else folded.append(QList<Activity>{activity});
    }
    return folded + visitsOf(pages);
}

const QList<ActivityType>& catalogueOf(const ScoringModel& model) { return model.activityTypes.isEmpty() ? shippedActivityTypes() : model.activityTypes; }

QString pageName(const Activity& view) { return view.subject.isEmpty() ? view.title : view.subject; }

} // namespace Kelvin
