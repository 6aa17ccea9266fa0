// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Compiler.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// Whether nothing but the number of fitting activities matters.
bool onlyCounts(const ActivityProgram& rule, const ActivityFilter& filter)
{
    return rule.streams && rule.countBy == CountBy::Occurrence && rule.weight.kind == WeightProgram::Kind::Constant && rule.window == 0 &&
           rule.from == beginningOfTime && rule.to == endOfTime && !filter.extra;
}

/// The lane of a mask, a new one if there is room; -1: there is none.
int laneOf(MaskTally& tally, int mask)
{
    const auto found = std::find(tally.masks.begin(), tally.masks.end(), mask);
    if (found != tally.masks.end()) return int(found - tally.masks.begin());
    if (tally.masks.size() == MaskTally::lanes) return -1;
    tally.masks.push_back(mask);
    return int(tally.masks.size() - 1);
}

void add(std::vector<quint16>& reading, const std::vector<quint16>& more)
{
    for (const quint16 slot : more)
        if (std::find(reading.begin(), reading.end(), slot) == reading.end()) reading.push_back(slot);
}

void addReads(ColumnReads& reads, const ActivityFilter& filter, bool times)
{
    if (filter.mask >= 0) add(reads.attributes, filter.typeSlots);
    if (times) add(reads.times, filter.typeSlots);
}

void addReads(ColumnReads& reads, const UnopenedProgram& rule)
{
    for (const int slot : {rule.sent, rule.bounce, rule.signs[0], rule.signs[1], rule.signs[2]}) {
        if (slot < 0) continue;
        add(reads.times, {quint16(slot)});
        add(reads.mails, {quint16(slot)});
    }
    if (rule.sent >= 0) add(reads.origins, {quint16(rule.sent)});
}

} // namespace

/// Types that nothing asks about share the last slot with those outside the catalogue: most models ask about few, and a lead has a cell
/// for each slot.
void Compiler::compileSlots()
{
    const auto forEachAsked = [&](const auto& visit) {
        for (ActivityFilter& filter : m_program.filters)
            for (quint16& slot : filter.typeSlots) visit(slot);
        for (RuleProgram& rule : m_program.rules) {
            UnopenedProgram& mails = rule.unopened;
            for (int* slot : {&mails.sent, &mails.bounce, &mails.signs[0], &mails.signs[1], &mails.signs[2]})
                if (*slot >= 0) visit(*slot);
        }
    };
    std::vector<quint16> renamed(size_t(m_program.slotCount) + 1);
    forEachAsked([&](const auto& slot) { renamed[size_t(slot)] = 1; });
    quint16 asked = 0;
    for (quint16& slot : renamed) slot = slot ? asked++ : quint16(m_program.slotCount);
    for (quint16& slot : renamed) slot = std::min(slot, asked);
    forEachAsked([&](auto& slot) { slot = renamed[size_t(slot)]; });
    for (ActivityFilter& filter : m_program.filters)
        if (filter.reachedOnlySlot >= 0) filter.reachedOnlySlot = renamed[size_t(filter.reachedOnlySlot)];
    for (quint16& slot : m_program.slotOfType) slot = renamed[slot];
    m_program.slotCount = asked;
}

void Compiler::compileTally()
{
    MaskTally& tally = m_program.tally;
    tally.placeOfSlot.assign(size_t(m_program.slotCount) + 1, -1);
    for (RuleProgram& rule : m_program.rules) {
        if (rule.kind != RuleProgram::Kind::Activity) continue;
        const ActivityFilter& filter = m_program.filters[size_t(rule.activity.filter)];
        if (!onlyCounts(rule.activity, filter)) continue;
        rule.activity.lane = filter.mask < 0 ? -1 : laneOf(tally, filter.mask);
        rule.activity.counts = filter.mask < 0 || rule.activity.lane >= 0;
        if (rule.activity.lane < 0) continue;
        for (const quint16 slot : filter.typeSlots) {
            if (tally.placeOfSlot[slot] >= 0) continue;
            tally.placeOfSlot[slot] = int(tally.typeSlots.size());
            tally.typeSlots.push_back(slot);
        }
    }
    if (tally.masks.empty()) return;
    tally.bits.assign(size_t(m_columns.attributes.size()), 0);
    for (size_t lane = 0; lane < tally.masks.size(); ++lane) {
        const AttributeMask& mask = m_program.masks[size_t(tally.masks[lane])];
        for (quint32 id = 0; id < tally.bits.size(); ++id) tally.bits[id] = quint8(tally.bits[id] | (mask.contains(id) ? 1u << lane : 0u));
    }
}

void Compiler::compileReads()
{
    ColumnReads& reads = m_program.reads;
    for (const RuleProgram& rule : m_program.rules) {
        if (rule.kind == RuleProgram::Kind::Activity) {
            const ActivityFilter& filter = m_program.filters[size_t(rule.activity.filter)];
            addReads(reads, filter, !rule.activity.counts);
            if (rule.activity.countBy == CountBy::Visit) add(reads.visits, filter.typeSlots);
            if (rule.activity.countBy == CountBy::Subject) add(reads.attributes, filter.typeSlots);
        }
        if (rule.kind == RuleProgram::Kind::Clock) addReads(reads, m_program.filters[size_t(rule.clock.filter)], true);
        if (rule.kind == RuleProgram::Kind::Unopened) addReads(reads, rule.unopened);
    }
    for (const CompiledTest& test : m_program.tests)
        if (test.filter >= 0) addReads(reads, m_program.filters[size_t(test.filter)], true);
    for (const TrackProgram& track : m_program.tracks)
        if (track.filter >= 0) addReads(reads, m_program.filters[size_t(track.filter)], true);
}

} // namespace Kelvin
