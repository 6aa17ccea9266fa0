// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/PreviewData.h"

#include "ui/pages/lead/Visits.h"
#include "ui/text/ActivityText.h"
#include "ui/text/FormatTimes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

/// Enough to fill the few lines shown.
constexpr qsizetype mostHappened = 8;

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
    facts->activities.removeIf([asOf](const Activity& activity) { return activity.at > asOf; });
    data.happened = foldedVisits(facts->activities, catalogueOf(data.model));
    std::stable_sort(data.happened.begin(), data.happened.end(), [](const QList<Activity>& a, const QList<Activity>& b) { return a.last().at > b.last().at; });
    data.happened.resize(std::min(data.happened.size(), mostHappened));
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
    for (const QList<Activity>& together : data.happened.first(std::min<qsizetype>(most, data.happened.size()))) {
        const Activity& newest = together.last();
        const QString key = typeKey(data, newest.type);
        const QString text = together.size() > 1 ? pagesText(w, pageName(newest), together.size()) : activityText(w, key, newest);
        lines.append({activityIcon(key), text, shortDurationText(w, std::max<qint64>(0, w.now - newest.at))});
    }
    return lines;
}

} // namespace Kelvin
