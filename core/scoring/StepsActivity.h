// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/VisitWatch.h"
#include "core/scoring/Binding.h"
#include "core/scoring/Weight.h"

#include <bit>

namespace Kelvin {

/// Whether a rule's selected occurrences are all activities of one type up to t, so that the slice itself is their list.
inline bool isWholeSlice(const LeadState& state, const ActivityProgram& rule)
{
    const ActivityFilter& filter = state.binding.program.filters[size_t(rule.filter)];
    return filter.typeSlots.size() == 1 && filter.mask < 0 && !filter.extra && rule.countBy == CountBy::Occurrence && rule.dayCap == 0 && rule.countCap == 0;
}

/// Selected occurrences as a list, or as the slice they are.
struct OccurrenceList {
    const std::vector<Occurrence>& list;
    size_t size() const { return list.size(); }
    Occurrence operator[](size_t i) const { return list[i]; }
};
struct OccurrenceSlice {
    const Instant* at;
    TypeSlice slice;
    size_t size() const { return size_t(slice.end - slice.begin); }
    Occurrence operator[](size_t i) const { return {at[slice.begin + i], slice.begin + i}; }
};

/// Fitting activities in order of time, less what counting and caps take: the rule's selected occurrences, in state.occurrences.
void selectOccurrences(LeadState& state, const ActivityProgram& rule);

/// The steps that follow from the number of fitting activities alone.
struct CountedSteps { qint64 first, rest; };
inline CountedSteps stepsOfCount(const ActivityProgram& rule, qint64 n)
{
    using Award = ActivityProgram::Award;
    switch (rule.award) {
    case Award::Once:
    case Award::AtLeastNow: return {n >= rule.n ? 1 : 0, 0};
    case Award::FirstThenBonus: return {n > 0 ? 1 : 0, n > 0 ? n - 1 : 0};
    case Award::Each:
    case Award::EveryN:
    case Award::AtLeastEver: break;
    }
    return {n, 0};
}

/// The steps of a rule that only counts, for every lead of the block.
void writeCounts(LeadState& block, const ActivityProgram& rule, qint64* first, qint64* rest);

/// How many visits there are in a slice.
inline qint64 visitsIn(const FactColumns& columns, TypeSlice slice)
{
    VisitWatch watch;
    qint64 n = 0;
    const Instant* at = columns.at.data();
    const quint32* visit = columns.visit.empty() ? nullptr : columns.visit.data();
    quint32 ids = 0;
    for (quint64 i = slice.begin; visit && i < slice.end; ++i) ids |= visit[i];
    if (ids != 0) {
        for (quint64 i = slice.begin; i < slice.end; ++i) n += watch.begins(at[i], visit[i]);
        return n;
    }
    // Without ids no activity has to wait for what the one before it was; signs add up where comparisons of 64 bits would not go side by side.
    for (quint64 i = slice.begin + 1; i < slice.end; ++i) n += qint64(quint64(VisitWatch::gap - (at[i] - at[i - 1])) >> 63);
    return n + !slice.isEmpty();
}

/// Whether any `n` in a row lie less than `window` apart; 0: however far.
inline bool everWithin(const Instant* at, size_t size, size_t n, qint64 window)
{
    if (size < n || window == 0) return size >= n;
    qint64 signs = 0;
    for (size_t i = n - 1; i < size; ++i) signs |= at[i] - at[i - (n - 1)] - window;
    return signs < 0;
}

/// First and last moment of the activities that a rule looks at.
inline Instant firstMoment(const ActivityProgram& rule, Instant t)
{
    const bool windowSelects = rule.window > 0 && rule.award != ActivityProgram::Award::AtLeastEver;
    return windowSelects ? std::max(rule.from, t - rule.window + 1) : rule.from;
}

inline void store(qint64& step, qint64 sum) { step = sum; }
inline void store(qint64& step, double sum) { step = std::bit_cast<qint64>(sum); }

/// Number, ends and sum of weights of occurrences met in any order.
template <typename Sum> struct Stream {
    qint64 n = 0;
    Sum sum = 0;
    Occurrence oldest{endOfTime, 0}, newest{beginningOfTime, 0};
};

template <typename Sink, typename Weight>
void streamSlice(const Binding& binding, const ActivityProgram& rule, int slot, TypeSlice slice, const Weight& weight, Stream<typename Weight::Sum>& out, Sink& sink)
{
    const FactColumns& columns = binding.columns;
    const ActivityFilter& filter = binding.program.filters[size_t(rule.filter)];
    const bool byVisit = rule.countBy == CountBy::Visit;
    if constexpr (Weight::constant && !Sink::records) {
        if (!filter.extra && filter.mask < 0) {
            out.n += byVisit ? visitsIn(columns, slice) : qint64(slice.end - slice.begin);
            return;
        }
        if (!filter.extra && !byVisit) {
            const quint64* words = binding.program.masks[size_t(filter.mask)].words.data();
            const quint32* attribute = columns.attribute.data();
            qint64 n = 0;
            for (quint64 i = slice.begin; i < slice.end; ++i) n += qint64((words[attribute[i] >> 6] >> (attribute[i] & 63)) & 1);
            out.n += n;
            return;
        }
    }
    VisitWatch watch;
    for (quint64 i = slice.begin; i < slice.end; ++i) {
        if (!fits(binding, filter, slot, i)) continue;
        const Instant at = columns.at[i];
        if (byVisit && !watch.begins(at, columns.visit.empty() ? 0 : columns.visit[i])) continue;
        ++out.n;
        out.sum += weight(at);
        if (at < out.oldest.at) out.oldest = {at, i};
        if (at >= out.newest.at) out.newest = {at, i};
        sink.occurrence(i);
    }
}

/// Awards of rules that need no list of occurrences.
template <typename Sink, typename Weight>
void writeStreamed(LeadState& state, const ActivityProgram& rule, const Weight& weight, qint64& first, qint64* rest, Sink& sink)
{
    using Sum = typename Weight::Sum;
    const Binding& binding = state.binding;
    const ActivityFilter& filter = binding.program.filters[size_t(rule.filter)];
    const Instant from = firstMoment(rule, binding.t);
    Stream<Sum> stream;
    for (const quint16 slot : filter.typeSlots)
        if (!state.slices[slot].isEmpty())
            streamSlice(binding, rule, slot, within(binding.columns.at, state.slices[slot], from, rule.to), weight, stream, sink);
    if constexpr (Weight::constant) stream.sum = Sum(stream.n);

    using Award = ActivityProgram::Award;
    const auto one = [&](const Occurrence& occurrence) {
        if (stream.n == 0) return Sum(0);
        sink.award(occurrence.index, 0, weight.factor(occurrence.at));
        return weight(occurrence.at);
    };
    if (rule.award == Award::Once || rule.award == Award::AtLeastNow) {
        store(first, stream.n >= rule.n ? one(stream.newest) : Sum(0));
        return;
    }
    const bool bonus = rule.award == Award::FirstThenBonus;
    const Sum firstSum = bonus ? one(stream.oldest) : stream.sum;
    store(first, firstSum);
    if (rest) store(*rest, stream.sum - firstSum);
    if constexpr (Sink::records)
        for (const quint64 i : sink.current())
            if (!bonus || i != stream.oldest.index) sink.award(i, bonus ? 1 : 0, weight.factor(binding.columns.at[i]));
}

/// Awards over the selected occurrences, oldest first.
template <typename Selected, typename Sink, typename Weight>
void writeListed(const Selected& selected, const ActivityProgram& rule, const Weight& weight, qint64& first, qint64* rest, Sink& sink)
{
    using Award = ActivityProgram::Award;
    using Sum = typename Weight::Sum;
    if constexpr (!Sink::records && Weight::constant && std::is_same_v<Selected, OccurrenceSlice>)
        if (rule.award == Award::AtLeastEver) {
            store(first, Sum(everWithin(selected.at + selected.slice.begin, selected.size(), size_t(rule.n), rule.window)));
            return;
        }
    if constexpr (Sink::records)
        for (size_t i = 0; i < selected.size(); ++i) sink.occurrence(selected[i].index);
    Sum sum = 0, restSum = 0;
    const auto award = [&](const Occurrence& occurrence, int step) {
        (step == 0 ? sum : restSum) += weight(occurrence.at);
        sink.award(occurrence.index, step, weight.factor(occurrence.at));
    };
    const size_t n = size_t(rule.n);
    switch (rule.award) {
    case Award::Each:
        for (size_t i = 0; i < selected.size(); ++i) award(selected[i], 0);
        break;
    case Award::Once:
    case Award::AtLeastNow:
        if (selected.size() >= n) award(selected[selected.size() - 1], 0);
        break;
    case Award::FirstThenBonus:
        for (size_t i = 0; i < selected.size(); ++i) award(selected[i], i == 0 ? 0 : 1);
        break;
    case Award::EveryN:
        for (size_t i = n - 1; i < selected.size(); i += n) award(selected[i], 0);
        break;
    case Award::AtLeastEver:
        for (size_t i = selected.size(); i >= n; --i)
            if (rule.window == 0 || selected[i - n].at > selected[i - 1].at - rule.window) {
                award(selected[i - 1], 0);
                break;
            }
        break;
    }
    store(first, sum);
    if (rest) store(*rest, restSum);
}

template <typename Sink> void writeActivitySteps(LeadState& state, const ActivityProgram& rule, qint64& first, qint64* rest, Sink& sink)
{
    withWeight(rule.weight, state.binding.t, [&](const auto& weight) {
        if (rule.streams) {
            writeStreamed(state, rule, weight, first, rest, sink);
        } else if (isWholeSlice(state, rule)) {
            const Binding& binding = state.binding;
            const TypeSlice whole = state.slices[binding.program.filters[size_t(rule.filter)].typeSlots.front()];
            const std::vector<Instant>& at = binding.columns.at;
            writeListed(OccurrenceSlice{at.data(), within(at, whole, firstMoment(rule, binding.t), rule.to)}, rule, weight, first, rest, sink);
        } else {
            selectOccurrences(state, rule);
            writeListed(OccurrenceList{state.occurrences}, rule, weight, first, rest, sink);
        }
    });
}

} // namespace Kelvin
