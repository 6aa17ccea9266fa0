// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Matcher.h"
#include "core/scoring/Program.h"

namespace Kelvin {

/// A program, its columns and a moment: all that stays the same from lead to lead. Refers to program and columns.
struct Binding {
    Binding(const Program& program, const FactColumns& columns, Instant t);
    /// The truth of a test of the program of Kind::Field, by value id.
    const std::vector<Truth>& tableOf(const CompiledTest& test) const { return test.timed ? timedTables[size_t(&test - program.tests.data())] : test.table; }

    const Program& program;
    const FactColumns& columns;
    Instant t;
    ValueContext context;
    std::vector<const FieldColumn*> fields;      ///< by Program::fieldKeys, null if the columns have none
    std::vector<std::vector<Truth>> timedTables; ///< by test, empty unless the test is timed
    std::vector<char> purchasePassed;            ///< by value id of purchaseBy
    std::vector<char> adjustmentCounts;          ///< by adjustment model
    bool allInThePast = false;                   ///< no activity is dated after t
};

/// One type's activities of a lead up to t: [begin, end) of the columns.
struct TypeSlice {
    quint64 begin = 0, end = 0;
    bool isEmpty() const { return begin == end; }
};

/// The same in a block of leads, from the block's first activity on: half the memory, and no block has four billion activities.
struct BlockSlice {
    quint32 begin = 0, end = 0;
    quint32 size() const { return end - begin; }
};

/// An activity that fits a rule.
struct Occurrence {
    Instant at = 0;
    quint64 index = 0;                ///< in the columns
};

/// What a level counts as: 0 while open.
inline int scoringLevel(BantLevel level) { return level == BantLevel::NoAnswer ? 0 : int(level); }

/// One lead's cells in a table in which leads stand side by side, row by row.
template <typename Cell> struct CellsOfLead {
    const Cell* first = nullptr;
    size_t stride = 0;                ///< leads in a row
    const Cell& operator[](size_t row) const { return first[row * stride]; }
};

/// One lead's activities, type slot by type slot.
struct SlicesOfLead {
    CellsOfLead<BlockSlice> cells;
    quint64 firstOfBlock = 0;
    TypeSlice operator[](size_t slot) const { return {firstOfBlock + cells[slot].begin, firstOfBlock + cells[slot].end}; }
};

/// What leads look like at t. They are looked up a block at a time, so that their activities are on their way from memory before the first
/// rule asks for them; then one after the other is turned to. A thread reuses one for all its leads.
struct LeadState {
    explicit LeadState(const Binding& binding);
    LeadState(const LeadState&) = delete;
    LeadState& operator=(const LeadState&) = delete;

    /// Looks up one lead, and turns to it.
    void load(size_t lead);
    /// Looks up leads side by side; none of them is turned to yet.
    void loadBlock(size_t first, size_t count);
    size_t blockSize() const { return m_count; }
    /// Makes a lead of the block, by its place, the one that the members below speak of.
    void turnTo(size_t place)
    {
        lead = m_first + place;
        exists = m_exists[place];
        slices = slicesAt(place);
        valueId = {m_valueId.data() + place, m_count};
        levels = m_levels[place];
    }
    /// Where in the block the lead turned to stands.
    size_t ownPlace() const { return lead - m_first; }
    /// A type slot's activities, lead by lead of the block, from its first activity on.
    const BlockSlice* slicesOf(quint16 slot) const { return m_slices.data() + slot * m_count; }
    quint64 firstActivity() const { return binding.columns.activityStart[m_first]; }
    /// The values of a field of the program, lead by lead of the block.
    const quint32* valuesOf(int field) const { return m_valueId.data() + size_t(field) * m_count; }
    const std::array<BantLevel, criterionCount>& levelsOf(size_t place) const { return m_levels[place]; }
    /// The levels of the lead turned to, if answers counted for so many days.
    std::array<BantLevel, criterionCount> levelsFor(const std::array<int, criterionCount>& validDays) const;
    /// How many activities of a slot of the program's tally a lead of the block has, by lane.
    const quint32* tallyOf(size_t place, int placeOfSlot) const { return m_tally.data() + (place * m_tallied + size_t(placeOfSlot)) * MaskTally::lanes; }
    /// Counts them, unless this was done for the block.
    void ensureTally();

    /// The level of a criterion that scores: 0 while open.
    int scoringLevel(int criterion) const { return Kelvin::scoringLevel(levels[size_t(criterion)]); }

    const Binding& binding;
    size_t lead = 0;
    bool exists = false;
    SlicesOfLead slices;              ///< by type slot; all empty for internal leads
    CellsOfLead<quint32> valueId;     ///< by field of the program
    std::array<BantLevel, criterionCount> levels{};  ///< that count at t; expired = Unknown
    std::vector<char> scored;         ///< by place in the block: exists and is in scope; for whoever writes the steps
    std::vector<Instant> newest;      ///< scratch: by place in the block
    std::vector<Occurrence> occurrences; ///< scratch
    std::vector<quint32> subjectSeen; ///< scratch: by subject, the round in which it was last seen
    quint32 round = 0;

private:
    void loadValues(size_t field);
    void loadSlices(size_t place);
    void prefetch(size_t place) const;
    SlicesOfLead slicesAt(size_t place) const { return {{m_slices.data() + place, m_count}, firstActivity()}; }

    size_t m_first = 0, m_count = 0, m_slots = 0, m_tallied = 0;
    std::vector<char> m_exists;
    std::vector<BlockSlice> m_slices;
    std::vector<quint32> m_valueId, m_tally;
    std::vector<std::array<BantLevel, criterionCount>> m_levels;
    bool m_hasTally = false;
};

/// The truth of a condition of the program for the lead.
Truth truthOf(const LeadState& state, int node);
/// The truth of one test.
Truth testTruth(const LeadState& state, int test);
/// Whether an activity of the slot fits; its time is not looked at.
inline bool fits(const Binding& binding, const ActivityFilter& filter, int slot, quint64 index);
/// The newest fitting activity at or before t.
std::optional<Occurrence> newestFitting(const LeadState& state, int filter);
/// When it was, for each lead of the block, in block.newest; the beginning of time where there is none.
void findNewest(LeadState& block, int filter);

/// Calls `visit` with the index of each fitting activity in [from, to], slot by slot, each slot oldest first.
template <typename Visit> void forFitting(const LeadState& state, int filterIndex, Instant from, Instant to, const Visit& visit);

} // namespace Kelvin

#include "core/scoring/BindingLoops.h"
