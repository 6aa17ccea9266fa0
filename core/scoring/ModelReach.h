// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// The least and the most points that something can give; absent = without bound.
struct Reach {
    std::optional<qint64> min = 0, max = 0;
    Reach operator+(const Reach& other) const;
    bool operator==(const Reach&) const = default;
};

/// What a rule can give, after its cap; nothing while it is off. Rules are taken one by one: that two exclude each other is not seen.
Reach reachOf(const PointRule& rule);
/// What a rule can give before its cap, on or off.
Reach reachBeforeCap(const PointRule& rule);
/// How many occurrences a rule can select at most: by its caps, and where days are counted by the days that its window touches. Absent: no bound.
std::optional<qint64> mostOccurrences(const ActivityRule& rule);
/// The sum of a group's rules, after its limits.
Reach reachOfGroup(const ScoringModel& model, const QString& group);
Reach reachOfAxis(const ScoringModel& model, Axis axis);
/// The whole model after its own limits, without adjustments.
Reach reachOfModel(const ScoringModel& model);

/// Grade edges proposed for an axis: 60 % and 25 % of its reachable maximum, for engagement never above SQL and MQL.
/// Absent where nothing positive can be reached, or no bound is known.
GradeEdges proposedEdges(const ScoringModel& model, Axis axis);
/// The model with the proposed edges on the axes for which it has none.
[[nodiscard]] ScoringModel withProposedEdges(ScoringModel model);

} // namespace Kelvin
