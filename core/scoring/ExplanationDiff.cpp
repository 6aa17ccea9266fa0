// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ExplanationDiff.h"

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

ChangeCause causeOf(const LinePair& pair, Instant from, Instant to, const ScoringModel& fromModel, const ScoringModel& toModel)
{
    switch (pair.any().kind) {
    case ExplanationPart::Kind::Adjustment: return ChangeCause::Adjustment;
    case ExplanationPart::Kind::Limit: return ChangeCause::Limit;
    case ExplanationPart::Kind::Rule: break;
    }
    const PointRule* before = ruleOf(fromModel, pair.any().id);
    const PointRule* after = ruleOf(toModel, pair.any().id);
    if (!sameRule(before, after)) return ChangeCause::RuleChange;
    const bool backwards = from > to;
    const CauseFinder found(backwards ? LinePair{pair.to, pair.from} : pair, std::min(from, to), std::max(from, to));
    if (found.newAnswer()) return ChangeCause::BantAnswer;
    if (found.expiredAnswer()) return ChangeCause::AnswerExpired;
    if (found.fieldEdit()) return ChangeCause::FieldEdit;
    const bool clock = std::holds_alternative<InactivityClock>(after->body) || std::holds_alternative<UnopenedEmailRule>(after->body);
    if (clock) return from == to ? ChangeCause::RuleChange : ChangeCause::Inactivity;
    if (found.newActivity()) return ChangeCause::NewActivity;
    // The rule is the same and so is the moment: something it refers to has changed, a page group or an exclusion.
    if (from == to) return ChangeCause::RuleChange;
    if (found.leftWindow()) return ChangeCause::WindowExpiry;
    const bool decays = std::holds_alternative<ActivityRule>(after->body) && !std::holds_alternative<NoDecay>(std::get<ActivityRule>(after->body).decay);
    return decays ? ChangeCause::Decaying : ChangeCause::WindowExpiry;
}

QList<LinePair> pairsOf(const Explanation& from, const Explanation& to)
{
    QList<LinePair> pairs;
    for (const ExplanationPart& part : from.parts) pairs.append({&part, nullptr});
    for (const ExplanationPart& part : to.parts) {
        const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const LinePair& pair) {
            return pair.from && pair.from->kind == part.kind && pair.from->id == part.id;
        });
        if (found == pairs.end()) pairs.append({nullptr, &part});
        else found->to = &part;
    }
    return pairs;
}

} // namespace

ExplanationDiff explanationDiff(const Explanation& from, const ScoringModel& fromModel, const Explanation& to, const ScoringModel& toModel)
{
    ExplanationDiff diff;
    diff.from = from.asOf;
    diff.to = to.asOf;
    diff.change = to.card.total - from.card.total;
    for (const LinePair& pair : pairsOf(from, to)) {
        if (pair.change() == 0) continue;
        const ChangeCause cause = causeOf(pair, from.asOf, to.asOf, fromModel, toModel);
        diff.causes.append({cause, pair.any().kind, pair.any().id, {pair.change()}});
    }
    std::stable_sort(diff.causes.begin(), diff.causes.end(), [](const CausedChange& a, const CausedChange& b) { return a.cause < b.cause; });
    return diff;
}

} // namespace Kelvin
