// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ActivityMatcher.h"
#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/domain/SearchFold.h"
#include "core/storage/StorageError.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ListFields.h"
#include "core/usecases/Population.h"
#include "core/usecases/Scoring.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Where a lead's facts lie: in the base columns or in the patch.
struct Spot {
    const FactColumns* columns = nullptr;
    size_t lead = 0;
};

FieldValue fieldOf(const Spot& spot, const QString& field, Instant t)
{
    const auto found = spot.columns->fields.constFind(field);
    if (found == spot.columns->fields.cend()) return {};
    return valueAt(*found, spot.lead, t);
}

/// What a test of a result looks at. Names are those of scoring.md section 3.
FieldValue resultOf(const LeadRow& lead, const QString& key)
{
    const Scorecard& card = lead.card;
    const auto points = [&](MilliPoints p) { return card.inScope ? FieldValue(double(p.value) / 1'000.0) : FieldValue(); };
    if (key == u"score") return points(card.total);
    for (const Axis axis : {Axis::Fit, Axis::Engagement, Axis::Qualification})
        if (key == enumKey(axis)) return points(card.axes[size_t(axis)]);
    if (key == u"band") return enumKey(card.band);
    if (key == u"temperature") return enumKey(card.temperature);
    if (key == u"provisional") return card.provisional;
    if (key == u"highPotential") return card.highPotential;
    if (key == u"cooled") return lead.cooled;
    if (key == u"grade") return grade(card).isEmpty() ? FieldValue() : FieldValue(grade(card));
    if (key == u"stage") return enumKey(lead.stage);
    if (key == u"stageName") return lead.stageName.isEmpty() ? FieldValue() : FieldValue(lead.stageName);
    if (key == u"stageSince") return DateValue{lead.stageSince, false};
    if (key == u"weekChange") return points(lead.weekChange);
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

/// Decides one condition for one lead after the other.
class RowMatcher {
public:
    RowMatcher(const Workspace& workspace, const ScoringModel& model, Instant t)
        : m_titles(model.titles)
        , m_tables{&workspace.shipped().mailboxes(model.mailboxLists), &m_titles}
        , m_model(model)
        , m_context{t, workspace.zone(), workspace.currency(), model.rates, {u"tags"_s}}
    {
    }

    Truth truth(const Condition& condition, const LeadRow& row, const Spot& spot)
    {
        return evaluate(condition, [&](const Test& test) { return testValue(test, valueOf(test.operand, row, spot), m_context); });
    }

private:
    FieldValue valueOf(const Operand& operand, const LeadRow& row, const Spot& spot)
    {
        switch (operand.kind) {
        case OperandKind::Field: return derivedValue(operand.key, fieldOf(spot, baseField(operand.key), m_context.t), m_tables);
        case OperandKind::Bant: return bantOf(row, operand.key);
        case OperandKind::Result: return resultOf(row, operand.key);
        case OperandKind::ActivityCount: return double(countOf(operand, spot).first);
        case OperandKind::DaysSince: {
            const auto newest = countOf(operand, spot).second;
            return newest ? FieldValue(double(m_context.t - *newest) / double(secondsPerDay)) : FieldValue();
        }
        }
        return {};
    }

    std::pair<qint64, std::optional<Instant>> countOf(const Operand& operand, const Spot& spot) const
    {
        const ActivityMatcher matcher(operand.match, m_model.activityTypes, m_model.pageGroups);
        const FactColumns& c = *spot.columns;
        const Instant after = operand.days > 0 ? m_context.t - operand.days * secondsPerDay : std::numeric_limits<Instant>::min();
        qint64 count = 0;
        std::optional<Instant> newest;
        for (quint64 i = c.activityStart[spot.lead]; i < c.activityStart[spot.lead + 1]; ++i) {
            if (c.at[i] > m_context.t || c.at[i] <= after || !matcher.matchesType(c.type[i])) continue;
            const AttributeTriple& texts = c.attributes.at(c.attribute[i]);
            if (matcher.readsTexts() && !matcher.matchesTexts(texts.subject, texts.campaign, texts.source)) continue;
            if (matcher.readsResult() && !matcher.matchesResult(c.result.empty() ? CallResult::None : CallResult(c.result[i]))) continue;
            ++count;
            newest = std::max(newest.value_or(c.at[i]), c.at[i]);
        }
        return {count, newest};
    }

    TitleTable m_titles;
    DerivedTables m_tables;
    const ScoringModel& m_model;
    ValueContext m_context;
};

bool foldHasWords(const QString& fold, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return fold.contains(word); });
}

/// Where each row of the file stands in the columns.
QHash<qint64, Spot> spotsOf(const Population& population)
{
    QHash<qint64, Spot> spots;
    spots.reserve(qsizetype(population.base().leadCount()));
    for (const FactColumns* columns : {&population.base(), &population.patch()})
        for (size_t i = 0; i < columns->leadCount(); ++i) spots.insert(columns->leadRow[i], Spot{columns, i});
    return spots;
}

const ScoringModel& vocabulary(const Workspace& workspace)
{
    static const ScoringModel none;
    for (const StoredModel& model : workspace.models())
        if (const ModelVersion* version = model.published()) return version->model;
    return workspace.shipped().templates.isEmpty() ? none : workspace.shipped().templates.first();
}

} // namespace

Result<FilterResult> filterLeads(Workspace& workspace, const QList<LeadRow>& table, Instant asOf, const LeadFilter& filter)
{
    return attempt([&] {
        const QStringList words = searchFold(filter.text).split(u' ', Qt::SkipEmptyParts);
        const bool readsFacts = conditionReadsFacts(filter.condition);
        QHash<qint64, Spot> spots;
        if (readsFacts) {
            Population& population = workspace.population();
            population.load(workspace.database(), needsOf(workspace, filter.condition));
            spots = spotsOf(population);
        }
        RowMatcher matcher(workspace, vocabulary(workspace), asOf);
        FilterResult result;
        for (qsizetype i = 0; i < table.size(); ++i) {
            const LeadRow& row = table.at(i);
            if (row.trashed != filter.trashed || !foldHasWords(row.fold, words)) continue;
            Truth truth = Truth::True;
            if (!filter.condition.isAlways()) {
                const auto spot = spots.constFind(row.row);
                if (readsFacts && spot == spots.cend()) continue;
                truth = matcher.truth(filter.condition, row, readsFacts ? *spot : Spot{});
            }
            result.unknown += truth == Truth::Unknown ? 1 : 0;
            if (truth == Truth::True || (truth == Truth::Unknown && filter.withUnknown)) result.matched.push_back(quint32(i));
        }
        return result;
    });
}

} // namespace Kelvin
