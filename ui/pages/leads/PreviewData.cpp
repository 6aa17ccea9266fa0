// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/PreviewData.h"

#include "ui/pages/lead/Timeline.h"
#include "ui/text/ActivityText.h"
#include "ui/text/FormatTimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

/// The latest activities are enough to fill the few lines shown.
constexpr int mostActivities = 60;

/// The type's key; types a model does not know are the shipped ones.
QString typeKey(const PreviewData& data, int number)
{
    for (const auto* catalogue : {&data.model.activityTypes, &shippedActivityTypes()})
        if (const ActivityType* type = activityType(*catalogue, number)) return type->key;
    return {};
}

} // namespace

Result<PreviewData> readPreview(Workspace& workspace, qint64 row, Instant asOf)
{
    auto facts = leadFacts(workspace, row);
    if (!facts) return facts.failure();
    PreviewData data;
    data.row = row;
    data.adjustments = facts->adjustments;
    data.story = crossingStory(workspace, *facts, asOf);
    if (auto explanation = explainLead(workspace, *facts, asOf); explanation && explanation->card.inScope) {
        const StoredModel* stored = workspace.model(explanation->model);
        if (const ModelVersion* version = stored ? stored->version(explanation->version) : nullptr) {
            data.model = version->model;
            data.explanation = std::move(*explanation);
        }
    }
    data.activities = std::move(facts->activities);
    data.activities.removeIf([asOf](const Activity& activity) { return activity.at > asOf; });
    std::stable_sort(data.activities.begin(), data.activities.end(), [](const Activity& a, const Activity& b) { return a.at > b.at; });
    data.activities.resize(std::min<qsizetype>(data.activities.size(), mostActivities));
    return data;
}

Result<QList<PathToGoal>> readPathsToHot(Workspace& workspace, qint64 row, Instant asOf)
{
    const auto facts = leadFacts(workspace, row);
    if (!facts) return facts.failure();
    return pathsTo(workspace, *facts, asOf, Goal::Hot);
}

QList<SeenLine> lastSeen(const Wording& w, const PreviewData& data, int most)
{
    QList<SeenLine> lines;
    const QList<Activity>& all = data.activities;
    for (qsizetype i = 0; i < all.size() && lines.size() < most;) {
        const Activity& newest = all.at(i);
        const QString key = typeKey(data, newest.type);
        qsizetype end = i + 1;
        if (key == u"page_view")
            while (end < all.size() && all.at(end).type == newest.type && sameVisit(all.at(end), all.at(end - 1))) ++end;
        const QString text = end - i > 1 ? pagesText(w, newest.subject, end - i - 1) : activityText(w, key, newest);
        lines.append({activityIcon(key), text, shortDurationText(w, std::max<qint64>(0, w.now - newest.at))});
        i = end;
    }
    return lines;
}

} // namespace Kelvin
