// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"
#include "ui/text/Wording.h"
#include "ui/widgets/ContributionList.h"

namespace Kelvin {

/// The explanation as rows: groups with their lines, then rules, limits, adjustments and the sum, with as many decimals as add up.
QList<ContributionRow> explanationRows(const Wording& wording, const Explanation& explanation, const ScoringModel& model, const QList<Adjustment>& adjustments);
/// The causes of a change with the lines they changed; the sum is the change.
QList<ContributionRow> changeRows(const Wording& wording, const ExplanationDiff& diff, const Explanation& before, const Explanation& after, const ScoringModel& model,
                                  const QList<Adjustment>& adjustments);
/// The score as a bar of groups with its lines.
AxisBar axisBarOf(const Wording& wording, const Explanation& explanation, const ScoringModel& model);

} // namespace Kelvin
