// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Program.h"
#include "core/scoring/Scorecard.h"

namespace Kelvin {

/// How a rule's step sums become its line, by one version's points. Milli-points throughout.
struct LinePlan {
    enum class Kind { Sums, RealSums, Table, Penalty };
    Kind kind = Kind::Sums;
    int rule = 0;                     ///< index in the model
    int group = -1;                   ///< index of the group, -1: of none, counted on no axis
    int step = 0;
    bool hasRest = false;             ///< a second step, worth `rest` each
    qint64 first = 0, rest = 0;       ///< per whole award; of Penalty per period, negative or positive
    qint64 full = 1;                  ///< denominator of Sums
    std::vector<qint64> table;        ///< of Table: by outcome
    qint64 atMost = 0;                ///< of Penalty: greatest size
    bool once = false;                ///< of Penalty: n counts as at most 1
    qint64 cap = -1;                  ///< on the absolute value, -1: none
};

/// Second stage of evaluation as data: everything about points, caps, limits and thresholds, nothing about facts.
struct FoldPlan {
    /// From a model whose rules stand in the same order as the program's model; rules that are off give no line.
    FoldPlan(const ScoringModel& model, const Program& program);

    struct GroupPlan { int axis; qint64 min, max; };
    struct SegmentPlan { int bit; std::optional<qint64> marketingQualified, salesQualified; };
    std::vector<LinePlan> lines;
    std::vector<GroupPlan> groups;
    qint64 min, max;                  ///< of the model
    std::vector<int> gateBits, trackBits; ///< of those that are on
    std::vector<SegmentPlan> segments;
    std::optional<qint64> marketingQualified, salesQualified;
    std::optional<qint64> fitUpper, fitLower, engagementUpper, engagementLower;
    TemperatureRule temperature = TemperatureRule::Bant;
    std::array<int, criterionCount> metFrom{};
    int adjustmentStep = 0, bantStep = 0, flagStep = 0;
};

/// A line before and after its cap.
struct LinePoints {
    qint64 beforeCap = 0;
    qint64 points = 0;
};
LinePoints linePoints(const LinePlan& line, const qint64* steps, size_t stride);

/// Totals of leads that stand side by side: lead i's step s lies at steps[s * stride + i]. Leads outside the scope have 0.
struct FoldedTotals {
    std::vector<qint64> total;
    std::array<std::vector<qint64>, 3> axes;
    std::vector<qint64> groupSum;     ///< scratch
    void resize(size_t leads);
};
/// `nonZero`, by line of the plan, is raised for each lead with a line that is not 0; may be null.
void foldTotals(const FoldPlan& plan, const qint64* steps, size_t stride, size_t leads, FoldedTotals& out, qint64* nonZero = nullptr);

/// The lead's own thresholds, by the segments it is in.
struct OwnThresholds { std::optional<qint64> marketingQualified, salesQualified; };
OwnThresholds ownThresholds(const FoldPlan& plan, const qint64* steps, size_t stride);
/// The band of a lead with this total.
Band bandOf(const FoldPlan& plan, const qint64* steps, size_t stride, qint64 total);
/// All that follows from totals and state: thresholds, band, grade, temperature.
Scorecard scorecard(const FoldPlan& plan, const qint64* steps, size_t stride, qint64 total, const std::array<qint64, 3>& axes);

} // namespace Kelvin
