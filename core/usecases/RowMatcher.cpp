// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/RowMatcher.h"

#include "core/storage/OutcomeRows.h"
#include "core/usecases/ListFields.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

FieldValue fieldOf(const Spot& spot, const QString& field, Instant t)
{
    // When a lead was created is a fact of its own, not the history of a field.
    if (field == u"createdAt") return DateValue{spot.columns->createdAt[spot.lead], false};
    const auto found = spot.columns->fields.constFind(field);
    if (found == spot.columns->fields.cend()) return {};
    return valueAt(*found, spot.lead, t);
}

/// What a test of a result looks at. Names are those of scoring.md section 3.
FieldValue resultOf(const LeadRow& lead, const QString& key)
{
    const Scorecard& card = lead.card;
    const auto points = [&](MilliPoints p) { return card.inScope ? FieldValue(double(p.value) / 1'000.0) : FieldValue(); };
    // "total" is what the command line's JSON calls the score.
    if (key == u"score" || key == u"total") return points(card.total);
    for (const Axis axis : {Axis::Fit, Axis::Engagement, Axis::Qualification})
        if (key == enumKey(axis)) return points(card.axes[size_t(axis)]);
    if (key == u"band") return enumKey(card.band);
    if (key == u"temperature") return enumKey(card.temperature);
    if (key == u"provisional") return card.provisional;
    if (key == u"highPotential") return card.highPotential;
    if (key == u"cooled") return lead.cooled;
    if (key == u"grade") return grade(card).isEmpty() ? FieldValue() : FieldValue(grade(card));
    if (key == u"model") return lead.model.isEmpty() ? FieldValue() : FieldValue(lead.model);
    if (key == u"version") return lead.version > 0 ? FieldValue(double(lead.version)) : FieldValue();
    if (key == u"stage") return enumKey(lead.stage);
    if (key == u"stageName") return lead.stageName.isEmpty() ? FieldValue() : FieldValue(lead.stageName);
    if (key == u"stageSince") return DateValue{lead.stageSince, false};
    if (key == u"rejectedAt") return lead.rejectedAt ? FieldValue(DateValue{*lead.rejectedAt, false}) : FieldValue();
    if (key == u"weekChange") return lead.weekChange ? points(*lead.weekChange) : FieldValue();
    if (key == u"owner") return lead.owner.isEmpty() ? FieldValue() : FieldValue(lead.owner);
    if (key == u"lastActivity") return lead.lastActivityAt ? FieldValue(DateValue{*lead.lastActivityAt, false}) : FieldValue();
    if (key == u"asked") return std::any_of(lead.pips.begin(), lead.pips.end(), [](BantLevel l) { return l != BantLevel::Unknown; });
    return {};
}

FieldValue bantOf(const LeadRow& lead, const QString& key)
{
    const auto criterion = enumFromKey<Criterion>(key);
    if (!criterion || lead.card.states[size_t(*criterion)] == CriterionState::Open) return {};
    return double(lead.card.levels[size_t(*criterion)]);
}

bool asksFor(const Condition& condition, std::initializer_list<QStringView> results)
{
    bool asks = false;
    forEachTest(condition, [&](const Test& test) {
        asks = asks || (test.operand.kind == OperandKind::Result && std::find(results.begin(), results.end(), test.operand.key) != results.end());
    });
    return asks;
}

/// Facts, or decided by facts alone.
bool isKnownUnscored(const Operand& operand)
{
    static const QStringList facts{u"stage"_s, u"stageName"_s, u"stageSince"_s, u"rejectedAt"_s, u"owner"_s, u"outcome"_s};
    return operand.kind == OperandKind::Field || (operand.kind == OperandKind::Result && facts.contains(operand.key));
}

} // namespace

const ScoringModel& rulesOfFilters(const Workspace& workspace, const QString& model)
{
    static const ScoringModel none;
    for (const StoredModel& stored : workspace.models())
        if (const ModelVersion* version = stored.published(); version && (model.isEmpty() || stored.key == model)) return version->model;
    return workspace.shipped().templates.isEmpty() ? none : workspace.shipped().templates.first();
}

bool asksUnscored(const Condition& condition)
{
    bool asks = false;
    forEachTest(condition, [&](const Test& test) { asks = asks || isKnownUnscored(test.operand); });
    return asks;
}

RowMatcher::RowMatcher(Workspace& workspace, Instant t, const Condition& condition, const QString& model, RowsKnown known)
    : m_condition(condition)
    , m_known(known)
    , m_titles(rulesOfFilters(workspace, model).titles)
    , m_tables{&workspace.shipped().mailboxes(rulesOfFilters(workspace, model).mailboxLists), &m_titles}
    , m_context{t, workspace.zone(), workspace.currency(), rulesOfFilters(workspace, model).rates, {u"tags"_s}}
{
    forEachTest(condition, [&](const Test& test) {
        if (test.operand.kind == OperandKind::ActivityCount || test.operand.kind == OperandKind::DaysSince)
            m_counts.try_emplace(&test.operand, test.operand, rulesOfFilters(workspace, model));
    });
    if (asksFor(condition, {u"outcome"})) m_outcomes = readOutcomes(workspace.database());
    if (asksFor(condition, {u"crossedMql", u"crossedSql"})) m_crossed = readCrossedDates(workspace.database(), t);
}

Truth RowMatcher::truth(const LeadRow& row, const Spot& spot)
{
    return evaluate(m_condition, [&](const Test& test) {
        if (m_known == RowsKnown::Unscored && !isKnownUnscored(test.operand)) return Truth::Unknown;
        return testValue(test, valueOf(test.operand, row, spot), m_context);
    });
}

FieldValue RowMatcher::valueOf(const Operand& operand, const LeadRow& row, const Spot& spot)
{
    switch (operand.kind) {
    case OperandKind::Field: return derivedValue(operand.key, fieldOf(spot, baseField(operand.key), m_context.t), m_tables);
    case OperandKind::Bant: return bantOf(row, operand.key);
    case OperandKind::Result: return factOf(operand.key, row);
    case OperandKind::ActivityCount: return double(tallyOf(operand, spot).count);
    case OperandKind::DaysSince: {
        const auto newest = tallyOf(operand, spot).newest;
        return newest ? FieldValue(double(m_context.t - *newest) / double(secondsPerDay)) : FieldValue();
    }
    }
    return {};
}

/// Results of scoring stand in the row; what became of the lead is a fact.
FieldValue RowMatcher::factOf(const QString& key, const LeadRow& row) const
{
    if (key == u"outcome") {
        const auto outcome = outcomeAt(m_outcomes.value(row.row), m_context.t);
        return outcome ? FieldValue(enumKey(*outcome)) : FieldValue();
    }
    if (key == u"crossedMql" || key == u"crossedSql") {
        const auto line = key == u"crossedMql" ? ThresholdKind::MarketingQualified : ThresholdKind::SalesQualified;
        const CrossedDates dates = m_crossed.value(row.row);
        const auto crossed = dates.constFind({row.model, line});
        return crossed == dates.cend() ? FieldValue() : FieldValue(DateValue{*crossed, false});
    }
    return resultOf(row, key);
}

} // namespace Kelvin
