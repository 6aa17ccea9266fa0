// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Binding.h"

#include "core/conditions/Comparison.h"
#include "core/conditions/DerivedFields.h"
#include "core/scoring/Compiler.h"

#include <algorithm>

namespace Kelvin {

Binding::Binding(const Program& program_, const FactColumns& columns_, Instant t_)
    : program(program_), columns(columns_), t(t_), context(valueContext(program_.model, program_.timeZone, t_))
{
    for (const QString& key : program.fieldKeys) {
        const auto column = columns.fields.constFind(key);
        fields.push_back(column == columns.fields.constEnd() || column->start.empty() ? nullptr : &*column);
    }
    timedTables.resize(program.tests.size());
    for (size_t i = 0; i < program.tests.size(); ++i) {
        const CompiledTest& test = program.tests[i];
        if (test.kind != CompiledTest::Kind::Field || !test.timed) continue;
        if (const FieldColumn* column = fields[size_t(test.field)])
            for (const FieldValue& value : column->values) timedTables[i].push_back(testValue(test.test, value, context));
        else
            timedTables[i].push_back(testValue(test.test, FieldValue(), context));
    }
    if (const FieldColumn* purchase = fields[size_t(program.purchaseByField)])
        for (const FieldValue& value : purchase->values) {
            const auto span = dateSpan(value, context.zone);
            purchasePassed.push_back(span && span->last < t);
        }
    for (const QString& model : columns.adjustmentModels) adjustmentCounts.push_back(model == program.model.key);
    allInThePast = columns.latest <= t;
}

std::optional<Occurrence> newestFitting(const LeadState& state, int filterIndex)
{
    const Binding& binding = state.binding;
    const ActivityFilter& filter = binding.program.filters[size_t(filterIndex)];
    std::optional<Occurrence> newest;
    for (const quint16 slot : filter.typeSlots) {
        const TypeSlice slice = state.slices[slot];
        for (quint64 i = slice.end; i > slice.begin; --i) {
            const Instant at = binding.columns.at[i - 1];
            if (newest && at <= newest->at) break;
            if (!fits(binding, filter, slot, i - 1)) continue;
            newest = Occurrence{at, i - 1};
            break;
        }
    }
    return newest;
}

/// Whether every activity of a slot fits.
static bool takesAll(const ActivityFilter& filter, int slot)
{
    const bool limited = filter.hasMinValue || filter.hasMaxValue || filter.hasMinDuration || filter.hasMaxDuration || filter.results != ~0u;
    return filter.mask < 0 && !limited && slot != filter.reachedOnlySlot;
}

void findNewest(LeadState& block, int filterIndex)
{
    const Binding& binding = block.binding;
    const ActivityFilter& filter = binding.program.filters[size_t(filterIndex)];
    const quint64 first = block.firstActivity();
    const Instant* at = binding.columns.at.data() + first;
    std::fill(block.newest.begin(), block.newest.end(), beginningOfTime);
    for (const quint16 slot : filter.typeSlots) {
        const bool all = takesAll(filter, slot);
        const BlockSlice* slices = block.slicesOf(slot);
        for (size_t place = 0; place < block.blockSize(); ++place) {
            const BlockSlice slice = slices[place];
            quint32 end = slice.end;
            if (!all)
                while (end > slice.begin && !fits(binding, filter, slot, first + end - 1)) --end;
            // Chosen by address: whether a lead has any is a branch that nobody can foresee.
            const Instant* newest = end > slice.begin ? at + end - 1 : &beginningOfTime;
            block.newest[place] = std::max(block.newest[place], *newest);
        }
    }
}

static StageRole stageOf(const LeadState& state)
{
    const FactColumns& columns = state.binding.columns;
    StageRole role = StageRole::Lead;
    for (quint32 i = columns.stageStart[state.lead]; i < columns.stageStart[state.lead + 1]; ++i)
        if (columns.stages[i].at <= state.binding.t) role = restingRole(columns.stages[i].to);
    return role;
}

static double countOf(const LeadState& state, const CompiledTest& test)
{
    const Instant t = state.binding.t;
    const Instant from = test.test.operand.days > 0 ? t - test.test.operand.days * secondsPerDay + 1 : beginningOfTime;
    qint64 n = 0;
    forFitting(state, test.filter, from, t, [&](quint64) { ++n; });
    return double(n);
}

Truth testTruth(const LeadState& state, int index)
{
    const Binding& binding = state.binding;
    const CompiledTest& test = binding.program.tests[size_t(index)];
    switch (test.kind) {
    case CompiledTest::Kind::Field:
        return binding.tableOf(test)[state.valueId[size_t(test.field)]];
    case CompiledTest::Kind::CreatedAt:
        return testValue(test.test, DateValue{binding.columns.createdAt[state.lead], false}, binding.context);
    case CompiledTest::Kind::Bant: return test.byLevel[size_t(state.scoringLevel(test.criterion))];
    case CompiledTest::Kind::Count: return testValue(test.test, countOf(state, test), binding.context);
    case CompiledTest::Kind::DaysSince: {
        const auto newest = newestFitting(state, test.filter);
        const FieldValue days = newest ? FieldValue(double(binding.t - newest->at) / double(secondsPerDay)) : FieldValue();
        return testValue(test.test, days, binding.context);
    }
    case CompiledTest::Kind::Stage: return testValue(test.test, enumKey(stageOf(state)), binding.context);
    case CompiledTest::Kind::Unanswerable: return Truth::Unknown;
    }
    return Truth::Unknown;
}

Truth truthOf(const LeadState& state, int index)
{
    const std::vector<ConditionNode>& nodes = state.binding.program.nodes;
    const ConditionNode& node = nodes[size_t(index)];
    switch (node.kind) {
    case Condition::Kind::Always: return Truth::True;
    case Condition::Kind::Test: return testTruth(state, node.test);
    case Condition::Kind::Not: return node.next == index + 1 ? Truth::Unknown : !truthOf(state, index + 1);
    case Condition::Kind::All: {
        Truth truth = Truth::True;
        for (int child = index + 1; child < node.next && truth != Truth::False; child = nodes[size_t(child)].next)
            truth = std::min(truth, truthOf(state, child));
        return truth;
    }
    case Condition::Kind::Any: {
        Truth truth = Truth::False;
        for (int child = index + 1; child < node.next && truth != Truth::True; child = nodes[size_t(child)].next)
            truth = std::max(truth, truthOf(state, child));
        return truth;
    }
    }
    return Truth::Unknown;
}

} // namespace Kelvin
