// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"
#include "core/domain/Issue.h"

namespace Kelvin {

/// Where a condition stands: results may be asked for in filters, routing and reports only, the stage also in gates,
/// so that no rule can depend on its own score.
enum class ConditionPlace { Rule, Gate, Filter };

/// What a condition may speak of.
struct Vocabulary {
    FieldRegistry fields;
    QList<ActivityType> activityTypes;
    QList<PageGroup> pageGroups;
};

/// Issues, with the operand in `column`: unknown_field(key) unknown_criterion(key) result_not_allowed(key) wrong_operator(key, op)
/// wrong_value(key, op, value) missing_value(key, op) between_reversed(key, low, high) window_without_use(key, days), and those of checkMatch.
QList<Issue> checkCondition(const Condition& condition, ConditionPlace place, const Vocabulary& vocabulary);
/// unknown_activity_type(key) unknown_page_group(key) matches_no_type() impossible_range(what).
QList<Issue> checkMatch(const ActivityMatch& match, const Vocabulary& vocabulary);

} // namespace Kelvin
