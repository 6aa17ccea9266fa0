// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Qualification.h"

#include "core/scoring/Evaluator.h"
#include "core/scoring/PossibleFacts.h"
#include "core/scoring/TemperaturePolicy.h"

#include <algorithm>

namespace Kelvin {

namespace {

constexpr int mostSteps = 3;
/// Variants scored in one batch; bounds memory for leads with long histories.
constexpr qsizetype batchSize = 512;

using Combination = std::array<int, mostSteps>; ///< ascending indices of possible facts, -1 behind the last

bool reaches(const Scorecard& card, Goal goal)
{
    if (card.band == Band::Disqualified) return false;
    switch (goal) {
    case Goal::MarketingQualified: return card.band == Band::MarketingQualified || card.band == Band::SalesQualified;
    case Goal::SalesQualified: return card.band == Band::SalesQualified || allCriteriaMet(card.states);
    case Goal::Hot: return card.temperature == Temperature::Hot;
    }
    return false;
}

/// Criteria that are not met yet.
int unmet(const std::array<CriterionState, criterionCount>& states)
{
    return int(std::count_if(states.begin(), states.end(), [](CriterionState state) { return state != CriterionState::Met; }));
}

bool hasSalesLine(const ScoringModel& model)
{
    return model.thresholds.salesQualified || std::any_of(model.segments.begin(), model.segments.end(),
                                                          [](const SegmentOverride& segment) { return segment.thresholds.salesQualified.has_value(); });
}

/// Whether it takes all four answers; then the search is among ways that meet what is unmet.
bool needsAnswers(const ScoringModel& model, Goal goal)
{
    return (goal == Goal::Hot && model.temperature != TemperatureRule::Bands) || (goal == Goal::SalesQualified && !hasSalesLine(model));
}

class Search {
public:
    Search(const ScoringModel& model, const LeadFacts& lead, Instant t, Goal goal, const MailboxLists& mailboxes, const Explanation& now)
        : m_model(model), m_lead(lead), m_t(t), m_goal(goal), m_mailboxes(mailboxes), m_now(now), m_facts(possibleFacts(model, lead, now, mailboxes)),
          m_needs(columnNeeds({model}))
    {
        if (answersDecide(model, goal))
            m_facts.removeIf([](const PossibleFact& fact) { return fact.step.kind != PossibleStep::Kind::Answer; });
    }

    /// All ways with exactly this many steps that contain no shorter one.
    QList<PathToGoal> withSteps(int steps)
    {
        m_new.clear();
        m_batch.clear();
        extend({-1, -1, -1}, 0, steps);
        flush();
        m_shorter += m_new;
        return std::exchange(m_paths, {});
    }

private:
    void extend(Combination combination, int used, int steps)
    {
        if (used == steps) {
            if (!isLegal(combination) || !canReach(combination) || containsShorter(combination)) return;
            m_batch.append(combination);
            if (m_batch.size() == batchSize) flush();
            return;
        }
        for (int i = used == 0 ? 0 : combination[size_t(used - 1)]; i < m_facts.size(); ++i) {
            combination[size_t(used)] = i;
            extend(combination, used + 1, steps);
        }
    }

    int knownLevel(Criterion criterion) const
    {
        const CriterionStanding& standing = m_now.criteria[size_t(criterion)];
        return standing.state == CriterionState::Open ? 0 : int(standing.level);
    }

    /// Only occurrences repeat; a field has one value; an open criterion gets one answer, a known one rises level by level.
    bool isLegal(const Combination& combination) const
    {
        for (int i = 0; i < mostSteps && combination[size_t(i)] >= 0; ++i) {
            const PossibleFact& fact = m_facts[combination[size_t(i)]];
            bool hasLevelBelow = false;
            for (int j = 0; j < i; ++j) {
                const PossibleFact& other = m_facts[combination[size_t(j)]];
                if (other.step.kind != fact.step.kind) continue;
                if (fact.step.kind == PossibleStep::Kind::Field && other.fieldKey == fact.fieldKey) return false;
                if (fact.step.kind != PossibleStep::Kind::Answer || other.step.criterion != fact.step.criterion) continue;
                if (int(other.step.level) + 1 != int(fact.step.level)) return false;
                hasLevelBelow = true;
            }
            if (fact.step.kind != PossibleStep::Kind::Answer) continue;
            const int known = knownLevel(fact.step.criterion);
            if (known == 0 && hasLevelBelow) return false;
            if (known > 0 && int(fact.step.level) > known + 1 && !hasLevelBelow) return false;
        }
        return true;
    }

