// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/WonShares.h"

#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/scoring/Qualification.h"
#include "core/storage/OutcomeRows.h"
#include "core/usecases/ActivityCounts.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ListFields.h"
#include "core/usecases/Population.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// So many leads say how often something is; more would cost time and change nothing.
constexpr qsizetype mostWon = 1'000;

struct Spot {
    const FactColumns* columns = nullptr;
    size_t lead = 0;
};

QList<Spot> wonLeads(Workspace& workspace, Instant t)
{
    const auto outcomes = readOutcomes(workspace.database());
    const Population& people = workspace.population();
    QList<Spot> won;
    for (const FactColumns* columns : {&people.base(), &people.patch()})
        for (size_t i = 0; i < columns->leadCount(); ++i)
            if (people.counts(*columns, i) && columns->createdAt[i] <= t && outcomeAt(outcomes.value(columns->leadRow[i]), t) == OutcomeKind::Won)
                won.append({columns, i});
    const auto later = [](const Spot& a, const Spot& b) {
        const FactColumns &x = *a.columns, &y = *b.columns;
        return x.createdAt[a.lead] != y.createdAt[b.lead] ? x.createdAt[a.lead] > y.createdAt[b.lead] : x.leadRow[a.lead] > y.leadRow[b.lead];
    };
    std::sort(won.begin(), won.end(), later);
    won.resize(std::min(won.size(), mostWon));
    return won;
}

/// The steps that one won lead had, counted into `had`.
class Counter {
public:
    Counter(const ScoringModel& model, Instant t) : m_t(t)
    {
        const auto addField = [&](const Test& test) {
            if (test.operand.kind == OperandKind::Field && !m_fields.contains(test.operand.key)) m_fields.append(test.operand.key);
        };
        for (const PointRule& rule : model.rules) {
            if (const auto* attribute = std::get_if<AttributeRule>(&rule.body)) forEachTest(attribute->condition, addField);
            if (const auto* ladder = std::get_if<LadderRule>(&rule.body))
                for (const LadderRung& rung : ladder->rungs) forEachTest(rung.condition, addField);
            if (const auto* activity = std::get_if<ActivityRule>(&rule.body))
                m_rules.emplace_back(rule.id, ActivityCounts({OperandKind::ActivityCount, {}, activity->match, 0}, model));
        }
        for (const FastTrack& track : model.fastTracks) forEachTest(track.condition, addField);
    }

    void add(const Spot& spot)
    {
        addAnswers(spot);
        for (const QString& key : m_fields) {
            const auto column = spot.columns->fields.constFind(baseField(key));
            if (column == spot.columns->fields.cend() || isEmpty(valueAt(*column, spot.lead, m_t))) continue;
            PossibleStep step;
            step.kind = PossibleStep::Kind::Field;
            step.field.operand.key = key;
            count(step);
        }
        for (auto& [id, counts] : m_rules) {
            if (counts.of(*spot.columns, spot.lead, m_t).count == 0) continue;
            PossibleStep step;
            step.kind = PossibleStep::Kind::Activity;
            step.rule = id;
            count(step);
        }
    }

    QHash<QString, double> shares(qsizetype of) const
    {
        QHash<QString, double> shares;
        for (auto it = m_had.cbegin(); it != m_had.cend(); ++it) shares.insert(it.key(), double(it.value()) / double(of));
        return shares;
    }

private:
    void addAnswers(const Spot& spot)
    {
        std::array<BantLevel, criterionCount> levels{};
        const FactColumns& columns = *spot.columns;
        for (quint32 i = columns.answerStart[spot.lead]; i < columns.answerStart[spot.lead + 1]; ++i)
            if (columns.answers[i].at <= m_t) levels[size_t(columns.answers[i].criterion)] = columns.answers[i].level;
        for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
            const BantLevel known = levels[size_t(criterion)];
            for (int level = 1; known != BantLevel::NoAnswer && level <= int(known); ++level) {
                PossibleStep step;
                step.criterion = criterion;
                step.level = BantLevel(level);
                count(step);
            }
        }
    }

    void count(const PossibleStep& step) { ++m_had[stepKey(step)]; }

    Instant m_t;
    QStringList m_fields;
    std::vector<std::pair<QString, ActivityCounts>> m_rules;
    QHash<QString, int> m_had;
};

} // namespace

QHash<QString, double> wonShares(Workspace& workspace, const ScoringModel& model, Instant t)
{
    ColumnNeeds needs = needsOf(workspace);
    needs.unite(columnNeeds({model}));
    workspace.population().load(workspace.database(), needs);
    const QList<Spot> won = wonLeads(workspace, t);
    if (won.isEmpty()) return {};
    Counter counter(model, t);
    for (const Spot& spot : won) counter.add(spot);
    return counter.shares(won.size());
}

} // namespace Kelvin
