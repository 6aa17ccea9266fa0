// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelReach.h"

#include "core/domain/Overloaded.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

namespace Kelvin {

namespace {

using Bound = std::optional<qint64>;

Bound sum(Bound a, Bound b) { return a && b ? Bound(*a + *b) : std::nullopt; }

Reach including(std::initializer_list<qint64> values)
{
    const auto [least, most] = std::minmax(values);
    return {least, most};
}

/// From 0 or 1 to `count` times `points`; without a count there is no bound.
Reach repeated(qint64 points, Bound count)
{
    if (points == 0) return {};
    if (!count) return points > 0 ? Reach{0, std::nullopt} : Reach{std::nullopt, 0};
    return including({0, points * *count});
}

bool decays(const Decay& decay) { return !std::holds_alternative<NoDecay>(decay); }

Reach firstThenBonus(const AwardFirstThenBonus& award, Bound most, bool decaying)
{
    if (most && *most == 0) return {};
    const Reach bonus = repeated(award.bonus, most ? Bound(*most - 1) : std::nullopt);
    // Undecayed the first is always there in full beside its bonuses; decayed it can be anything between 0 and its points.
    const Reach first = decaying ? including({0, award.points}) : Reach{award.points, award.points};
    const Reach some = first + bonus;
    return {some.min ? Bound(std::min<qint64>(0, *some.min)) : some.min, some.max ? Bound(std::max<qint64>(0, *some.max)) : some.max};
}

Reach reachOfActivity(const ActivityRule& rule)
{
    const Bound most = mostOccurrences(rule);
    const auto atMost = [&](qint64 n) { return most ? std::min(*most, n) : n; };
    return std::visit(
        Overloaded{[&](const AwardEach& a) { return repeated(a.points, most); },
                   [&](const AwardOnce& a) { return repeated(a.points, atMost(1)); },
                   [&](const AwardFirstThenBonus& a) { return firstThenBonus(a, most, decays(rule.decay)); },
                   [&](const AwardEveryN& a) { return repeated(a.points, most ? Bound(*most / std::max(a.n, 1)) : std::nullopt); },
                   [&](const AwardAtLeastN& a) { return repeated(a.points, atMost(a.n) >= a.n ? 1 : 0); }},
        rule.frequency);
}

Reach penalty(qint64 points, std::optional<int> maximum, int defaultTimes, Bound times)
{
    const qint64 size = std::abs(points);
    const qint64 most = std::min<qint64>(maximum ? std::abs(*maximum) : defaultTimes * size, times ? *times * size : 1'000'000'000);
    return including({0, points < 0 ? -most : most});
}

Reach reachOfLadder(const LadderRule& rule)
{
    Reach reach = including({0, rule.unknownPoints.value_or(0), rule.elsePoints.value_or(0)});
    for (const LadderRung& rung : rule.rungs)
        reach = {std::min<qint64>(*reach.min, rung.points), std::max<qint64>(*reach.max, rung.points)};
    return reach;
}

Reach limited(const Reach& reach, const Limits& limits)
{
    const auto clamp = [&](Bound bound, bool low) {
        if (!bound) bound = low ? (limits.min ? Bound(*limits.min) : std::nullopt) : (limits.max ? Bound(*limits.max) : std::nullopt);
        if (bound && limits.min) bound = std::max<qint64>(*bound, *limits.min);
        if (bound && limits.max) bound = std::min<qint64>(*bound, *limits.max);
        return bound;
    };
    return {clamp(reach.min, true), clamp(reach.max, false)};
}

} // namespace

Reach Reach::operator+(const Reach& other) const
{
    return {sum(min, other.min), sum(max, other.max)};
}

std::optional<qint64> mostOccurrences(const ActivityRule& rule)
{
    Bound most;
    if (rule.countCap) most = *rule.countCap;
    // W days of 86,400 s touch at most W + 1 calendar days.
    const auto bound = [&](qint64 other) { most = most ? std::min(*most, other) : other; };
    if (rule.dayCap && rule.windowDays) bound(qint64(*rule.dayCap) * (*rule.windowDays + 1));
    if (rule.countBy == CountBy::Day && rule.windowDays) bound(*rule.windowDays + 1);
    return most ? Bound(std::max<qint64>(*most, 0)) : std::nullopt;
}

Reach reachBeforeCap(const PointRule& rule)
{
    return std::visit(
        Overloaded{[](const AttributeRule& r) {
                       if (r.condition.isAlways()) return Reach{r.points, r.points};
                       return including({r.points, r.unknownPoints.value_or(0), r.falsePoints.value_or(0)});
                   },
                   [](const LadderRule& r) { return reachOfLadder(r); }, [](const ActivityRule& r) { return reachOfActivity(r); },
                   [](const InactivityClock& r) { return penalty(r.points, r.maximum, 3, r.once ? Bound(1) : std::nullopt); },
                   [](const UnopenedEmailRule& r) { return penalty(r.points, r.maximum, 5, std::nullopt); },
                   [](const BantRule& r) { return including({r.points[0], r.points[1], r.points[2], r.points[3]}); }},
        rule.body);
}

Reach reachOf(const PointRule& rule)
{
    if (!rule.on) return {};
    const Reach reach = reachBeforeCap(rule);
    if (!rule.cap) return reach;
    const int cap = std::abs(*rule.cap);
    return limited(reach, {-cap, cap});
}

Reach reachOfGroup(const ScoringModel& model, const QString& group)
{
    Reach reach;
    for (const PointRule& rule : model.rules)
        if (rule.group == group) reach = reach + reachOf(rule);
    for (const RuleGroup& own : model.groups)
        if (own.id == group) return limited(reach, own.limits);
    return reach;
}

Reach reachOfAxis(const ScoringModel& model, Axis axis)
{
    Reach reach;
    for (const RuleGroup& group : model.groups)
        if (group.axis == axis) reach = reach + reachOfGroup(model, group.id);
    return reach;
}

Reach reachOfModel(const ScoringModel& model)
{
    Reach reach;
    for (const RuleGroup& group : model.groups) reach = reach + reachOfGroup(model, group.id);
    return limited(reach, model.limits);
}

GradeEdges proposedEdges(const ScoringModel& model, Axis axis)
{
    const Reach reach = reachOfAxis(model, axis);
    if (!reach.max || *reach.max <= 0) return {};
    // In hundredths of a point these are whole numbers: 0.6 * 133 would not be.
    double upper = double(*reach.max * 60) / 100, lower = double(*reach.max * 25) / 100;
    if (axis == Axis::Engagement) {
        if (model.thresholds.salesQualified) upper = std::min(upper, double(*model.thresholds.salesQualified));
        if (model.thresholds.marketingQualified) lower = std::min(lower, double(*model.thresholds.marketingQualified));
    }
    return {upper, lower};
}

ScoringModel withProposedEdges(ScoringModel model)
{
    if (model.fitEdges == GradeEdges()) model.fitEdges = proposedEdges(model, Axis::Fit);
    if (model.engagementEdges == GradeEdges()) model.engagementEdges = proposedEdges(model, Axis::Engagement);
    return model;
}

} // namespace Kelvin
