// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StepsActivity.h"

namespace Kelvin {

namespace {

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

void keepOldestPerVisit(LeadState& state)
{
    const FactColumns& columns = state.binding.columns;
    VisitWatch watch;
    std::erase_if(state.occurrences, [&](const Occurrence& o) { return !watch.begins(o.at, columns.visit.empty() ? 0 : columns.visit[o.index]); });
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

/// For each lead of the block how many activities fit; leads that are not scored have none.
void countFitting(LeadState& block, const ActivityProgram& rule, qint64* out)
{
    const Program& program = block.binding.program;
    std::fill_n(out, block.blockSize(), 0);
    if (rule.lane >= 0) block.ensureTally();
    for (const quint16 slot : program.filters[size_t(rule.filter)].typeSlots) {
        const BlockSlice* slices = block.slicesOf(slot);
        if (rule.lane < 0)
            for (size_t place = 0; place < block.blockSize(); ++place) out[place] += slices[place].size();
        else
            for (size_t place = 0; place < block.blockSize(); ++place) out[place] += block.tallyOf(place, program.tally.placeOfSlot[slot])[rule.lane];
    }
    for (size_t place = 0; place < block.blockSize(); ++place) out[place] = block.scored[place] ? out[place] : 0;
}

} // namespace

void writeCounts(LeadState& block, const ActivityProgram& rule, qint64* first, qint64* rest)
{
    countFitting(block, rule, first);
    for (size_t place = 0; place < block.blockSize(); ++place) {
        const CountedSteps steps = stepsOfCount(rule, first[place]);
        first[place] = steps.first;
        if (rest) rest[place] = steps.rest;
    }
}

void selectOccurrences(LeadState& state, const ActivityProgram& rule)
{
    const Binding& binding = state.binding;
    std::vector<Occurrence>& list = state.occurrences;
    int slicesWithAny = 0;
    size_t n = 0;
    const ActivityFilter& filter = binding.program.filters[size_t(rule.filter)];
    const Instant from = firstMoment(rule, binding.t);
    for (const quint16 slot : filter.typeSlots) {
        const TypeSlice slice = within(binding.columns.at, state.slices[slot], from, rule.to);
        if (slice.isEmpty()) continue;
        const size_t before = n;
        // Written through a pointer, a miss overwritten by the next hit: growing the list one by one costs twice as much.
        list.resize(std::max(list.size(), n + size_t(slice.end - slice.begin)));
        Occurrence* out = list.data();
        for (quint64 i = slice.begin; i < slice.end; ++i) {
            out[n] = {binding.columns.at[i], i};
            n += fits(binding, filter, slot, i) ? 1 : 0;
        }
        slicesWithAny += n > before ? 1 : 0;
    }
    list.resize(n);
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
