// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Contradiction.h"
#include "core/domain/Points.h"
#include "core/scoring/ModelChecks.h"
#include "core/scoring/ModelReach.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Kelvin {

namespace {

/// Where a threshold comes from: an override by its place, or the model behind all of them.
struct Source {
    qsizetype place = 0;
    QString id;
    Condition condition;
    Thresholds thresholds;
};

QList<Source> sourcesOf(const ScoringModel& model)
{
    QList<Source> sources;
    for (const SegmentOverride& segment : model.segments)
        sources.append({sources.size(), segment.id, segment.condition, segment.thresholds});
    sources.append({sources.size(), {}, {}, model.thresholds});
    return sources;
}

/// Whether a lead can take its MQL from `first` and its SQL from `second`: no earlier override that is true wherever both are may give either.
bool canMeet(const Source& first, const Source& second, const QList<Source>& sources)
{
    const Condition both = Condition::all({first.condition, second.condition});
    const bool taken = std::any_of(sources.begin(), sources.end(), [&](const Source& earlier) {
        return ((earlier.place < first.place && earlier.thresholds.marketingQualified) ||
                (earlier.place < second.place && earlier.thresholds.salesQualified)) &&
               implies(both, earlier.condition);
    });
    return !taken && !neverTrue(both);
}

void checkOrder(Findings& findings, const QList<Source>& sources)
{
    for (const Source& lower : sources)
        for (const Source& upper : sources)
            if (lower.thresholds.marketingQualified && upper.thresholds.salesQualified && canMeet(lower, upper, sources) &&
                *lower.thresholds.marketingQualified >= *upper.thresholds.salesQualified)
                findings.add("mql_not_below_sql", lower.id,
                             {QString::number(*lower.thresholds.marketingQualified), upper.id, QString::number(*upper.thresholds.salesQualified)});
}

void checkReach(Findings& findings, const Source& source, const char* band, std::optional<int> threshold, const Reach& reach)
{
    if (!threshold) return;
    if (reach.max && *threshold > *reach.max)
        findings.add("band_unreachable", source.id, {QString::fromLatin1(band), QString::number(*threshold), QString::number(*reach.max)});
    if (reach.min && *threshold <= *reach.min)
        findings.add("no_lead_band", source.id, {QString::number(*threshold), QString::number(*reach.min)});
}

/// Overrides that change nothing for anybody.
void checkSegments(Findings& findings, const QList<SegmentOverride>& segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const SegmentOverride& own = segments[i];
        const auto given = [&](std::optional<int> Thresholds::*line) {
            return !(own.thresholds.*line) || std::any_of(segments.begin(), segments.begin() + i, [&](const SegmentOverride& earlier) {
                return earlier.thresholds.*line && implies(own.condition, earlier.condition);
            });
        };
        if (neverTrue(own.condition)) findings.add("segment_contradiction", own.id);
        else if (own.thresholds == Thresholds{std::nullopt, std::nullopt}) findings.add("segment_without_lines", own.id);
        else if (given(&Thresholds::marketingQualified) && given(&Thresholds::salesQualified)) findings.add("segment_shadowed", own.id);
    }
}

void checkLimits(Findings& findings, const QString& id, const Limits& limits)
{
    if (limits.min && limits.max && *limits.min > *limits.max) findings.add("limits_reversed", id);
    for (const auto& limit : {limits.min, limits.max})
        if (limit && std::abs(*limit) > maxPoints) findings.add("points_out_of_range", id, {QString::number(*limit)});
}

void checkPoints(Findings& findings, const QString& id, const Thresholds& thresholds)
{
    for (const auto& threshold : {thresholds.marketingQualified, thresholds.salesQualified})
        if (threshold && std::abs(*threshold) > maxPoints) findings.add("points_out_of_range", id, {QString::number(*threshold)});
}

void checkEdges(Findings& findings, Axis axis, const GradeEdges& edges)
{
    for (const auto& edge : {edges.upper, edges.lower})
        if (edge && std::abs(*edge) > maxPoints) findings.add("points_out_of_range", {}, {QString::number(*edge)});
    if (edges.upper && edges.lower && *edges.upper < *edges.lower) findings.add("edges_reversed", {}, {enumKey(axis)});
}

} // namespace

void checkBands(Findings& findings, const ScoringModel& model)
{
    findings.owner.clear();
    checkLimits(findings, {}, model.limits);
    checkEdges(findings, Axis::Fit, model.fitEdges);
    checkEdges(findings, Axis::Engagement, model.engagementEdges);
    findings.owner = QStringLiteral("group");
    for (const RuleGroup& group : model.groups) checkLimits(findings, group.id, group.limits);
    findings.owner = QStringLiteral("segment");
    checkSegments(findings, model.segments);
    const QList<Source> sources = sourcesOf(model);
    checkOrder(findings, sources);
    const Reach reach = reachOfModel(model);
    for (const Source& source : sources) {
        checkPoints(findings, source.id, source.thresholds);
        checkReach(findings, source, "mql", source.thresholds.marketingQualified, reach);
        checkReach(findings, source, "sql", source.thresholds.salesQualified, reach);
    }
}

} // namespace Kelvin
