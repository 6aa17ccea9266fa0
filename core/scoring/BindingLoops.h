// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Binding.h"

#include <algorithm>

namespace Kelvin {

/// The first of the times in [begin, end) that is not before `t`.
inline quint64 firstFrom(const Instant* times, quint64 begin, quint64 end, Instant t)
{
    constexpr quint64 few = 48;
    if (end - begin > few) return quint64(std::lower_bound(times + begin, times + end, t) - times);
    // A short one is counted through: every step of a search is a branch that nobody can foresee.
    quint64 before = 0;
    for (quint64 i = begin; i < end; ++i) before += times[i] < t;
    return begin + before;
}

/// The part of a slice with times in [from, to].
inline TypeSlice within(const std::vector<Instant>& at, TypeSlice slice, Instant from, Instant to)
{
    if (slice.isEmpty()) return slice;
    const Instant* times = at.data();
    // Without bounds the times are not even looked at: they lie in memory that most rules never read.
    if (from > beginningOfTime && times[slice.begin] < from) slice.begin = firstFrom(times, slice.begin, slice.end, from);
    if (to < endOfTime && !slice.isEmpty() && times[slice.end - 1] > to) slice.end = firstFrom(times, slice.begin, slice.end, to + 1);
    return slice;
}

inline bool fitsExtra(const FactColumns& columns, const ActivityFilter& filter, int slot, quint64 i)
{
    // NaN, a missing number, fails every comparison. ActivityMatcher::matchesValue says the same of one activity.
    if (filter.hasMinValue && !(!columns.value.empty() && columns.value.number(i) >= filter.minValue)) return false;
    if (filter.hasMaxValue && !(!columns.value.empty() && columns.value.number(i) <= filter.maxValue)) return false;
    if (filter.hasMinDuration && !(!columns.duration.empty() && columns.duration.number(i) >= filter.minDuration)) return false;
    if (filter.hasMaxDuration && !(!columns.duration.empty() && columns.duration.number(i) <= filter.maxDuration)) return false;
    const CallResult result = columns.origin.empty() ? CallResult::None : columns.origin.result(i);
    if (!((filter.results >> int(result)) & 1)) return false;
    return slot != filter.reachedOnlySlot || result == CallResult::Reached;
}

inline bool fits(const Binding& binding, const ActivityFilter& filter, int slot, quint64 i)
{
    if (filter.mask >= 0 && !binding.program.masks[size_t(filter.mask)].contains(binding.columns.attribute[i])) return false;
    return !filter.extra || fitsExtra(binding.columns, filter, slot, i);
}

template <typename Visit> void forFitting(const LeadState& state, int filterIndex, Instant from, Instant to, const Visit& visit)
{
    const Binding& binding = state.binding;
    const ActivityFilter& filter = binding.program.filters[size_t(filterIndex)];
    for (const quint16 slot : filter.typeSlots) {
        const TypeSlice slice = within(binding.columns.at, state.slices[slot], from, to);
        for (quint64 i = slice.begin; i < slice.end; ++i)
            if (fits(binding, filter, slot, i)) visit(i);
    }
}

} // namespace Kelvin
