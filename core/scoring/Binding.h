// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Matcher.h"
#include "core/scoring/Program.h"

namespace Kelvin {

/// A program, its columns and a moment: all that stays the same from lead to lead. Refers to program and columns.
struct Binding {
    Binding(const Program& program, const FactColumns& columns, Instant t);

    const Program& program;
    const FactColumns& columns;
    Instant t;
    ValueContext context;
    std::vector<const FieldColumn*> fields;      ///< by Program::fieldKeys, null if the columns have none
    std::vector<std::vector<Truth>> timedTables; ///< by test, empty unless the test is timed
    std::vector<char> purchasePassed;            ///< by value id of purchaseBy
    std::vector<char> adjustmentCounts;          ///< by adjustment model
};

/// One type's activities of a lead up to t: [begin, end) of the columns.
struct TypeSlice {
    quint64 begin = 0, end = 0;
    bool isEmpty() const { return begin == end; }
};

/// An activity that fits a rule.
struct Occurrence {
    Instant at = 0;
    quint64 index = 0;                ///< in the columns
};

/// What one lead looks like at t; a thread reuses one for all its leads.
struct LeadState {
    explicit LeadState(const Binding& binding);
    /// Reads the lead's slices, field values and answers.
    void load(size_t lead);

    /// Asks for the columns of a lead that comes next: its activities lie in memory where nobody has read yet.
    void prefetch(size_t lead) const;

    /// The level of a criterion that scores: 0 while open.
    int scoringLevel(int criterion) const { return levels[size_t(criterion)] == BantLevel::NoAnswer ? 0 : int(levels[size_t(criterion)]); }

    const Binding& binding;
    size_t lead = 0;
    bool exists = false;
    std::vector<TypeSlice> slices;    ///< by type slot; all empty for internal leads
    std::vector<quint32> valueId;     ///< by field of the program
    std::array<BantLevel, criterionCount> levels{};  ///< that count at t; expired = Unknown
    std::vector<Occurrence> occurrences; ///< scratch
    std::vector<quint32> subjectSeen; ///< scratch: by subject, the round in which it was last seen
    quint32 round = 0;

private:
    void loadSlices();
    void loadLevels();
};

/// The truth of a condition of the program for the lead.
Truth truthOf(const LeadState& state, int node);
/// The truth of one test.
Truth testTruth(const LeadState& state, int test);
/// Whether an activity of the slot fits; its time is not looked at.
inline bool fits(const Binding& binding, const ActivityFilter& filter, int slot, quint64 index);
/// The newest fitting activity at or before t.
std::optional<Occurrence> newestFitting(const LeadState& state, int filter);

/// Calls `visit` with the index of each fitting activity in [from, to], slot by slot, each slot oldest first.
template <typename Visit> void forFitting(const LeadState& state, int filterIndex, Instant from, Instant to, const Visit& visit);

} // namespace Kelvin

#include "core/scoring/BindingLoops.h"
