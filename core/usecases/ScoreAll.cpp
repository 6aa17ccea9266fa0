// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/PrimaryModel.h"
#include "core/storage/StorageError.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ModelChoice.h"
#include "core/usecases/Population.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// Appends the cards of the columns' leads that count.
void append(ScoreSheet::Line& line, const Population& people, const FactColumns& columns, const std::vector<Scorecard>& cards)
{
    for (size_t i = 0; i < columns.leadCount(); ++i)
        if (people.counts(columns, i)) line.cards.push_back(cards[i]);
}

void appendRows(ScoreSheet& sheet, const Population& people, const FactColumns& columns)
{
    for (size_t i = 0; i < columns.leadCount(); ++i)
        if (people.counts(columns, i)) sheet.rows.push_back(columns.leadRow[i]);
}

ScoreSheet sheetOf(Workspace& workspace, const QList<const ModelVersion*>& versions, Instant asOf)
{
    const Population& people = workspace.population();
    ScoreSheet sheet;
    sheet.asOf = asOf;
    for (const FactColumns* columns : {&people.base(), &people.patch()}) appendRows(sheet, people, *columns);
    for (const ModelVersion* version : versions) {
        ScoreSheet::Line line{version->model.key, version->number, {}};
        line.cards.reserve(sheet.rows.size());
        const MailboxLists& lists = mailboxesOf(workspace, *version);
        for (const FactColumns* columns : {&people.base(), &people.patch()})
            if (columns->leadCount() > 0) append(line, people, *columns, evaluate(CompiledModel(version->model, *columns, lists), *columns, asOf));
        sheet.models.append(std::move(line));
    }
    return sheet;
}

} // namespace

const Scorecard& ScoreSheet::card(size_t lead) const
{
    static const Scorecard nobodys;
    if (models.isEmpty()) return nobodys;
    return models.at(std::max(primary[lead], 0)).cards[lead];
}

Result<ScoreSheet> scoreAll(Workspace& workspace, Instant asOf, const RulesChoice& choice)
{
    return attempt([&]() -> Result<ScoreSheet> {
        const auto versions = chosenVersions(workspace, asOf, choice);
        if (!versions) return versions.failure();
        QList<ScoringModel> models;
        for (const ModelVersion* version : *versions) models.append(version->model);
        ColumnNeeds needs = needsOf(workspace);
        // An old version may read what today's do not.
        needs.unite(columnNeeds(models));
        workspace.population().load(workspace.database(), needs);
        ScoreSheet sheet = sheetOf(workspace, *versions, asOf);
        sheet.primary.reserve(sheet.rows.size());
        for (size_t lead = 0; lead < sheet.rows.size(); ++lead)
            sheet.primary.push_back(primaryModel(int(sheet.models.size()), [&](int line) { return sheet.models.at(line).cards[lead].inScope; }));
        return sheet;
    });
}

} // namespace Kelvin
