// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ExplanationDiff.h"

#include "core/scoring/Evaluator.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Kelvin {

namespace {

/// One line on both sides; a side that has no such line has null.
struct LinePair {
    const ExplanationPart* from = nullptr;
    const ExplanationPart* to = nullptr;
    qint64 change() const { return (to ? to->points.value : 0) - (from ? from->points.value : 0); }
    const ExplanationPart& any() const { return to ? *to : *from; }
};

const PointRule* ruleOf(const ScoringModel& model, const QString& id)
{
    const auto found = std::find_if(model.rules.begin(), model.rules.end(), [&](const PointRule& rule) { return rule.id == id; });
    return found == model.rules.end() ? nullptr : &*found;
}

/// Whether the two versions say the same about points, whatever they call it.
bool sameRule(const PointRule* a, const PointRule* b)
{
    if (!a || !b) return a == b;
    return a->on == b->on && a->validFrom == b->validFrom && a->validTo == b->validTo && a->cap == b->cap && a->body == b->body &&
           a->group == b->group;
}

template <typename Holds> bool anyEvidence(const ExplanationPart* part, const Holds& holds)
{
    return part && std::any_of(part->evidence.begin(), part->evidence.end(), holds);
}

/// What of the activities on one side must be on the other to be the same.
using ActivityKey = std::tuple<Instant, Id, QString>;

ActivityKey keyOf(const Evidence& e) { return {e.at, e.activity, e.key}; }

/// The activities a line rests on, in order.
std::vector<ActivityKey> activitiesOf(const ExplanationPart* part)
{
    std::vector<ActivityKey> keys;
    if (part)
        for (const Evidence& e : part->evidence)
            if (e.kind == Evidence::Kind::Activity) keys.push_back(keyOf(e));
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Whether `all` has an activity after `since` that is not among `others`.
bool hasMore(const std::vector<ActivityKey>& all, const std::vector<ActivityKey>& others, Instant since)
{
    return std::any_of(all.begin(), all.end(), [&](const ActivityKey& key) {
        return std::get<Instant>(key) > since && !std::binary_search(others.begin(), others.end(), key);
    });
}

/// What happened to a line's facts between the two moments, earlier side first.
class CauseFinder {
public:
    CauseFinder(const LinePair& pair, Instant earlier, Instant later)
        : m_earlier(pair.from), m_later(pair.to), m_had(activitiesOf(pair.from)), m_has(activitiesOf(pair.to)), m_from(earlier), m_until(later) {}

    bool newAnswer() const { return became(Evidence::Kind::Answer); }
    bool expiredAnswer() const
    {
        const auto counts = [](const Evidence& e) { return e.kind == Evidence::Kind::Answer && e.factor > 0; };
        const auto lapsed = [](const Evidence& e) { return e.kind == Evidence::Kind::Answer && e.factor == 0; };
        return anyEvidence(m_earlier, counts) && anyEvidence(m_later, lapsed);
    }
    bool fieldEdit() const { return became(Evidence::Kind::Field); }
    bool newActivity() const { return hasMore(m_has, m_had, m_from); }
    bool leftWindow() const { return hasMore(m_had, m_has, std::numeric_limits<Instant>::min()); }

private:
    /// A fact of this kind became true after the earlier moment, up to the later one.
    bool became(Evidence::Kind kind) const
    {
        const auto between = [&](const Evidence& e) { return e.kind == kind && e.at > m_from && e.at <= m_until; };
        return anyEvidence(m_later, between) || anyEvidence(m_earlier, between);
    }

    const ExplanationPart* m_earlier;
    const ExplanationPart* m_later;
    std::vector<ActivityKey> m_had, m_has;
    Instant m_from, m_until;
};

/// What changed a line between two moments under one model.
ChangeCause causeOf(const LinePair& pair, Instant from, Instant to, const RuleBody& rule)
{
    const bool backwards = from > to;
    const CauseFinder found(backwards ? LinePair{pair.to, pair.from} : pair, std::min(from, to), std::max(from, to));
    if (found.newAnswer()) return ChangeCause::BantAnswer;
    if (found.expiredAnswer()) return ChangeCause::AnswerExpired;
    if (found.fieldEdit()) return ChangeCause::FieldEdit;
    if (std::holds_alternative<InactivityClock>(rule) || std::holds_alternative<UnopenedEmailRule>(rule)) return ChangeCause::Inactivity;
    if (found.newActivity()) return ChangeCause::NewActivity;
    if (found.leftWindow()) return ChangeCause::WindowExpiry;
    const auto* activity = std::get_if<ActivityRule>(&rule);
    return activity && !std::holds_alternative<NoDecay>(activity->decay) ? ChangeCause::Decaying : ChangeCause::WindowExpiry;
}

const ExplanationPart* partOf(const Explanation& explanation, const ExplanationPart& like)
{
    const auto found = std::find_if(explanation.parts.begin(), explanation.parts.end(),
                                    [&](const ExplanationPart& part) { return part.kind == like.kind && part.id == like.id; });
    return found == explanation.parts.end() ? nullptr : &*found;
}

QList<LinePair> pairsOf(const Explanation& from, const Explanation& to)
{
    QList<LinePair> pairs;
    for (const ExplanationPart& part : from.parts) pairs.append({&part, nullptr});
    for (LinePair& pair : pairs) pair.to = partOf(to, *pair.from);
    for (const ExplanationPart& part : to.parts)
        if (!partOf(from, part)) pairs.append({nullptr, &part});
    return pairs;
}

Explanation explained(const LeadFacts& lead, Instant at, const RuledMoment& by)
{
    return explain(by.model, 0, lead, at, by.mailboxes);
}

/// What made the scope true or false between two moments: asked as if it were a rule that gives a point. Nothing if it stayed as it was.
std::optional<ChangeCause> causeOfScope(const LeadFacts& lead, const RuledMoment& by, Instant from, Instant to)
{
    ScoringModel asked = by.model;
    asked.scope = {};
    asked.limits = {};
    asked.groups = {RuleGroup{}};
    PointRule rule;
    rule.body = AttributeRule{by.model.scope, 1, std::nullopt, std::nullopt};
    asked.rules = {rule};
    const RuledMoment scope{by.at, asked, by.mailboxes};
    const Explanation before = explained(lead, from, scope), after = explained(lead, to, scope);
    if (before.parts.isEmpty() || after.parts.isEmpty()) return std::nullopt; // not there yet
    const LinePair pair{&before.parts.first(), &after.parts.first()};
    return pair.change() == 0 ? std::nullopt : std::optional(causeOf(pair, from, to, rule.body));
}

/// Why a lead is scored at only one of the moments, or by another model; nothing if it is the same model's at both.
std::optional<ChangeCause> causeOfMembership(const LeadFacts& lead, const RuledMoment& from, const RuledMoment& to, bool wasIn, bool isIn)
{
    if (from.model.key == to.model.key && wasIn == isIn) return std::nullopt;
    if (const auto cause = causeOfScope(lead, to, from.at, to.at)) return cause;
    const auto left = from.model.key == to.model.key ? std::nullopt : causeOfScope(lead, from, from.at, to.at);
    return left.value_or(ChangeCause::RuleChange);
}

} // namespace

ExplanationDiff explanationDiff(const LeadFacts& lead, const RuledMoment& from, const RuledMoment& to)
{
    const Explanation before = explained(lead, from.at, from), after = explained(lead, to.at, to);
    const bool sameRules = from.model == to.model && &from.mailboxes == &to.mailboxes;
    // The first moment by the later rules: what differs there already, the rules have changed.
    const Explanation anew = sameRules ? before : explained(lead, from.at, to);
    const auto membership = causeOfMembership(lead, from, to, before.card.inScope, after.card.inScope);
    const auto causeOfLine = [&](const LinePair& pair) {
        if (membership) return *membership;
        switch (pair.any().kind) {
        case ExplanationPart::Kind::Adjustment: return ChangeCause::Adjustment;
        case ExplanationPart::Kind::Limit: return ChangeCause::Limit;
        case ExplanationPart::Kind::Rule: break;
        }
        const PointRule* rule = ruleOf(to.model, pair.any().id);
        const ExplanationPart* first = partOf(anew, pair.any());
        if (!first || !pair.from || first->points != pair.from->points || !sameRule(ruleOf(from.model, pair.any().id), rule)) return ChangeCause::RuleChange;
        return causeOf({first, pair.to}, from.at, to.at, rule->body);
    };
    ExplanationDiff diff;
    diff.from = from.at;
    diff.to = to.at;
    diff.change = after.card.total - before.card.total;
    for (const LinePair& pair : pairsOf(before, after))
        if (pair.change() != 0) diff.causes.append({causeOfLine(pair), pair.any().kind, pair.any().id, {pair.change()}});
    std::stable_sort(diff.causes.begin(), diff.causes.end(), [](const CausedChange& a, const CausedChange& b) { return a.cause < b.cause; });
    return diff;
}

} // namespace Kelvin
