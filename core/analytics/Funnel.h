// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Cohort.h"
#include "core/analytics/Wilson.h"
#include "core/domain/Issue.h"

namespace Kelvin {

/// Who is counted: leads that entered the first stage in the period, wherever they are now; or transitions that happened in it.
enum class FunnelMode { Cohort, Period };

template <> struct EnumKeys<FunnelMode> {
    static constexpr std::array keys{std::pair{FunnelMode::Cohort, "cohort"}, std::pair{FunnelMode::Period, "period"}};
};

/// Whether a stage that a lead skipped counts as passed.
enum class FunnelCounting { InOrder, AnyStage };

template <> struct EnumKeys<FunnelCounting> {
    static constexpr std::array keys{std::pair{FunnelCounting::InOrder, "order"}, std::pair{FunnelCounting::AnyStage, "any"}};
};

/// What is asked of the funnel. Facts after `asOf` do not exist.
struct FunnelQuery {
    FunnelMode mode = FunnelMode::Cohort;
    FunnelCounting counting = FunnelCounting::InOrder;
    std::optional<Instant> from;      ///< inclusive; absent: from the beginning
    std::optional<Instant> to;        ///< inclusive; absent: up to asOf
    Instant asOf = 0;
    QString by;                       ///< field key or "month"; empty: no breakdown
    QTimeZone zone = QTimeZone::utc();///< the workspace zone, for calendar days and months
    bool operator==(const FunnelQuery&) const = default;
};

/// One stage. The lists hold the rows of exactly the leads counted, each once, in the order of the input.
struct FunnelStep {
    StageRole stage = StageRole::Lead;
    QList<qint64> entered;
    QList<qint64> passed;             ///< on to a later stage
    QList<qint64> exited;             ///< out or back, without having passed
    QList<qint64> open;               ///< standing there, not yet decided
    Proportion conversion;            ///< passed of entered; no cases for Customer, no value where more passed than entered
    Proportion decided;               ///< passed of passed and exited
    Proportion cumulative;            ///< entered of those who entered the first stage; no value where those are fewer
    std::optional<double> medianDays; ///< from entering to passing, unrounded days of 86,400 s
    std::optional<double> p90Days;
    bool operator==(const FunnelStep&) const = default;
};

/// The funnel of the leads with one value; empty: not known.
struct FunnelGroup {
    QString value;
    QList<FunnelStep> steps;
    bool operator==(const FunnelGroup&) const = default;
};

/// MQL to SQL of some leads, with the rows behind it.
struct HeadlineFigure {
    QString value;                    ///< month "2026-03" or the value of the breakdown; empty of the whole
    Proportion rate;
    std::optional<double> medianDays; ///< from MQL to SQL
    QList<qint64> entered;
    QList<qint64> reached;
    bool operator==(const HeadlineFigure&) const = default;
};

/// The headline: cohort mode counts leads of the cohort, period mode those that became MQL in the period, wherever they are now.
struct FunnelHeadline {
    HeadlineFigure whole;
    QList<HeadlineFigure> months;     ///< by month of becoming MQL, ascending, without empty months
    QList<HeadlineFigure> groups;     ///< by the breakdown's value (not by month)
    bool operator==(const FunnelHeadline&) const = default;
};

/// The whole answer. Issue codes: negative_days, won_before_created, won_undated, undated_moves, lost_still_open (counted over the leads of the
/// answer), passed_beyond_entered (counted over its steps).
struct Funnel {
    FunnelQuery query;
    QList<FunnelStep> steps;          ///< Lead, MQL, SAL, SQL, Customer
    QList<FunnelGroup> by;            ///< largest first, months ascending
    FunnelHeadline headline;
    QList<Issue> issues;
    bool operator==(const Funnel&) const = default;
};

/// Counts leads through the stages.
Funnel countFunnel(const QList<FunnelLead>& leads, const FunnelQuery& query);

} // namespace Kelvin
