// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Crossings.h"

#include "core/conditions/DerivedFields.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// The field's change that began at this moment, if its date is its own.
bool isDated(const LeadFacts& lead, const QString& field, Instant at)
{
    const QString base = baseField(field);
    const auto dated = [&](const FieldChange& change) { return change.field == base && change.validFrom == at && !change.undated; };
    return std::any_of(lead.fields.begin(), lead.fields.end(), dated) ||
           (lead.account && std::any_of(lead.account->fields.begin(), lead.account->fields.end(), dated));
}

bool lifts(const LeadFacts& lead, const ExplanationPart& part, const Evidence& evidence)
{
    switch (evidence.kind) {
    case Evidence::Kind::Activity:
        // A return lifts by what it gives back; other activities by their award, or by being counted in a condition.
        return part.detail == u"returned" || evidence.points > 0 || (part.points.value > 0 && evidence.factor == 1 && evidence.points == 0);
    case Evidence::Kind::Answer: return part.points.value > 0;
    case Evidence::Kind::Field: return part.points.value > 0 && isDated(lead, evidence.key, evidence.at);
    case Evidence::Kind::Inactivity: return false;
    }
    return false;
}

} // namespace

CrossingStep stepCrossing(bool armed, MilliPoints score, MilliPoints threshold, MilliPoints hysteresis)
{
    if (armed && score >= threshold) return {false, true};
    if (!armed && score < threshold - hysteresis) return {true, false};
    return {armed, false};
}

bool isArmed(const QList<Crossing>& crossings, const QString& model, ThresholdKind threshold, Instant t)
{
    bool armed = true;
    for (const Crossing& crossing : crossings)
        if (crossing.model == model && crossing.threshold == threshold && crossing.at <= t) armed = !crossing.crossed;
    return armed;
}

std::optional<Evidence> newestLiftingFact(const LeadFacts& lead, const Explanation& explanation)
{
    std::optional<Evidence> newest;
    for (const ExplanationPart& part : explanation.parts)
        for (const Evidence& evidence : part.evidence)
            if (lifts(lead, part, evidence) && evidence.at <= explanation.asOf && (!newest || evidence.at > newest->at)) newest = evidence;
    return newest;
}

std::optional<Instant> newestLift(const LeadFacts& lead, const Explanation& explanation)
{
    std::optional<Instant> newest;
    if (const auto fact = newestLiftingFact(lead, explanation)) newest = fact->at;
    for (const Adjustment& adjustment : lead.adjustments) {
        const bool counts = (adjustment.model.isEmpty() || adjustment.model == explanation.model) && adjustment.points > 0 &&
                            (!adjustment.expiresAt || explanation.asOf < *adjustment.expiresAt);
        if (counts && adjustment.at <= explanation.asOf && (!newest || adjustment.at > *newest)) newest = adjustment.at;
    }
    return newest;
}

bool isFresh(const LeadFacts& lead, const Explanation& explanation, int freshDays)
{
    const auto newest = newestLift(lead, explanation);
    return newest && explanation.asOf - *newest <= freshDays * secondsPerDay;
}

QList<Crossing> crossingsAt(const LeadFacts& lead, const Explanation& explanation, const ScoringModel& model)
{
    QList<Crossing> out;
    if (!explanation.card.exists || !explanation.card.inScope) return out;
    const auto take = [&](ThresholdKind kind, const std::optional<MilliPoints>& threshold) {
        if (!threshold) return;
        const bool armed = isArmed(lead.crossings, model.key, kind, explanation.asOf);
        const CrossingStep step = stepCrossing(armed, explanation.card.total, *threshold, MilliPoints::whole(model.hysteresis));
        if (step.armed == armed) return;
        Crossing crossing;
        crossing.model = model.key;
        crossing.threshold = kind;
        crossing.crossed = step.crossed;
        crossing.at = explanation.asOf;
        crossing.score = explanation.card.total;
        crossing.version = explanation.version;
        crossing.fresh = step.crossed && isFresh(lead, explanation, model.stages.freshDays);
        out.append(crossing);
    };
    take(ThresholdKind::MarketingQualified, explanation.card.marketingQualified);
    take(ThresholdKind::SalesQualified, explanation.card.salesQualified);
    return out;
}

} // namespace Kelvin
