// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SearchFold.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/LeadList.h"
#include "core/storage/StorageError.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/Population.h"
#include "core/usecases/RowMatcher.h"
#include "core/usecases/Scoring.h"

#include <algorithm>

namespace Kelvin {

namespace {

bool foldHasWords(const QString& fold, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return fold.contains(word); });
}

/// Where each row of the file stands in the columns.
using Spots = QHash<qint64, Spot>;

Spots spotsOf(std::initializer_list<const FactColumns*> parts)
{
    Spots spots;
    for (const FactColumns* columns : parts) {
        spots.reserve(spots.size() + qsizetype(columns->leadCount()));
        for (size_t i = 0; i < columns->leadCount(); ++i) spots.insert(columns->leadRow[i], Spot{columns, i});
    }
    return spots;
}

/// Which rows fit; those whose facts are not there do not.
FilterResult sift(RowMatcher& matcher, const QList<LeadRow>& table, const LeadFilter& filter, const Spots& spots)
{
    const QStringList words = searchFold(filter.text).split(u' ', Qt::SkipEmptyParts);
    const bool readsFacts = conditionReadsFacts(filter.condition);
    FilterResult result;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const LeadRow& row = table.at(i);
        if (row.trashed != filter.trashed || !foldHasWords(row.fold, words)) continue;
        Truth truth = Truth::True;
        if (!filter.condition.isAlways()) {
            const auto spot = spots.constFind(row.row);
            if (readsFacts && spot == spots.cend()) continue;
            truth = matcher.truth(row, readsFacts ? *spot : Spot{});
        }
        result.unknown += truth == Truth::Unknown ? 1 : 0;
        if (truth == Truth::True || (truth == Truth::Unknown && filter.withUnknown)) result.matched.push_back(quint32(i));
    }
    return result;
}

/// The leads that may fit, as far as this can be told without scores and activities.
QList<qint64> candidates(Workspace& workspace, Instant asOf, LeadFilter filter, const QString& model)
{
    ColumnNeeds needs;
    needs.activities = false;
    needs.fields = fieldsOf(filter.condition);
    const FactColumns columns = loadColumns(workspace.database(), needs);
    RowMatcher matcher(workspace, asOf, filter.condition, model, RowsKnown::Unscored);
    filter.withUnknown = true;
    const QList<LeadRow> rows = unscoredRows(workspace, asOf);
    QList<qint64> found;
    for (const quint32 i : sift(matcher, rows, filter, spotsOf({&columns})).matched) found.append(rows.at(i).row);
    return found;
}

QList<LeadRow> picked(const QList<LeadRow>& table, const FilterResult& found)
{
    QList<LeadRow> rows;
    for (const quint32 i : found.matched) rows.append(table.at(i));
    return rows;
}

} // namespace

/// Amounts are compared by the rates of `model`, without a key by those of the first one.
static Result<FilterResult> filterBy(Workspace& workspace, const QList<LeadRow>& table, Instant asOf, const LeadFilter& filter, const QString& model)
{
    return attempt([&] {
        const Population& people = workspace.population();
        Spots spots;
        if (conditionReadsFacts(filter.condition)) {
            workspace.population().load(workspace.database(), needsOf(workspace, filter.condition));
            spots = spotsOf({&people.base(), &people.patch()});
        }
        RowMatcher matcher(workspace, asOf, filter.condition, model);
        return sift(matcher, table, filter, spots);
    });
}

Result<FilterResult> filterLeads(Workspace& workspace, const QList<LeadRow>& table, Instant asOf, const LeadFilter& filter)
{
    return filterBy(workspace, table, asOf, filter, {});
}

Result<QList<LeadRow>> findLeads(Workspace& workspace, Instant asOf, const LeadFilter& filter, const RulesChoice& choice)
{
    return attempt([&]() -> Result<QList<LeadRow>> {
        const bool narrows = !filter.trashed && (!filter.text.isEmpty() || asksUnscored(filter.condition));
        const QList<qint64> some = narrows ? candidates(workspace, asOf, filter, choice.model) : QList<qint64>();
        if (!narrows || some.size() > fewLeads) {
            const auto table = leadTable(workspace, asOf, choice);
            if (!table) return table.failure();
            const auto found = filterBy(workspace, *table, asOf, filter, choice.model);
            if (!found) return found.failure();
            return picked(*table, *found);
        }
        const auto table = leadRows(workspace, some, asOf, choice);
        if (!table) return table.failure();
        const FactColumns columns = some.isEmpty() ? FactColumns() : loadColumns(workspace.database(), needsOf(workspace, filter.condition), {}, some);
        RowMatcher matcher(workspace, asOf, filter.condition, choice.model);
        return picked(*table, sift(matcher, *table, filter, spotsOf({&columns})));
    });
}

} // namespace Kelvin
