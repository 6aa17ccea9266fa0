// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ModelCheck.h"

namespace Kelvin {

/// Where the parts of checkModel put their findings.
struct Findings {
    QList<Issue> issues;
    QString owner;       ///< kind of the parts that are looked at now, for Issue::owner; empty: the model itself
    void add(const char* code, const QString& id, QStringList more = {});
};

/// A hundred years: the most days a model may name, as in its schema.
inline constexpr int mostDays = 36'500;

/// Each rule for itself.
void checkRule(Findings& findings, const PointRule& rule, const ScoringModel& model, const CheckContext& context);
/// Activities that two rules count.
void checkOverlaps(Findings& findings, const ScoringModel& model);
/// Thresholds, segment overrides, limits and grade edges.
void checkBands(Findings& findings, const ScoringModel& model);
/// A condition's own findings under the id of its owner, and money that no rate converts.
void checkOwnCondition(Findings& findings, const QString& id, const Condition& condition, ConditionPlace place, const ScoringModel& model,
                       const CheckContext& context);
void checkOwnMatch(Findings& findings, const QString& id, const ActivityMatch& match, const ScoringModel& model, const CheckContext& context);

} // namespace Kelvin