    /// False where the criteria alone say that it is in vain: then nothing need be scored.
    bool canReach(const Combination& combination) const
    {
        if (!needsAnswers(m_model, m_goal)) return true;
        std::array<CriterionState, criterionCount> states = m_now.card.states;
        for (const PossibleFact* fact : factsOf(combination)) {
            if (fact->step.kind != PossibleStep::Kind::Answer) continue;
            const auto criterion = size_t(fact->step.criterion);
            states[criterion] = criterionState(fact->step.level, m_model.bant.metFrom[criterion]);
        }
        return unmet(states) == 0;
    }

    bool containsShorter(const Combination& combination) const
    {
        const auto end = std::find(combination.begin(), combination.end(), -1);
        return std::any_of(m_shorter.begin(), m_shorter.end(), [&](const Combination& shorter) {
            return std::includes(combination.begin(), end, shorter.begin(), std::find(shorter.begin(), shorter.end(), -1));
        });
    }

    QList<const PossibleFact*> factsOf(const Combination& combination) const
    {
        QList<const PossibleFact*> facts;
        for (const int i : combination)
            if (i >= 0) facts.append(&m_facts[i]);
        return facts;
    }

    void flush()
    {
        if (m_batch.isEmpty()) return;
        FactColumns columns;
        for (const Combination& combination : m_batch) appendLead(columns, withFacts(m_lead, factsOf(combination), m_t), m_needs);
        const std::vector<Scorecard> cards = evaluate(CompiledModel(m_model, columns, m_mailboxes), columns, m_t, 1);
        for (qsizetype i = 0; i < m_batch.size(); ++i) {
            if (!reaches(cards[size_t(i)], m_goal)) continue;
            PathToGoal path;
            for (const PossibleFact* fact : factsOf(m_batch[i])) path.steps.append(fact->step);
            path.after = cards[size_t(i)];
            path.gain = path.after.total - m_now.card.total;
            m_paths.append(path);
            m_new.append(m_batch[i]);
        }
        m_batch.clear();
    }

    const ScoringModel& m_model;
    const LeadFacts& m_lead;
    Instant m_t;
    Goal m_goal;
    const MailboxLists& m_mailboxes;
    const Explanation& m_now;
    QList<PossibleFact> m_facts;
    ColumnNeeds m_needs;
    QList<Combination> m_batch, m_shorter, m_new;
    QList<PathToGoal> m_paths;
};

} // namespace

QList<Goal> goalsAhead(const Scorecard& card, const ScoringModel& model)
{
    QList<Goal> goals;
    if (!card.inScope || card.band == Band::Disqualified) return goals;
    if (!reaches(card, Goal::Hot)) goals.append(Goal::Hot);
    if (!reaches(card, Goal::MarketingQualified) && model.thresholds.marketingQualified) goals.append(Goal::MarketingQualified);
    if (!reaches(card, Goal::SalesQualified)) goals.append(Goal::SalesQualified);
    return goals;
}

bool answersDecide(const ScoringModel& model, Goal goal)
{
    return needsAnswers(model, goal) && !(goal == Goal::Hot && model.temperature == TemperatureRule::Colder);
}

QString stepKey(const PossibleStep& step)
{
    switch (step.kind) {
    case PossibleStep::Kind::Answer: return QStringLiteral("bant.%1.%2").arg(enumKey(step.criterion)).arg(int(step.level));
    case PossibleStep::Kind::Field: return QStringLiteral("field.") + step.field.operand.key;
    case PossibleStep::Kind::Activity: return QStringLiteral("rule.") + step.rule;
    }
    return {};
}

QList<PathToGoal> pathsToGoal(const ScoringModel& model, const LeadFacts& lead, Instant t, Goal goal, const MailboxLists& mailboxes,
                              const StepFrequency& frequency, int most)
{
    const Explanation now = explain(model, 0, lead, t, mailboxes);
    QList<PathToGoal> paths;
    if (!now.card.exists || !now.card.inScope || reaches(now.card, goal)) return paths;
    // Each criterion takes a step at least.
    if (needsAnswers(model, goal) && unmet(now.card.states) > mostSteps) return paths;
    Search search(model, lead, t, goal, mailboxes, now);
    std::optional<QHash<QString, double>> shares;
    for (int steps = 1; steps <= mostSteps && paths.size() < most; ++steps) {
        QList<PathToGoal> found = search.withSteps(steps);
        if (frequency && !shares && !found.isEmpty()) shares = frequency();
        for (PathToGoal& path : found) {
            path.frequency = 1;
            for (const PossibleStep& step : path.steps) path.frequency *= shares ? shares->value(stepKey(step), 0) : 0;
        }
        std::stable_sort(found.begin(), found.end(), [](const PathToGoal& a, const PathToGoal& b) {
            return a.frequency != b.frequency ? a.frequency > b.frequency : a.gain > b.gain;
        });
        paths += found;
    }
    return paths.mid(0, most);
}

} // namespace Kelvin
