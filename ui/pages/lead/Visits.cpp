// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/Visits.h"

#include "core/domain/VisitWatch.h"

#include <QHash>

#include <algorithm>

namespace Kelvin {
QList<QList<Activity>> visitsOf(const QList<Activity>& pageViews)
{
    QList<Activity> ordered = pageViews;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Activity& a, const Activity& b) { return a.at < b.at; });
    QList<QList<Activity>> visits;
    VisitWatch watch;
    QHash<QString, quint32> numbers{{QString(), 0}};
    for (const Activity& view : ordered) {
        if (!numbers.contains(view.visit)) numbers.insert(view.visit, quint32(numbers.size()));
        if (watch.begins(view.at, numbers.value(view.visit))) visits.append(QList<Activity>());
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
