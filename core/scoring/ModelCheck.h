// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionCheck.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// The highest number a kind of activity may have: columns hold it in two bytes.
inline constexpr int maxActivityNumber = 65'535;

/// What the check may know beside the model.
struct CheckContext {
    FieldRegistry fields;
    std::optional<QMap<Channel, qint64>> channelActivities; ///< activities in the database by channel; absent: not known
    std::optional<QList<int>> mailboxLists; ///< numbers of the lists that are shipped; absent: not known
};

/// How bad a finding is: an error stops publishing, a warning is most likely a mistake, a note is worth a look.
enum class CheckLevel { Error, Warning, Note };
CheckLevel checkLevel(const Issue& issue);

/// What is wrong or pointless in a model. `column` is the id of the rule, group, gate, fast track or segment, empty for the model;
/// args of the codes below begin with it too. Codes:
/// errors: duplicate_id(id, kind) empty_id(kind) missing_group(rule, group) points_out_of_range(id, points) not_positive(id, what, value)
///   unknown_mailbox_lists(number) limits_reversed(id) out_of_range(id, what, value) mql_not_below_sql(segment of mql, mql, segment of sql, sql) gate_always(id) fast_track_always(id) unknown_zone(zone)
///   rate_not_positive(currency), and those of checkCondition with their own args;
/// warnings: rule_zero_points(id) rule_cap_zero(id) rule_contradiction(id) gate_contradiction(id) fast_track_contradiction(id)
///   rung_unreachable(id, number) count_cap_below_n(id, cap, n) day_cap_below_n(id, most, n) dates_reversed(id)
///   band_unreachable(segment, band, threshold, reachable) no_lead_band(segment, threshold, least) edges_reversed(axis)
///   clock_channel_silent(id, channel) no_rate(id, currency) unopened_never_due(id, after days, sent within days) scope_contradiction()
///   segment_contradiction(id) segment_without_lines(id) segment_shadowed(id);
/// notes: matches_overlap(id, other id, type) cap_never_bites(id, cap) no_system_reports_opens(id).
QList<Issue> checkModel(const ScoringModel& model, const CheckContext& context = {});

} // namespace Kelvin
