// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Binding.h"

#include "core/conditions/Comparison.h"
#include "core/conditions/DerivedFields.h"

#include <bit>
#include <cstring>
#include <utility>

namespace Kelvin {

Binding::Binding(const Program& program_, const FactColumns& columns_, Instant t_) : program(program_), columns(columns_), t(t_)
{
    context.t = t;
    context.zone = program.timeZone;
    context.currency = program.model.currency;
    context.rates = program.model.rates;
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
}

LeadState::LeadState(const Binding& b)
    : binding(b), slices(size_t(b.program.slotCount) + 1), valueId(b.fields.size()), subjectSeen()
{
    quint32 subjects = 0;
    for (const quint32 id : b.program.subjectOfAttribute) subjects = std::max(subjects, id + 1);
    subjectSeen.assign(subjects, 0);
}

void LeadState::load(size_t newLead)
{
    lead = newLead;
    const Instant t = binding.t;
    exists = binding.columns.createdAt[lead] <= t;
    if (!exists) return;
    for (size_t f = 0; f < binding.fields.size(); ++f) {
        const FieldColumn* column = binding.fields[f];
        valueId[f] = 0;
        if (!column || lead + 1 >= column->start.size()) continue;
        for (quint32 i = column->start[lead + 1]; i > column->start[lead]; --i)
            if (column->validFrom[i - 1] <= t) {
                valueId[f] = column->value[i - 1];
                break;
            }
    }
    loadSlices();
    loadLevels();
}

void LeadState::prefetch(size_t next) const
{
    const FactColumns& columns = binding.columns;
    if (next >= columns.leadCount()) return;
    constexpr quint64 line = 64, mostLines = 64;
    const quint64 begin = columns.activityStart[next], end = columns.activityStart[next + 1];
    const auto ask = [&](const auto* data) {
        const quint64 perLine = line / sizeof(*data);
        const quint64 last = std::min(end, begin + perLine * mostLines);
        for (quint64 i = begin; i < last; i += perLine) __builtin_prefetch(data + i);
    };
    ask(columns.at.data());
    ask(columns.attribute.data());
}

void LeadState::loadSlices()
{
    std::fill(slices.begin(), slices.end(), TypeSlice());
    const Program& program = binding.program;
    if (program.emailField >= 0 && !program.internalEmail.empty() && program.internalEmail[valueId[size_t(program.emailField)]]) return;
    const FactColumns& columns = binding.columns;
    const quint16* type = columns.type.data();
    const Instant* at = columns.at.data();
    const quint64 last = columns.activityStart[lead + 1];
    quint64 begin = columns.activityStart[lead];
    const auto close = [&](quint64 end) {
        const quint16 number = type[begin];
        const quint64 first = std::exchange(begin, end);
        if (number >= program.slotOfType.size()) return;
        quint64 stop = end;
        if (at[stop - 1] > binding.t) stop = quint64(std::upper_bound(at + first, at + stop, binding.t) - at);
        slices[program.slotOfType[number]] = {first, stop};
    };
    if (begin == last) return;
    quint64 i = begin + 1;
    // Four types at a time are compared with those one place before: where they differ a run ends.
    static_assert(std::endian::native == std::endian::little);
    for (; i + 4 <= last; i += 4) {
        quint64 these = 0, before = 0;
        std::memcpy(&these, type + i, sizeof these);
        std::memcpy(&before, type + i - 1, sizeof before);
        for (quint64 changed = these ^ before; changed != 0;) {
            const int place = std::countr_zero(changed) / 16;
            close(i + quint64(place));
            changed &= ~(quint64(0xffff) << (16 * place));
        }
    }
    for (; i < last; ++i)
        if (type[i] != type[i - 1]) close(i);
    close(last);
    for (const quint16 slot : program.mailSlots) {
        if (slices[slot].isEmpty()) continue;
        __builtin_prefetch(columns.mail.data() + slices[slot].begin);
        if (!columns.system.empty()) __builtin_prefetch(columns.system.data() + slices[slot].begin);
    }
}

void LeadState::loadLevels()
{
    levels = {};
    const FactColumns& columns = binding.columns;
    std::array<Instant, criterionCount> answeredAt{};
    for (quint32 i = columns.answerStart[lead]; i < columns.answerStart[lead + 1]; ++i) {
        const FactColumns::Answer& answer = columns.answers[i];
        if (answer.at > binding.t) break;
        levels[size_t(answer.criterion)] = answer.level;
        answeredAt[size_t(answer.criterion)] = answer.at;
    }
    for (size_t c = 0; c < criterionCount; ++c) {
        const int days = binding.program.model.bant.validDays[c];
        if (days > 0 && binding.t - answeredAt[c] >= days * secondsPerDay) levels[c] = BantLevel::Unknown;
    }
    if (!binding.purchasePassed.empty() && binding.purchasePassed[valueId[size_t(binding.program.purchaseByField)]])
        levels[size_t(Criterion::Timeframe)] = BantLevel::Unknown;
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
    case CompiledTest::Kind::Field: {
        const auto& table = test.timed ? binding.timedTables[size_t(index)] : test.table;
        return table[state.valueId[size_t(test.field)]];
    }
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
