// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/ExplanationRows.h"

#include "ui/text/ChangeText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ExplanationRows) };

using Kind = ExplanationPart::Kind;

double points(MilliPoints value) { return double(value.value) / 1'000; }

MilliPoints sumOf(const Explanation& explanation, Kind kind)
{
    MilliPoints sum;
    for (const ExplanationPart& part : explanation.parts)
        if (part.kind == kind) sum += part.points;
    return sum;
}

ContributionBar barOf(const Wording& w, const ExplanationPart& part, const ScoringModel& model, const QList<Adjustment>& adjustments, int decimals)
{
    const LineText text = lineText(w, part, model, adjustments);
    return {text.title, text.detail, signedPointsText(w, part.points, decimals), points(part.points)};
}

/// The group's heading and its lines that are not 0, largest first; nothing if there are none.
void addGroup(QList<ContributionRow>& rows, const Wording& w, const Explanation& explanation, const ScoringModel& model, const RuleGroup& group, int decimals)
{
    QList<const ExplanationPart*> parts;
    MilliPoints sum;
    bool reached = false;
    for (const ExplanationPart& part : explanation.parts) {
        if (part.group != group.id || part.kind == Kind::Adjustment || part.points.value == 0) continue;
        parts.append(&part);
        sum += part.points;
        reached = reached || part.kind == Kind::Limit;
    }
    if (parts.isEmpty()) return;
    std::stable_sort(parts.begin(), parts.end(), [](const ExplanationPart* a, const ExplanationPart* b) {
        return std::pair(a->kind, -a->points.value) < std::pair(b->kind, -b->points.value);
    });
    rows.append(ContributionHeading{groupName(w, model, group.id), groupLimitText(w, group, reached), pointsText(w, sum, decimals)});
    for (const ExplanationPart* part : parts) rows.append(barOf(w, *part, model, {}, decimals));
}

QList<MilliPoints> pointsShown(const Explanation& explanation)
{
    QList<MilliPoints> all;
    for (const ExplanationPart& part : explanation.parts) all.append(part.points);
    return all;
}

} // namespace

QList<ContributionRow> explanationRows(const Wording& w, const Explanation& explanation, const ScoringModel& model, const QList<Adjustment>& adjustments)
{
    const int decimals = decimalsFor(pointsShown(explanation));
    QList<ContributionRow> rows;
    for (const RuleGroup& group : model.groups) addGroup(rows, w, explanation, model, group, decimals);
    for (const ExplanationPart& part : explanation.parts)
        if (part.points.value != 0 && (part.kind == Kind::Adjustment || (part.kind == Kind::Limit && part.group.isEmpty())))
            rows.append(barOf(w, part, model, adjustments, decimals));
    rows.append(ContributionRule{});
    rows.append(ContributionHeading{rulesSumText(), {}, pointsText(w, sumOf(explanation, Kind::Rule), decimals), false});
    rows.append(ContributionHeading{limitsSumText(explanation), {}, pointsText(w, sumOf(explanation, Kind::Limit), decimals), false});
    rows.append(ContributionHeading{adjustmentsSumText(w, explanation), {}, pointsText(w, sumOf(explanation, Kind::Adjustment), decimals), false});
    rows.append(ContributionRule{});
    rows.append(ContributionHeading{scoreLineText(w, explanation, model), {}, pointsText(w, explanation.card.total, decimals)});
    return rows;
}

QList<ContributionRow> changeRows(const Wording& w, const ExplanationDiff& diff, const Explanation& before, const Explanation& after, const ScoringModel& model,
                                  const QList<Adjustment>& adjustments)
{
    QList<MilliPoints> all{diff.change};
    for (const CausedChange& change : diff.causes) all.append(change.points);
    const int decimals = decimalsFor(all, 0);
    QList<ContributionRow> rows;
    for (const auto& [cause, sum] : causesOf(diff)) {
        rows.append(ContributionHeading{word(cause), {}, signedPointsText(w, sum, decimals)});
        for (const CausedChange& change : diff.causes) {
            if (change.cause != cause || change.points.value == 0) continue;
            const LineText text = changedLine(w, change, before, after, model, adjustments);
            rows.append(ContributionBar{text.title, text.detail, signedPointsText(w, change.points, decimals), points(change.points)});
        }
    }
    rows.append(ContributionRule{});
    rows.append(ContributionHeading{sentenceCase(w, changeHeadline(w, diff)), {}, signedPointsText(w, diff.change, decimals)});
    return rows;
}

AxisBar axisBarOf(const Wording& w, const Explanation& explanation, const ScoringModel& model)
{
    AxisBar bar;
    const Scorecard& card = explanation.card;
    for (const RuleGroup& group : model.groups) {
        MilliPoints sum;
        for (const ExplanationPart& part : explanation.parts)
            if (part.group == group.id && part.kind != Kind::Adjustment) sum += part.points;
        if (sum.value != 0) bar.segments.append({filled(Words::tr("%1 %2", "group, points"), {groupName(w, model, group.id), scoreText(w, sum)}), points(sum), group.axis});
    }
    // A line that there is not lies beyond the bar.
    constexpr double beyond = 1e9;
    bar.thresholds = {card.marketingQualified ? points(*card.marketingQualified) : beyond, card.salesQualified ? points(*card.salesQualified) : beyond};
    if (card.marketingQualified) bar.marketingLabel = filled(Words::tr("MQL %1", "points of the line"), {scoreText(w, *card.marketingQualified)});
    if (card.salesQualified) {
        const MilliPoints left = *card.salesQualified - card.total;
        const QString line = scoreText(w, *card.salesQualified);
        bar.salesLabel = left.value > 0 ? filled(Words::tr("SQL %1, %2 to go", "points of the line, points missing"), {line, numberText(w, (left.value + 999) / 1'000)})
                                      : filled(Words::tr("SQL %1", "points of the line"), {line});
    }
    bar.to = std::max({100.0, points(card.total), card.salesQualified ? points(*card.salesQualified) * 1.15 : 0.0});
    return bar;
}

} // namespace Kelvin
