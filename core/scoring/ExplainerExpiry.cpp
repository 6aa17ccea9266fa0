// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Explainer.h"

#include "core/conditions/Comparison.h"
#include "core/scoring/Steps.h"

#include <algorithm>
#include <cmath>

namespace Kelvin {

namespace {

/// A lead with thousands of occurrences may shrink at as many moments. Where each must be tried, so many are, and no more than let a line of
/// many occurrences be evaluated that often.
constexpr qint64 mostCandidates = 2'000, mostOccurrences = 4'000'000;

/// Whether an activity rule's points can only fade while nothing new happens. Not so where another occurrence takes the place of one that left:
/// the second of a subject, the next N-th or first one, which has decayed less or gives more.
bool onlyFades(const RuleProgram& rule, const LinePlan& line)
{
    if (rule.kind != RuleProgram::Kind::Activity) return false;
    using Award = ActivityProgram::Award;
    const ActivityProgram& activity = rule.activity;
    const bool oneSign = (line.first >= 0 && line.rest >= 0) || (line.first <= 0 && line.rest <= 0);
    if (activity.weight.kind == WeightProgram::Kind::Constant) return oneSign;
    return activity.countBy == CountBy::Occurrence && activity.award != Award::FirstThenBonus && activity.award != Award::EveryN;
}

} // namespace

/// Moments at which the condition's test may change its answer by itself.
void Explainer::addConditionCandidates(const Test& test, QList<Instant>& candidates) const
{
    const double days = test.values.isEmpty() ? 0 : plainNumber(test.values.first()).value_or(0);
    const auto reach = qint64(std::llround(days * double(secondsPerDay)));
    switch (test.operand.kind) {
    case OperandKind::Field: {
        if (!dependsOnTime(test)) return;
        const FieldValue value = test.operand.key == u"createdAt" ? FieldValue(DateValue{m_lead.createdAt, false}) : fieldAt(m_lead, test.operand.key, m_t);
        if (const auto span = dateSpan(value, m_binding.context.zone)) candidates += {span->last + reach, span->last + 1, span->first - reach + 1};
        return;
    }
    case OperandKind::Bant:
        if (const auto criterion = enumFromKey<Criterion>(test.operand.key))
            if (const auto expires = m_standings[size_t(*criterion)].expires) candidates.append(*expires);
        return;
    case OperandKind::ActivityCount:
    case OperandKind::DaysSince:
        for (const CompiledTest& compiled : m_program.tests) {
            if (compiled.test != test) continue;
            const qint64 span = compiled.kind == CompiledTest::Kind::Count ? test.operand.days * secondsPerDay : reach;
            forFitting(m_state, compiled.filter, beginningOfTime, m_t, [&](quint64 i) { candidates += {m_columns.at[i] + span, m_columns.at[i] + span + 1}; });
        }
        return;
    case OperandKind::Result: return;
    }
}

void Explainer::addExpiryCandidates(const RuleProgram& rule, QList<Instant>& candidates) const
{
    const RuleRecord& record = m_sink.record(rule.rule);
    switch (rule.kind) {
    case RuleProgram::Kind::Activity: {
        const WeightProgram& weight = rule.activity.weight;
        for (const quint64 index : record.occurrences) {
            const Instant at = m_columns.at[index];
            if (rule.activity.window > 0 && rule.activity.award != ActivityProgram::Award::AtLeastEver) candidates.append(at + rule.activity.window);
            if (weight.kind == WeightProgram::Kind::Expiry) candidates.append(at + weight.lifespan);
            if (weight.kind == WeightProgram::Kind::Linear && weight.slope > 0) candidates.append(at + (weight.full + weight.slope - 1) / weight.slope);
        }
        return;
    }
    case RuleProgram::Kind::Clock:
        if (record.silentSince) candidates.append(*record.silentSince + (record.periods + 1) * rule.clock.period);
        break;
    case RuleProgram::Kind::Unopened:
        if (rule.unopened.sent >= 0) {
            const TypeSlice sent = m_state.slices[size_t(rule.unopened.sent)];
            for (quint64 i = sent.begin; i < sent.end; ++i) candidates += {m_columns.at[i] + rule.unopened.wait, m_columns.at[i] + rule.unopened.horizon};
        }
        break;
    case RuleProgram::Kind::Bant:
        if (const auto expires = m_standings[size_t(rule.criterion)].expires) candidates.append(*expires);
        break;
    case RuleProgram::Kind::Attribute:
        forEachTest(std::get<AttributeRule>(m_model.rules[rule.rule].body).condition, [&](const Test& test) { addConditionCandidates(test, candidates); });
        break;
    case RuleProgram::Kind::Ladder:
        for (const LadderRung& rung : std::get<LadderRule>(m_model.rules[rule.rule].body).rungs)
            forEachTest(rung.condition, [&](const Test& test) { addConditionCandidates(test, candidates); });
        break;
    }
    if (rule.to < endOfTime) candidates.append(rule.to + 1);
}

qint64 Explainer::lineAt(const LinePlan& line, const RuleProgram& rule, Instant t) const
{
    const Binding binding(m_program, m_columns, t);
    LeadState state(binding);
    state.load(0);
    state.scored[0] = true;
    std::vector<qint64> steps(size_t(m_program.stepCount));
    TotalsSink sink;
    writeRuleSteps(state, rule, steps.data(), 1, sink);
    return linePoints(line, steps.data(), 1).points;
}

std::optional<Instant> Explainer::expiryOf(const LinePlan& line, const RuleProgram& rule, qint64 points)
{
    if (points == 0 && rule.kind != RuleProgram::Kind::Clock) return std::nullopt;
    QList<Instant> candidates;
    addExpiryCandidates(rule, candidates);
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    const auto first = std::upper_bound(candidates.cbegin(), candidates.cend(), m_t);
    const auto stays = [&](Instant at) {
        const qint64 then = lineAt(line, rule, at);
        return then >= points && std::abs(then) >= std::abs(points);
    };
    auto last = candidates.cend();
    if (!onlyFades(rule, line)) {
        const qint64 occurrences = qint64(m_sink.record(rule.rule).occurrences.size()) + 1;
        const qint64 tried = std::clamp<qint64>(mostOccurrences / occurrences, 1, mostCandidates);
        last = first + std::min(tried, qint64(last - first));
    }
    const auto found = onlyFades(rule, line) ? std::partition_point(first, last, stays) : std::find_if_not(first, last, stays);
    return found == last ? std::nullopt : std::optional(*found);
}

} // namespace Kelvin
