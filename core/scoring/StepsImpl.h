// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/StepsActivity.h"
#include "core/scoring/StepsMail.h"

namespace Kelvin {

inline qint64 ladderOutcome(const LeadState& state, const RuleProgram& rule)
{
    bool unknown = false;
    for (size_t i = 0; i < rule.conditions.size(); ++i) {
        const Truth truth = truthOf(state, rule.conditions[i]);
        if (truth == Truth::True) return Outcomes::ladderFirstRung + qint64(i);
        unknown = unknown || truth == Truth::Unknown;
    }
    return unknown ? Outcomes::ladderUnknown : Outcomes::ladderElse;
}

/// Whole periods without a sign of life.
template <typename Sink> qint64 periodsOfSilence(const LeadState& state, const ClockProgram& clock, Sink& sink)
{
    const auto newest = newestFitting(state, clock.filter);
    if (!newest && !clock.startsAtCreation) return 0;
    const Instant start = newest ? newest->at : state.binding.columns.createdAt[state.lead];
    const qint64 n = (state.binding.t - start) / clock.period;
    sink.silence(start, n);
    return n;
}

template <typename Sink> void writeRuleSteps(LeadState& state, const RuleProgram& rule, qint64* out, size_t stride, Sink& sink)
{
    qint64& step = out[size_t(rule.step) * stride];
    if (rule.kind == RuleProgram::Kind::Activity) {
        sink.beginRule(rule);
        writeActivitySteps(state, rule.activity, step, rule.stepCount == 2 ? &out[size_t(rule.step + 1) * stride] : nullptr, sink);
        return;
    }
    step = 0;
    const Instant t = state.binding.t;
    if (t < rule.from || t > rule.to) return;
    sink.beginRule(rule);
    switch (rule.kind) {
    case RuleProgram::Kind::Attribute: step = Outcomes::ruleFalse + qint64(truthOf(state, rule.conditions.front())); break;
    case RuleProgram::Kind::Ladder: step = ladderOutcome(state, rule); break;
    case RuleProgram::Kind::Bant: step = Outcomes::bantLevelZero + state.scoringLevel(rule.criterion); break;
    case RuleProgram::Kind::Clock: step = periodsOfSilence(state, rule.clock, sink); break;
    case RuleProgram::Kind::Unopened: step = unopenedMails(state, rule.unopened, sink); break;
    case RuleProgram::Kind::Activity: break;
    }
}

template <typename Sink> void writeSteps(LeadState& state, qint64* out, size_t stride, Sink& sink)
{
    const Program& program = state.binding.program;
    if (!writeState(state, out, stride)) {
        for (int step = 0; step < program.adjustmentStep; ++step) out[size_t(step) * stride] = 0;
        return;
    }
    for (const RuleProgram& rule : program.rules) writeRuleSteps(state, rule, out, stride, sink);
}

} // namespace Kelvin
