// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crossing.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// One of the numbers of points in a rule.
struct PointsSlot {
    enum class Kind { Main, Bonus, Unknown, Otherwise, Rung, Level };
    Kind kind = Kind::Main;
    int index = 0;                    ///< of Rung and Level, from 0
    bool operator==(const PointsSlot&) const = default;
};

/// The numbers of points a rule has, in the order they are shown.
QList<PointsSlot> pointsSlots(const PointRule& rule);
/// The points in a slot; nothing if the rule has no such slot, or it is not filled in.
std::optional<int> pointsIn(const PointRule& rule, PointsSlot slot);
/// The rule with these points, kept within +/-100,000. Nothing empties Unknown and Otherwise, elsewhere it changes nothing.
[[nodiscard]] PointRule withPoints(PointRule rule, PointsSlot slot, std::optional<int> points);

/// The rule with this id, or nothing.
const PointRule* findRule(const ScoringModel& model, const QString& rule);
/// `base`, or base-2, base-3 ...: an id that no rule, group, gate, fast track and segment of the model has.
QString unusedId(const ScoringModel& model, const QString& base);

// Edits by intent: each returns the model as it would be; an unknown id changes nothing.
[[nodiscard]] ScoringModel setRulePoints(ScoringModel model, const QString& rule, PointsSlot slot, std::optional<int> points);
[[nodiscard]] ScoringModel setRuleOn(ScoringModel model, const QString& rule, bool on);
[[nodiscard]] ScoringModel setRuleCap(ScoringModel model, const QString& rule, std::optional<int> cap);
/// Replaces a rule by one with the same id.
[[nodiscard]] ScoringModel setRule(ScoringModel model, const PointRule& rule);
/// At the end of its group; an id that is taken gets a number.
[[nodiscard]] ScoringModel addRule(ScoringModel model, PointRule rule);
[[nodiscard]] ScoringModel removeRule(ScoringModel model, const QString& rule);
/// A copy right behind the original, under an id of its own and this name.
[[nodiscard]] ScoringModel copyRule(ScoringModel model, const QString& rule, const LocalText& name);
/// Into `group`, to the place `index` among its rules (from 0; beyond the end: last).
[[nodiscard]] ScoringModel moveRule(ScoringModel model, const QString& rule, const QString& group, int index);
[[nodiscard]] ScoringModel addGroup(ScoringModel model, RuleGroup group);
/// With its rules.
[[nodiscard]] ScoringModel removeGroup(ScoringModel model, const QString& group);
/// Replaces a group by one with the same id.
[[nodiscard]] ScoringModel setGroup(ScoringModel model, const RuleGroup& group);
// The same for gates, fast tracks and segments: add gives an id of its own where none or a taken one is given, set replaces by id.
[[nodiscard]] ScoringModel addGate(ScoringModel model, Gate gate);
[[nodiscard]] ScoringModel setGate(ScoringModel model, const Gate& gate);
[[nodiscard]] ScoringModel removeGate(ScoringModel model, const QString& gate);
[[nodiscard]] ScoringModel addFastTrack(ScoringModel model, FastTrack track);
[[nodiscard]] ScoringModel setFastTrack(ScoringModel model, const FastTrack& track);
[[nodiscard]] ScoringModel removeFastTrack(ScoringModel model, const QString& track);
[[nodiscard]] ScoringModel addSegment(ScoringModel model, SegmentOverride segment);
[[nodiscard]] ScoringModel setSegment(ScoringModel model, const SegmentOverride& segment);
[[nodiscard]] ScoringModel removeSegment(ScoringModel model, const QString& segment);
/// Moves an edge between bands; `segment` empty: the model's own. Bands keep tiling: an edge that would pass its neighbour pushes it
/// one point ahead. Nothing removes the threshold.
[[nodiscard]] ScoringModel setThreshold(ScoringModel model, ThresholdKind kind, std::optional<int> points, const QString& segment = {});

/// The nearest of 0 1 2 3 5 8 13 21 34 55 and their negatives; halfway, the one nearer to 0.
int snapToFibonacci(int points);
/// All points of all rules snapped; caps, limits and thresholds stay.
[[nodiscard]] ScoringModel snapToFibonacci(ScoringModel model);

} // namespace Kelvin
