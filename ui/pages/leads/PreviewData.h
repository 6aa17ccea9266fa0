// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/CrossingStory.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// What the preview of one lead shows, read on the worker.
struct PreviewData {
    qint64 row = 0;
    std::optional<Explanation> explanation;    ///< none outside every scope
    ScoringModel model;
    QList<Adjustment> adjustments;
    std::optional<CrossingStory> story;        ///< how it came to its stage, if by its points
    QList<QList<Activity>> happened;           ///< the last few things, newest first, the pages of a visit together
};

Result<PreviewData> readPreview(Workspace& workspace, qint64 row, Instant asOf);
/// The shortest ways to hot; empty for a lead that is hot or has no score.
Result<QList<PathToGoal>> readPathsToHot(Workspace& workspace, qint64 row, Instant asOf);

/// A line of "last seen": the picture, the words, how long ago.
struct SeenLine {
    QString icon, text, age;
};
/// The last things the lead did, views of pages folded by visit.
QList<SeenLine> lastSeen(const Wording& w, const PreviewData& data, int most);

} // namespace Kelvin
