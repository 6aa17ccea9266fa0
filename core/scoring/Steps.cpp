// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Steps.h"

namespace Kelvin {

namespace {

qint64 adjustmentPoints(const LeadState& state)
{
    const FactColumns& columns = state.binding.columns;
    qint64 points = 0;
    for (quint32 i = columns.adjustmentStart[state.lead]; i < columns.adjustmentStart[state.lead + 1]; ++i) {
        const FactColumns::AdjustmentCell& cell = columns.adjustments[i];
        if (cell.at > state.binding.t || state.binding.t >= cell.expires) continue;
        if (cell.model < 0 || state.binding.adjustmentCounts[size_t(cell.model)]) points += cell.points;
    }
    return points;
}

/// On while there is such an activity and no recycle after it.
bool isTracked(const LeadState& state, const TrackProgram& track)
{
    if (track.filter < 0) return truthOf(state, track.condition) == Truth::True;
    const auto newest = newestFitting(state, track.filter);
    if (!newest) return false;
    const FactColumns& columns = state.binding.columns;
    for (quint32 i = columns.stageStart[state.lead]; i < columns.stageStart[state.lead + 1]; ++i) {
        const FactColumns::StageCell& move = columns.stages[i];
        if (move.to == StageRole::Recycle && move.at <= state.binding.t && move.at > newest->at) return false;
    }
    return true;
}

/// The state of the lead turned to; true if it exists and is in scope.
bool writeState(const LeadState& state, qint64* out, size_t stride)
{
    const Program& program = state.binding.program;
    const auto at = [&](int step) -> qint64& { return out[size_t(step) * stride]; };
    for (int step = program.adjustmentStep; step < program.stepCount; ++step) at(step) = 0;
    const auto set = [&](int bit) { at(program.flagStep + bit / 64) |= qint64(quint64(1) << (bit & 63)); };
    if (!state.exists) return false;
    set(Program::existsBit);
    const bool inScope = truthOf(state, program.scope) == Truth::True;
    // Outside the scope the model says nothing of how long an answer counts.
    const auto levels = inScope ? state.levels : state.levelsFor(BantPolicy().validDays);
    for (size_t c = 0; c < criterionCount; ++c) at(program.bantStep) |= qint64(levels[c]) << (3 * c);
    if (!inScope) return false;
    set(Program::scopeBit);
    at(program.adjustmentStep) = adjustmentPoints(state);
    for (size_t i = 0; i < program.gates.size(); ++i)
        if (truthOf(state, program.gates[i]) == Truth::True) set(program.gateBit(int(i)));
    for (size_t i = 0; i < program.tracks.size(); ++i)
        if (isTracked(state, program.tracks[i])) set(program.trackBit(int(i)));
    for (size_t i = 0; i < program.segments.size(); ++i)
        if (truthOf(state, program.segments[i]) == Truth::True) set(program.segmentBit(int(i)));
    return true;
}

} // namespace

/// Whether the rule applies at t and all that it asks is one value of a field.
static const CompiledTest* onlyTest(const Binding& binding, const RuleProgram& rule)
{
    const Program& program = binding.program;
    if (rule.kind != RuleProgram::Kind::Attribute) return nullptr;
    const ConditionNode& node = program.nodes[size_t(rule.conditions.front())];
    if (node.kind != Condition::Kind::Test) return nullptr;
    const CompiledTest& test = program.tests[size_t(node.test)];
    return test.kind == CompiledTest::Kind::Field ? &test : nullptr;
}

bool writeLookedUp(const LeadState& block, const RuleProgram& rule, qint64* step)
{
    const Binding& binding = block.binding;
    const CompiledTest* test = onlyTest(binding, rule);
    if (!test && rule.kind != RuleProgram::Kind::Bant) return false;
    const qint64 applies = binding.t >= rule.from && binding.t <= rule.to;
    if (test) {
        const Truth* table = binding.tableOf(*test).data();
        const quint32* values = block.valuesOf(test->field);
        for (size_t place = 0; place < block.blockSize(); ++place)
            step[place] = (applies & block.scored[place]) * (Outcomes::ruleFalse + qint64(table[values[place]]));
    } else {
        for (size_t place = 0; place < block.blockSize(); ++place)
            step[place] = (applies & block.scored[place]) * (Outcomes::bantLevelZero + scoringLevel(block.levelsOf(place)[size_t(rule.criterion)]));
    }
    return true;
}

void writeStates(LeadState& block, qint64* out, size_t stride)
{
    for (size_t place = 0; place < block.blockSize(); ++place) {
        block.turnTo(place);
        block.scored[place] = writeState(block, out + place, stride);
    }
}

} // namespace Kelvin
