// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StepsActivity.h"

namespace Kelvin {

namespace {

/// A gap of more than half an hour begins another visit.
constexpr qint64 visitGap = 30 * 60;

/// Keeps the oldest of each run of equal keys; `key` is ascending in time.
template <typename Key> void keepOldestPerRun(std::vector<Occurrence>& list, const Key& key)
{
    list.erase(std::unique(list.begin(), list.end(), [&](const Occurrence& a, const Occurrence& b) { return key(a) == key(b); }), list.end());
}

void keepOldestPerSubject(LeadState& state)
{
    const FactColumns& columns = state.binding.columns;
    const quint32 round = ++state.round;
    std::erase_if(state.occurrences, [&](const Occurrence& occurrence) {
        quint32& seen = state.subjectSeen[state.binding.program.subjectOfAttribute[columns.attribute[occurrence.index]]];
        if (seen == round) return true;
        seen = round;
        return false;
    });
}

/// A missing visit id joins the visit it lies in.
void keepOldestPerVisit(LeadState& state)
{
    const FactColumns& columns = state.binding.columns;
    Instant previous = beginningOfTime;
    quint32 visit = 0;
    std::erase_if(state.occurrences, [&](const Occurrence& occurrence) {
        const quint32 id = columns.visit.empty() ? 0 : columns.visit[occurrence.index];
        const bool another = occurrence.at - previous > visitGap || (id != 0 && visit != 0 && id != visit);
        previous = occurrence.at;
        if (another) visit = id;
        else if (id != 0) visit = id;
        return !another;
    });
}

/// Keeps the newest `most` of each day of the workspace zone.
void keepNewestPerDay(LeadState& state, int most)
{
    std::vector<Occurrence>& list = state.occurrences;
    const ZoneTable& zone = state.binding.program.zone;
    qint64 day = std::numeric_limits<qint64>::min();
    int kept = 0;
    auto out = list.end();
    for (auto it = list.end(); it != list.begin();) {
        --it;
        const qint64 itsDay = zone.dayNumber(it->at);
        if (itsDay != day) kept = 0;
        day = itsDay;
        if (kept++ < most) *--out = *it;
    }
    list.erase(list.begin(), out);
}

} // namespace

void selectOccurrences(LeadState& state, const ActivityProgram& rule)
{
    const Binding& binding = state.binding;
    std::vector<Occurrence>& list = state.occurrences;
    list.clear();
    int slicesWithAny = 0;
    size_t before = 0;
    const ActivityFilter& filter = binding.program.filters[size_t(rule.filter)];
    const Instant from = firstMoment(rule, binding.t);
    for (const quint16 slot : filter.typeSlots) {
        const TypeSlice slice = within(binding.columns.at, state.slices[slot], from, rule.to);
        for (quint64 i = slice.begin; i < slice.end; ++i)
            if (fits(binding, filter, slot, i)) list.push_back({binding.columns.at[i], i});
        slicesWithAny += list.size() > before ? 1 : 0;
        before = list.size();
    }
    if (slicesWithAny > 1)
        std::sort(list.begin(), list.end(), [](const Occurrence& a, const Occurrence& b) { return a.at != b.at ? a.at < b.at : a.index < b.index; });

    switch (rule.countBy) {
    case CountBy::Occurrence: break;
    case CountBy::Subject: keepOldestPerSubject(state); break;
    case CountBy::Day: keepOldestPerRun(list, [&](const Occurrence& o) { return binding.program.zone.dayNumber(o.at); }); break;
    case CountBy::Visit: keepOldestPerVisit(state); break;
    }
    if (rule.dayCap > 0) keepNewestPerDay(state, rule.dayCap);
    if (rule.countCap > 0 && list.size() > size_t(rule.countCap)) list.erase(list.begin(), list.end() - rule.countCap);
}

} // namespace Kelvin
