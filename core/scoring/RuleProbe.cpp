// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/RuleProbe.h"

#include "core/domain/Overloaded.h"

#include <algorithm>

namespace Kelvin {

namespace {

ScoringModel bare(ScoringModel model)
{
    model.rules.clear();
    model.groups.clear();
    model.gates.clear();
    model.fastTracks.clear();
    model.segments.clear();
    model.limits = {};
    return model;
}

Frequency oneEach(const Frequency& frequency)
{
    return std::visit(Overloaded{[](AwardEach a) -> Frequency { return a.points = 1, a; },
                                 [](AwardOnce a) -> Frequency { return a.points = 1, a; },
                                 [](const AwardFirstThenBonus&) -> Frequency { return AwardEach{1}; },
                                 [](AwardEveryN a) -> Frequency { return a.points = 1, a; },
                                 [](AwardAtLeastN a) -> Frequency { return a.points = 1, a; }},
                      frequency);
}

RuleBody oneEach(const RuleBody& body)
{
    return std::visit(Overloaded{[](const AttributeRule& r) -> RuleBody { return AttributeRule{r.condition, 1, std::nullopt, std::nullopt}; },
                                 [](LadderRule r) -> RuleBody {
                                     for (LadderRung& rung : r.rungs) rung.points = 1;
                                     r.elsePoints = r.unknownPoints = std::nullopt;
                                     return r;
                                 },
                                 [](ActivityRule r) -> RuleBody {
                                     r.frequency = oneEach(r.frequency);
                                     r.decay = NoDecay{};
                                     return r;
                                 },
                                 [](InactivityClock r) -> RuleBody {
                                     r.points = -1;
                                     r.maximum = std::nullopt;
                                     return r;
                                 },
                                 [](UnopenedEmailRule r) -> RuleBody {
                                     r.points = -1;
                                     r.maximum = std::nullopt;
                                     return r;
                                 },
                                 [](BantRule r) -> RuleBody {
                                     const bool silent = std::all_of(r.points.begin(), r.points.end(), [](int p) { return p == 0; });
                                     for (size_t level = 0; level < r.points.size(); ++level)
                                         r.points[level] = silent ? int(level > 1) : int(r.points[level] != 0);
                                     return r;
                                 }},
                      body);
}

} // namespace

ScoringModel probeOf(const ScoringModel& model, const PointRule& rule)
{
    ScoringModel probe = bare(model);
    PointRule only = rule;
    only.group = QStringLiteral("probe");
    only.on = true;
    only.cap = std::nullopt;
    only.body = oneEach(rule.body);
    probe.groups.append(RuleGroup{only.group, {}, Axis::Engagement, {}});
    probe.rules.append(only);
    return probe;
}

ScoringModel probeOf(const ScoringModel& model, const Condition& condition)
{
    ScoringModel probe = bare(model);
    Gate gate;
    gate.id = QStringLiteral("probe");
    gate.condition = condition;
    probe.gates.append(gate);
    return probe;
}

} // namespace Kelvin
