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

/// Whole periods without a sign of life, after findNewest for the block.
template <typename Sink> qint64 periodsOfSilence(const LeadState& state, const ClockProgram& clock, Sink& sink)
{
    const Instant newest = state.newest[state.ownPlace()];
    const bool never = newest == beginningOfTime;
    if (never && !clock.startsAtCreation) return 0;
    const Instant start = never ? state.binding.columns.createdAt[state.lead] : newest;
    const qint64 n = (state.binding.t - start) / clock.period;
    sink.silence(start, n);
    return n;
}

/// The steps of one rule for the lead turned to.
template <typename Sink> void writeLeadSteps(LeadState& state, const RuleProgram& rule, qint64& step, qint64* rest, Sink& sink)
{
    if (rule.kind == RuleProgram::Kind::Activity) {
        sink.beginRule(rule);
        writeActivitySteps(state, rule.activity, step, rest, sink);
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

// Rule by rule and not lead by lead: what a rule asks stays the same from lead to lead, and so do the branches it takes.
template <typename Sink> void writeRuleSteps(LeadState& block, const RuleProgram& rule, qint64* out, size_t stride, Sink& sink)
{
    qint64* first = out + size_t(rule.step) * stride;
    qint64* rest = rule.stepCount == 2 ? first + stride : nullptr;
    if (!Sink::records && rule.kind == RuleProgram::Kind::Activity && rule.activity.counts) {
        writeCounts(block, rule.activity, first, rest);
        return;
    }
    if (!Sink::records && writeLookedUp(block, rule, first)) return;
    if (rule.kind == RuleProgram::Kind::Clock) findNewest(block, rule.clock.filter);
    for (size_t place = 0; place < block.blockSize(); ++place) {
        if (block.scored[place]) {
            block.turnTo(place);
            writeLeadSteps(block, rule, first[place], rest ? rest + place : nullptr, sink);
        } else {
            first[place] = 0;
            if (rest) rest[place] = 0;
        }
    }
}

template <typename Sink> void writeSteps(LeadState& block, qint64* out, size_t stride, Sink& sink)
{
    writeStates(block, out, stride);
    for (const RuleProgram& rule : block.binding.program.rules) writeRuleSteps(block, rule, out, stride, sink);
}

} // namespace Kelvin
