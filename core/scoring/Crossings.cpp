// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Crossings.h"

namespace Kelvin {

CrossingStep stepCrossing(bool armed, MilliPoints score, MilliPoints threshold, MilliPoints hysteresis)
{
    if (armed && score >= threshold) return {false, true};
    if (!armed && score < threshold - hysteresis) return {true, false};
    return {armed, false};
}

QList<LineStep> stepLines(const Scorecard& card, ArmedLines armed, MilliPoints hysteresis)
{
    QList<LineStep> lines;
    if (!card.exists || !card.inScope) return lines;
    const auto take = [&](ThresholdKind kind, const std::optional<MilliPoints>& line) {
        if (!line) return;
        const bool was = armed.of(kind);
        const CrossingStep step = stepCrossing(was, card.total, *line, hysteresis);
        const bool held = step.crossed && card.band == Band::Disqualified;
        if (step.armed != was && !held) lines.append({kind, step.crossed});
    };
    take(ThresholdKind::MarketingQualified, card.marketingQualified);
    take(ThresholdKind::SalesQualified, card.salesQualified);
    return lines;
}

} // namespace Kelvin
