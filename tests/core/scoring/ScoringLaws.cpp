// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/ScoringLaws.h"

#include "core/scoring/Evaluator.h"
#include "core/scoring/ExplanationDiff.h"
#include "core/scoring/WhatIf.h"
#include "tests/core/scoring/ReferenceEvaluator.h"
#include "tests/support/RandomHistory.h"
#include "tests/support/RandomModel.h"

#include <algorithm>

namespace Kelvin::Tests {

namespace {

const MailboxLists& lists()
{
    static const MailboxLists mailboxes{DomainList("gmail.com"), {}};
    return mailboxes;
}

/// One random model, lead and pair of moments.
struct Case {
    explicit Case(quint32 seed) : random(seed), history(seed * 7 + 1), model(RandomModel(seed).make()), lead(history.make()), t(history.moment()), later(history.moment())
    {
        if (later < t) std::swap(t, later);
    }
    QRandomGenerator random;
    RandomHistory history;
    ScoringModel model;
    LeadFacts lead;
    Instant t, later;
};

QString text(const Scorecard& card)
{
    return QStringLiteral("total %1 axes %2/%3/%4 band %5 temperature %6%7 fast %8 grade %9")
        .arg(card.total.value).arg(card.axes[0].value).arg(card.axes[1].value).arg(card.axes[2].value).arg(enumKey(card.band), enumKey(card.temperature))
        .arg(card.provisional).arg(card.fastTracked).arg(grade(card));
}

QString compare(const Scorecard& found, const Scorecard& expected)
{
    return found == expected ? QString() : text(found) + QStringLiteral(" instead of ") + text(expected);
}

QString contributionsAddUp(Case& c)
{
    const Explanation explanation = explain(c.model, 1, c.lead, c.t, lists());
    qint64 sum = 0;
    for (const ExplanationPart& part : explanation.parts) sum += part.points.value;
    if (sum != explanation.card.total.value) return QStringLiteral("parts %1, total %2").arg(sum).arg(explanation.card.total.value);
    for (const ExplanationPart& part : explanation.parts)
        if (part.expires && *part.expires <= c.t) return part.id + QStringLiteral(" expires in the past");
    return compare(explanation.card, scoreLead(c.model, c.lead, c.t, lists()));
}

/// The evidence of an activity rule, unrounded, is its line before the cap.
QString evidenceAddsUp(Case& c)
{
    const Explanation explanation = explain(c.model, 1, c.lead, c.t, lists());
    for (const ExplanationPart& part : explanation.parts) {
        const auto rule = std::find_if(c.model.rules.begin(), c.model.rules.end(), [&](const PointRule& r) { return r.id == part.id; });
        if (part.kind != ExplanationPart::Kind::Rule || !std::holds_alternative<ActivityRule>(rule->body)) continue;
        double sum = 0;
        for (const Evidence& evidence : part.evidence) sum += evidence.points;
        if (std::abs(sum * 1'000 - double(part.beforeCap.value)) > 0.501) return QStringLiteral("%1: evidence %2, line %3").arg(part.id).arg(sum).arg(part.beforeCap.value);
    }
    return {};
}

QString referenceAgrees(Case& c)
{
    const ReferenceScore reference = referenceScore(c.model, c.lead, c.t, lists());
    const Explanation explanation = explain(c.model, 1, c.lead, c.t, lists());
    for (const ExplanationPart& part : explanation.parts)
        if (part.kind == ExplanationPart::Kind::Rule && part.points.value != reference.lines.value(part.id))
            return QStringLiteral("%1: %2 instead of %3").arg(part.id).arg(part.points.value).arg(reference.lines.value(part.id));
    return compare(scoreLead(c.model, c.lead, c.t, lists()), reference.card);
}

QString ruleOrderIsIrrelevant(Case& c)
{
    ScoringModel shuffled = c.model;
    std::shuffle(shuffled.rules.begin(), shuffled.rules.end(), c.random);
    std::shuffle(shuffled.groups.begin(), shuffled.groups.end(), c.random);
    return compare(scoreLead(shuffled, c.lead, c.t, lists()), scoreLead(c.model, c.lead, c.t, lists()));
}

QString laterFactsChangeNothing(Case& c)
{
    LeadFacts more = c.lead;
    Activity activity = c.history.activity();
    activity.at = c.t + 1 + c.random.bounded(100'000);
    const auto place = std::upper_bound(more.activities.begin(), more.activities.end(), activity,
                                        [](const Activity& a, const Activity& b) { return a.type != b.type ? a.type < b.type : a.at < b.at; });
    more.activities.insert(place, activity);
    BantAnswer answer;
    answer.criterion = Criterion(c.random.bounded(4));
    answer.level = BantLevel::Yes;
    answer.answeredAt = c.t + 1;
    more.answers.insert(std::upper_bound(more.answers.begin(), more.answers.end(), answer, [](const BantAnswer& a, const BantAnswer& b) { return a.answeredAt < b.answeredAt; }), answer);
    more.fields.append({Id{}, QStringLiteral("industry"), QStringLiteral("IT"), std::max(c.t, c.lead.fields.isEmpty() ? c.t : c.lead.fields.last().validFrom) + 1, 0, false, {}, {}});
    std::stable_sort(more.fields.begin(), more.fields.end(), [](const FieldChange& a, const FieldChange& b) { return a.field != b.field ? a.field < b.field : a.validFrom < b.validFrom; });
    more.adjustments.append({Id{}, {}, 50, {}, {}, c.t + 1, std::nullopt});
    const QString score = compare(scoreLead(c.model, more, c.t, lists()), scoreLead(c.model, c.lead, c.t, lists()));
    if (!score.isEmpty()) return score;
    return explain(c.model, 1, more, c.t, lists()) == explain(c.model, 1, c.lead, c.t, lists()) ? QString() : QStringLiteral("the explanation differs");
}

QString differencesSum(Case& c)
{
    ScoringModel other = c.model;
    if (c.random.bounded(2)) other.rules = RandomModel(c.random.generate()).make().rules;
    for (PointRule& rule : other.rules)
        if (std::none_of(other.groups.begin(), other.groups.end(), [&](const RuleGroup& g) { return g.id == rule.group; })) rule.group = other.groups.first().id;
    const RuledMoment from{c.t, c.model, lists()}, to{c.later, other, lists()};
    for (const ExplanationDiff& diff : {explanationDiff(c.lead, from, to), explanationDiff(c.lead, to, from)}) {
        qint64 sum = 0;
        for (const CausedChange& cause : diff.causes) sum += cause.points.value;
        if (sum != diff.change.value) return QStringLiteral("causes %1, change %2").arg(sum).arg(diff.change.value);
    }
    return {};
}

/// A population of 300 leads: more than one block, two threads.
FactColumns population(Case& c, const ColumnNeeds& needs, QList<LeadFacts>& leads)
{
    FactColumns columns;
    for (int i = 0; i < 300; ++i) leads.append(i == 0 ? c.lead : c.history.make());
    for (const LeadFacts& lead : leads) appendLead(columns, lead, needs);
    return columns;
}

QString batchEqualsSingle(Case& c)
{
    QList<LeadFacts> leads;
    const FactColumns columns = population(c, columnNeeds({c.model}), leads);
    const std::vector<Scorecard> cards = evaluate(CompiledModel(c.model, columns, lists()), columns, c.t, 2);
    for (qsizetype i = 0; i < leads.size(); ++i)
        if (const QString wrong = compare(cards[size_t(i)], scoreLead(c.model, leads[i], c.t, lists())); !wrong.isEmpty()) return wrong;
    return {};
}

/// Changes of every kind, one after the other on the same what-if.
QString whatIfEqualsFull(Case& c)
{
    QList<LeadFacts> leads;
    ScoringModel changed = c.model;
    const ScoringModel other = RandomModel(c.random.generate()).make();
    const FactColumns columns = population(c, columnNeeds({c.model, other}), leads);
    WhatIf whatIf(c.model, columns, lists(), c.t, 2);
    const std::vector<Scorecard> before = evaluate(CompiledModel(c.model, columns, lists()), columns, c.t, 1);
    for (int change = 0; change < 6; ++change) {
        PointRule& rule = changed.rules[c.random.bounded(int(changed.rules.size()))];
        switch (c.random.bounded(7)) {
        case 0: rule.cap = c.random.bounded(20); break;
        case 1: rule.on = !rule.on; break;
        case 2: changed.thresholds.marketingQualified = c.random.bounded(60); break;
        case 3: changed.groups.first().limits.max = c.random.bounded(30); break;
        case 4: rule.body = other.rules.first().body; break;
        case 5: changed.rules.append(changed.rules.takeFirst()); break;
        case 6: changed = c.random.bounded(2) ? other : c.model; break;
        }
        const WhatIfEffect& effect = whatIf.update(changed);
        const std::vector<Scorecard> cards = evaluate(CompiledModel(changed, columns, lists()), columns, c.t, 1);
        std::array<qint64, 4> bands{};
        size_t moved = 0;
        for (size_t i = 0; i < cards.size(); ++i) {
            if (const QString wrong = compare(whatIf.card(i), cards[i]); !wrong.isEmpty()) return wrong;
            if (whatIf.total(i) != cards[i].total || whatIf.band(i) != cards[i].band) return QStringLiteral("total or band");
            bands[size_t(cards[i].band)] += cards[i].exists;
            moved += cards[i].total != before[i].total || cards[i].band != before[i].band;
        }
        if (bands != effect.bandsAfter) return QStringLiteral("band counts");
        const std::vector<Mover> movers = whatIf.movers(cards.size());
        if (movers.size() != moved) return QStringLiteral("movers");
        const auto order = [](const Mover& m) { return std::tuple(m.bandBefore == m.bandAfter, -std::abs(m.after.value - m.before.value), m.lead); };
        if (!std::is_sorted(movers.begin(), movers.end(), [&](const Mover& a, const Mover& b) { return order(a) < order(b); })) return QStringLiteral("order of movers");
        qint64 inBins = 0, inScope = 0;
        for (const qint64 bin : effect.histogram) inBins += bin;
        for (const Scorecard& card : cards) inScope += card.inScope;
        if (inBins != inScope) return QStringLiteral("histogram");
    }
    return {};
}

struct Law {
    const char* name;
    QString (*broken)(Case&);
};
constexpr Law laws[] = {{"contributionsAddUp", contributionsAddUp}, {"evidenceAddsUp", evidenceAddsUp}, {"referenceAgrees", referenceAgrees},
                        {"ruleOrderIsIrrelevant", ruleOrderIsIrrelevant}, {"laterFactsChangeNothing", laterFactsChangeNothing},
                        {"differencesSum", differencesSum}, {"batchEqualsSingle", batchEqualsSingle}, {"whatIfEqualsFull", whatIfEqualsFull}};

} // namespace

QString brokenLaw(const QString& law, int cases)
{
    for (const Law& known : laws) {
        if (law != QLatin1String(known.name)) continue;
        for (int i = 0; i < cases; ++i) {
            const auto seed = quint32(1'000 + i);
            Case one(seed);
            if (const QString broken = known.broken(one); !broken.isEmpty()) return QStringLiteral("seed %1: ").arg(seed) + broken;
        }
        return {};
    }
    return law + QStringLiteral(" is no law");
}

} // namespace Kelvin::Tests
