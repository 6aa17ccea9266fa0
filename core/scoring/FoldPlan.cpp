// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Fold.h"

#include "core/domain/Overloaded.h"
#include "core/scoring/Steps.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Kelvin {

namespace {

constexpr qint64 milli = 1'000;

/// Of a penalty with or without a maximum of its own; in 64 bits, also for points nobody has checked.
qint64 mostPenalty(const std::optional<int>& maximum, qint64 times, int points)
{
    return std::abs(maximum ? qint64(*maximum) : times * points) * milli;
}

void planPoints(LinePlan& line, const PointRule& rule, const RuleProgram& program)
{
    using Kind = LinePlan::Kind;
    const auto awards = [&](int first, int rest) {
        line.first = first * milli;
        line.rest = rest * milli;
    };
    std::visit(Overloaded{[&](const AttributeRule& body) {
                              line.kind = Kind::Table;
                              line.table = {0, body.falsePoints.value_or(0) * milli, body.unknownPoints.value_or(0) * milli, body.points * milli};
                          },
                          [&](const LadderRule& body) {
                              line.kind = Kind::Table;
                              line.table = {0, body.elsePoints.value_or(0) * milli, body.unknownPoints.value_or(0) * milli};
                              for (const LadderRung& rung : body.rungs) line.table.push_back(rung.points * milli);
                          },
                          [&](const ActivityRule& body) {
                              line.kind = program.activity.weight.kind == WeightProgram::Kind::HalfLife ? Kind::RealSums : Kind::Sums;
                              line.full = program.activity.weight.full;
                              line.hasRest = program.stepCount == 2;
                              std::visit(Overloaded{[&](const AwardEach& a) { awards(a.points, 0); }, [&](const AwardOnce& a) { awards(a.points, 0); },
                                                    [&](const AwardFirstThenBonus& a) { awards(a.points, a.bonus); },
                                                    [&](const AwardEveryN& a) { awards(a.points, 0); },
                                                    [&](const AwardAtLeastN& a) { awards(a.points, 0); }},
                                         body.frequency);
                          },
                          [&](const InactivityClock& body) {
                              line.kind = Kind::Penalty;
                              line.first = body.points * milli;
                              line.atMost = mostPenalty(body.maximum, 3, body.points);
                              line.once = body.once;
                          },
                          [&](const UnopenedEmailRule& body) {
                              line.kind = Kind::Penalty;
                              line.first = body.points * milli;
                              line.atMost = mostPenalty(body.maximum, 5, body.points);
                          },
                          [&](const BantRule& body) {
                              line.kind = Kind::Table;
                              line.table = {0};
                              for (const int points : body.points) line.table.push_back(points * milli);
                          }},
               rule.body);
}

std::optional<qint64> inMilli(const std::optional<int>& points)
{
    return points ? std::optional(qint64(*points) * milli) : std::nullopt;
}

std::optional<qint64> inMilli(const std::optional<double>& points)
{
    return points ? std::optional(roundedMilli(std::clamp(*points, -1e9, 1e9) * double(milli)).value) : std::nullopt;
}

/// Limits as std::clamp may have them: where a draft has them reversed, the upper one holds.
struct Span {
    explicit Span(const Limits& limits)
        : max(inMilli(limits.max).value_or(endOfTime)), min(std::min(inMilli(limits.min).value_or(beginningOfTime), max)) {}
    qint64 max, min;
};

} // namespace

FoldPlan::FoldPlan(const ScoringModel& model, const Program& program)
    : min(Span(model.limits).min), max(Span(model.limits).max),
      marketingQualified(inMilli(model.thresholds.marketingQualified)), salesQualified(inMilli(model.thresholds.salesQualified)),
      temperature(model.temperature), metFrom(model.bant.metFrom), adjustmentStep(program.adjustmentStep), bantStep(program.bantStep),
      flagStep(program.flagStep)
{
    for (const RuleGroup& group : model.groups) {
        const Span span(group.limits);
        groups.push_back({int(group.axis), span.min, span.max});
    }
    for (const RuleProgram& compiled : program.rules) {
        const PointRule& rule = model.rules[compiled.rule];
        if (!rule.on) continue;
        LinePlan line;
        line.rule = compiled.rule;
        line.step = compiled.step;
        for (int g = 0; g < model.groups.size(); ++g)
            if (model.groups[g].id == rule.group) line.group = g;
        line.cap = rule.cap ? std::abs(qint64(*rule.cap)) * milli : -1;
        planPoints(line, rule, compiled);
        lines.push_back(std::move(line));
    }
    for (int i = 0; i < model.gates.size(); ++i)
        if (model.gates[i].on) gateBits.push_back(program.gateBit(i));
    for (int i = 0; i < model.fastTracks.size(); ++i)
        if (model.fastTracks[i].on) trackBits.push_back(program.trackBit(i));
    for (int i = 0; i < model.segments.size(); ++i)
        segments.push_back({program.segmentBit(i), inMilli(model.segments[i].thresholds.marketingQualified),
                            inMilli(model.segments[i].thresholds.salesQualified)});
    fitUpper = inMilli(model.fitEdges.upper);
    fitLower = inMilli(model.fitEdges.lower);
    engagementUpper = inMilli(model.engagementEdges.upper);
    engagementLower = inMilli(model.engagementEdges.lower);
}

} // namespace Kelvin
