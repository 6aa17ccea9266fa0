// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/CrossingStory.h"

#include "core/conditions/DerivedFields.h"
#include "core/usecases/CrossingCause.h"
#include "core/usecases/ModelChoice.h"

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

/// Nothing where the lead has no such fact (any more).
std::optional<LeadFacts> withoutFact(LeadFacts lead, const Evidence& fact)
{
    qsizetype gone = 0;
    const auto written = [&](const FieldChange& change) { return change.field == baseField(fact.key) && change.validFrom == fact.at; };
    switch (fact.kind) {
    case Evidence::Kind::Activity: gone += lead.activities.removeIf([&](const Activity& activity) { return activity.id == fact.activity; }); break;
    case Evidence::Kind::Answer:
        gone += lead.answers.removeIf([&](const BantAnswer& answer) { return enumKey(answer.criterion) == fact.key && answer.answeredAt == fact.at; });
        break;
    case Evidence::Kind::Field:
        gone += lead.fields.removeIf(written);
        if (lead.account) gone += lead.account->fields.removeIf(written);
        break;
    case Evidence::Kind::Inactivity: break;
    }
    return gone > 0 ? std::optional(std::move(lead)) : std::nullopt;
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
    // What was written with the crossing is what was known then; later files may know more. An undo may have taken it.
    auto fact = causeFromText(crossing->cause);
    auto rest = fact ? withoutFact(lead, *fact) : std::nullopt;
    if (!rest) fact = liftingFact(lead, version->model, then, isSales ? Advance::SalesLine : Advance::MarketingLine, mailboxesOf(workspace, *version));
    if (fact && !rest) rest = withoutFact(lead, *fact);
    if (!line || !rest) return std::nullopt;
    // Against the line of then stands the score of then: rules published since may give more.
    const Scorecard without = scoreLead(version->model, *rest, crossing->at, mailboxesOf(workspace, *version));
    // One fact took it over only where the lead is below the line without it: of several that did it together none is named.
    if (!without.inScope || then.card.total < *line || without.total >= *line) return std::nullopt;
    return CrossingStory{*crossing, *line, *fact, without.total};
}

} // namespace Kelvin
