// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/scoring/FactColumns.h"
#include "core/scoring/ZoneTable.h"

#include <limits>
#include <vector>

namespace Kelvin {

/// Before and after every moment.
inline constexpr Instant beginningOfTime = std::numeric_limits<Instant>::min() / 4;
inline constexpr Instant endOfTime = std::numeric_limits<Instant>::max() / 4;

/// One bit per attribute id: does this (subject, campaign, source) match?
struct AttributeMask {
    std::vector<quint64> words;
    bool contains(quint32 id) const { return (words[id >> 6] >> (id & 63)) & 1; }
};

/// An ActivityMatch, less exclusions, over the columns' dictionaries.
struct ActivityFilter {
    std::vector<quint16> typeSlots;      ///< type slots of the program, ascending
    int mask = -1;                    ///< index into Program::masks, -1: every attribute
    bool extra = false;               ///< any of the following is limited
    double minValue = 0, maxValue = 0, minDuration = 0, maxDuration = 0;
    bool hasMinValue = false, hasMaxValue = false, hasMinDuration = false, hasMaxDuration = false;
    quint32 results = ~0u;            ///< bit per CallResult
    int reachedOnlySlot = -1;         ///< of signs of life: this type counts only when the lead was reached
};

/// A test with its answers precomputed per value, level or number.
struct CompiledTest {
    enum class Kind { Field, CreatedAt, Bant, Count, DaysSince, Stage, Unanswerable };
    Test test;
    Kind kind = Kind::Unanswerable;
    int field = -1;                   ///< of Field: index into Program::fieldKeys (the base field of a derived one)
    bool timed = false;               ///< of Field: the answer depends on t; the table is made when t is known
    std::vector<Truth> table;         ///< of Field: by value id of the column
    int criterion = 0;                ///< of Bant
    std::array<Truth, 4> byLevel{};   ///< of Bant: by level that counts, 0 = open
    int filter = -1;                  ///< of Count, DaysSince
};

/// A condition as a list in prefix order; `next` is the index behind a node's last descendant.
struct ConditionNode {
    Condition::Kind kind = Condition::Kind::Always;
    int test = -1;
    int next = 0;
};

/// How the weight of an award follows from its age: integer max(0, full - age * slope) over `full`, a real 2^(-age/days), or a step.
struct WeightProgram {
    enum class Kind { Constant, Linear, HalfLife, Expiry };
    Kind kind = Kind::Constant;
    qint64 full = 1;                  ///< denominator of the integer kinds
    qint64 slope = 0;
    double halfLife = 1;              ///< seconds
    qint64 lifespan = 0;              ///< of Expiry: seconds
};

/// An activity rule's selection and awards.
struct ActivityProgram {
    enum class Award { Each, Once, FirstThenBonus, EveryN, AtLeastNow, AtLeastEver };
    int filter = 0;
    Instant from = beginningOfTime, to = endOfTime; ///< of the activity's own time, inclusive
    qint64 window = 0;                ///< seconds, 0: none
    CountBy countBy = CountBy::Occurrence;
    int dayCap = 0, countCap = 0;     ///< 0: none
    Award award = Award::Each;
    int n = 1;
    WeightProgram weight;
    bool streams = false;             ///< no list of occurrences in order of time is needed
    bool counts = false;              ///< nothing but their number matters: neither times nor order
    int lane = -1;                    ///< of `counts`: lane of the tally that counts the filter's mask, -1: every attribute
};

struct ClockProgram {
    int filter = 0;
    qint64 period = secondsPerDay;
    bool startsAtCreation = false;    ///< if there never was such an activity
};

struct UnopenedProgram {
    int sent = -1;                    ///< type slots, -1: not in the catalogue
    int bounce = -1;
    std::array<int, 3> signs{-1, -1, -1}; ///< open, click, reply
    qint64 wait = 0;                  ///< seconds
    qint64 horizon = 0;               ///< seconds
    int mask = -1;                    ///< of exclusions
};

/// One rule, compiled: what its step sums hold and how to find them.
struct RuleProgram {
    enum class Kind { Attribute, Ladder, Activity, Clock, Unopened, Bant };
    Kind kind = Kind::Attribute;
    int rule = 0;                     ///< index in the model
    int step = 0;                     ///< first step column
    int stepCount = 1;
    Instant from = beginningOfTime, to = endOfTime; ///< of t, inclusive, for rules that are not about activities
    std::vector<int> conditions;      ///< of Attribute (one) and Ladder: first nodes
    ActivityProgram activity;
    ClockProgram clock;
    UnopenedProgram unopened;
    int criterion = 0;
};

/// A fast track: on a condition, or on an activity until a recycle after it.
struct TrackProgram {
    int condition = -1;
    int filter = -1;
};

/// Type slots of which the program reads the columns of activities.
struct ColumnReads {
    std::vector<quint16> times, attributes, mails, origins, visits;
};

/// Up to eight masks as one byte per attribute, so that activities are counted by all of them in one pass.
struct MaskTally {
    static constexpr int lanes = 8;
    std::vector<int> masks;           ///< by lane: index into Program::masks
    std::vector<quint8> bits;         ///< by attribute id: bit per lane
    std::vector<quint16> typeSlots;     ///< type slots whose activities are counted so
    std::vector<int> placeOfSlot;     ///< by type slot: index into typeSlots, -1: none
};

/// A model compiled over the dictionaries of some columns. Step columns hold, per lead: the step sums of all compiled rules, then the
/// adjustments in points, the BANT levels that count (3 bits each), and words of bits: exists, in scope, gates, fast tracks, segments.
struct Program {
    ScoringModel model;
    std::vector<quint16> slotOfType;  ///< by type number; slotCount for types outside the catalogue and those that nothing asks about
    int slotCount = 0;
    std::vector<AttributeMask> masks;
    QList<ActivityMatch> maskOf;      ///< what each mask was made for: the match without type, value, duration and result
    std::vector<ActivityFilter> filters;
    std::vector<quint32> subjectOfAttribute; ///< same number = same subject; empty unless a rule counts by subject
    QStringList fieldKeys;
    std::vector<CompiledTest> tests;
    std::vector<ConditionNode> nodes;
    std::vector<RuleProgram> rules;
    std::vector<char> internalEmail;  ///< by value id of `email`: activities of such leads count for nobody; empty: no such list
    int emailField = -1, purchaseByField = -1;
    ColumnReads reads;
    MaskTally tally;
    std::vector<char> reportsOpens;   ///< by system index
    ZoneTable zone;
    QTimeZone timeZone;
    int scope = 0;
    std::vector<int> gates;           ///< first nodes
    std::vector<TrackProgram> tracks;
    std::vector<int> segments;        ///< first nodes

    int adjustmentStep = 0, bantStep = 0, flagStep = 0;
    int stepCount = 0;
    static constexpr int existsBit = 0, scopeBit = 1;
    int gateBit(int gate) const { return 2 + gate; }
    int trackBit(int track) const { return gateBit(int(gates.size())) + track; }
    int segmentBit(int segment) const { return trackBit(int(tracks.size())) + segment; }
};

} // namespace Kelvin
