// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/CrossingStory.h"

#include "core/conditions/DerivedFields.h"
#include "core/scoring/Lift.h"
#include "core/usecases/ModelChoice.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// The move that put the lead where it stands, if a rule made it.
const StageMove* movedByRule(const LeadFacts& lead, Instant asOf)
{
    const StageMove* last = nullptr;
    for (const StageMove& move : lead.stageMoves)
        if (move.at <= asOf) last = &move;
    return last && last->by == MoveBy::Rule ? last : nullptr;
}

/// The crossing that the move answered: the latest through the line of its stage, not after it.
const Crossing* crossingBehind(const LeadFacts& lead, const StageMove& move)
{
    if (move.to != StageRole::MarketingQualified && move.to != StageRole::SalesQualified) return nullptr;
    const ThresholdKind kind = move.to == StageRole::SalesQualified ? ThresholdKind::SalesQualified : ThresholdKind::MarketingQualified;
    const Crossing* last = nullptr;
    for (const Crossing& crossing : lead.crossings)
        if (crossing.threshold == kind && crossing.crossed && crossing.at <= move.at) last = &crossing;
    return last;
}

LeadFacts withoutFact(LeadFacts lead, const Evidence& fact)
{
    const auto written = [&](const FieldChange& change) { return change.field == baseField(fact.key) && change.validFrom == fact.at; };
    switch (fact.kind) {
    case Evidence::Kind::Activity: lead.activities.removeIf([&](const Activity& activity) { return activity.id == fact.activity; }); break;
    case Evidence::Kind::Answer:
        lead.answers.removeIf([&](const BantAnswer& answer) { return enumKey(answer.criterion) == fact.key && answer.answeredAt == fact.at; });
        break;
    case Evidence::Kind::Field:
        lead.fields.removeIf(written);
        if (lead.account) lead.account->fields.removeIf(written);
        break;
    case Evidence::Kind::Inactivity: break;
    }
    return lead;
}

/// The newest fact that took the lead over the line at that moment: of those of one date the one that gave most. It is one of the last
/// days, or the crossing would not have acted. A person's own points are none, they say for themselves what they are.
std::optional<Evidence> liftingFact(LeadFacts lead, const ScoringModel& model, const Explanation& then, Advance advance, const MailboxLists& mailboxes)
{
    lead.adjustments.clear();
    const Instant since = then.asOf - model.stages.freshDays * secondsPerDay;
    const auto at = newestLift(model, lead, then.asOf, since, advance, mailboxes);
    if (!at) return std::nullopt;
    std::optional<Evidence> fact;
    for (const ExplanationPart& part : then.parts)
        for (const Evidence& evidence : part.evidence)
            if (evidence.at == *at && evidence.kind != Evidence::Kind::Inactivity && (!fact || evidence.points > fact->points)) fact = evidence;
    if (fact) return fact;
    // A value that took a minus away, opened a gate or changed the segment stands in no line.
    for (const FieldChange& change : lead.fields + (lead.account ? lead.account->fields : QList<FieldChange>()))
        if (change.validFrom == *at && !change.undated) fact = Evidence{Evidence::Kind::Field, change.field, change.value, {}, {}, *at, 0, 1};
    return fact;
}

} // namespace

std::optional<CrossingStory> crossingStory(Workspace& workspace, const LeadFacts& lead, Instant asOf)
{
    const StageMove* move = movedByRule(lead, asOf);
    const Crossing* crossing = move ? crossingBehind(lead, *move) : nullptr;
    const StoredModel* stored = crossing ? workspace.model(crossing->model) : nullptr;
    const ModelVersion* version = stored ? stored->version(crossing->version) : nullptr;
    if (!version) return std::nullopt;
    const Explanation then = explain(version->model, version->number, lead, crossing->at, mailboxesOf(workspace, *version));
    const bool isSales = crossing->threshold == ThresholdKind::SalesQualified;
    const auto& line = isSales ? then.card.salesQualified : then.card.marketingQualified;
    const auto fact = liftingFact(lead, version->model, then, isSales ? Advance::SalesLine : Advance::MarketingLine, mailboxesOf(workspace, *version));
    if (!line || !fact) return std::nullopt;
    const auto without = explainLead(workspace, withoutFact(lead, *fact), asOf);
    if (!without || !without->card.inScope) return std::nullopt;
    return CrossingStory{*crossing, *line, *fact, without->card.total};
}

} // namespace Kelvin
