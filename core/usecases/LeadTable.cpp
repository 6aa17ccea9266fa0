// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadList.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/ScoreRepository.h"
#include "core/storage/StorageError.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/ListFields.h"
#include "core/usecases/ModelChoice.h"
#include "core/usecases/Population.h"

#include "core/domain/SearchFold.h"

#include <unordered_map>

namespace Kelvin {

using namespace Qt::StringLiterals;

struct ListLines {
    Instant asOf = 0;
    std::vector<LeadListRow> leads;            ///< by row, behind them those of the trash
};

namespace {

constexpr Instant week = 7 * secondsPerDay;

struct ScoredAs {
    const Scorecard* card = nullptr;
    QString model;
    int version = 0;
};

using Scores = std::unordered_map<qint64, ScoredAs>;

Scores scoresByRow(const ScoreSheet& sheet)
{
    Scores scores;
    scores.reserve(sheet.rows.size());
    for (size_t lead = 0; lead < sheet.rows.size(); ++lead) {
        const int line = sheet.primary[lead];
        scores[sheet.rows[lead]] = ScoredAs{&sheet.card(lead), line < 0 ? QString() : sheet.models.at(line).model, line < 0 ? 0 : sheet.models.at(line).version};
    }
    return scores;
}

QString joined(const ExternalKey& key)
{
    return key.system + u':' + key.externalId;
}

LeadRow rowOf(const LeadListRow& line)
{
    LeadRow row;
    row.row = line.row;
    row.id = line.id;
    row.name = line.name;
    row.company = line.company;
    row.email = line.email;
    row.phone = line.phone;
    row.owner = line.owner;
    for (const ExternalKey& key : line.keys) row.externalIds.append(joined(key));
    row.fold = searchFold(line.name) + u'\n' + searchFold(line.company) + u'\n' + searchFold(line.email) + u'\n' + searchFold(line.phone);
    row.createdAt = line.createdAt;
    row.trashed = line.trashedAt.has_value();
    row.stage = line.stage;
    row.stageName = line.stageName;
    row.stageSince = line.stageSince;
    row.rejectedAt = line.rejectedAt;
    row.pips = line.levels;
    row.nextStep = line.nextTask;
    row.lastActivityAt = line.lastActivityAt;
    row.lastActivityType = line.lastActivityType;
    return row;
}

/// A score as the list shows it.
void show(LeadRow& row, const ScoredAs& now)
{
    row.card = *now.card;
    row.model = now.model;
    row.version = now.version;
    row.pipStates = now.card->states;
    // An expired answer stands hollow: it counts as not asked.
    for (int c = 0; c < criterionCount; ++c)
        if (row.pips[size_t(c)] != BantLevel::NoAnswer && now.card->states[size_t(c)] == CriterionState::Open && now.card->levels[size_t(c)] == BantLevel::Unknown)
            row.pips[size_t(c)] = BantLevel::Unknown;
    const bool promoted = row.stage == StageRole::MarketingQualified || row.stage == StageRole::SalesAccepted || row.stage == StageRole::SalesQualified;
    row.cooled = promoted && row.card.inScope && row.card.marketingQualified && row.card.total < *row.card.marketingQualified && !row.card.fastTracked;
}

void score(LeadRow& row, const ScoredAs& now, const Scorecard* before)
{
    show(row, now);
    if (!row.card.inScope) return;
    const bool wasThere = before && before->exists && before->inScope;
    row.weekChange = wasThere ? row.card.total - before->total : MilliPoints();
}

ListLines readLines(Workspace& workspace, Instant asOf, bool lastActivity = true)
{
    LeadListQuery query;
    query.asOf = asOf;
    query.lastActivity = lastActivity;
    ListLines lines{asOf, loadLeadList(workspace.database(), query)};
    query.trash = true;
    for (LeadListRow& line : loadLeadList(workspace.database(), query)) lines.leads.push_back(std::move(line));
    return lines;
}

QList<LeadRow> bareRows(const ListLines& lines)
{
    QList<LeadRow> rows;
    rows.reserve(qsizetype(lines.leads.size()));
    for (const LeadListRow& line : lines.leads) rows.append(rowOf(line));
    return rows;
}

Result<QList<LeadRow>> tableOf(Workspace& workspace, const ListLines& lines, const RulesChoice& choice, const Progress& progress)
{
    const Instant asOf = lines.asOf;
    loadForList(workspace, progress);
    const auto now = scoreAll(workspace, asOf, choice);
    if (!now) return now.failure();
    const auto before = scoreAll(workspace, asOf - week, choice);
    const Scores scores = scoresByRow(*now);
    const Scores earlier = before ? scoresByRow(*before) : Scores();
    QList<LeadRow> rows = bareRows(lines);
    for (LeadRow& row : rows) {
        const auto found = scores.find(row.row);
        if (found == scores.end()) continue;
        const auto old = earlier.find(row.row);
        score(row, found->second, old == earlier.end() ? nullptr : old->second.card);
    }
    addListFields(workspace, rows, asOf);
    return rows;
}

/// What was stored last: of each lead the first model that scores it, in the user's order; else the first model's card.
struct Stored {
    explicit Stored(Workspace& workspace) : at(lastStep(workspace.database()))
    {
        const ScoreRepository repository(workspace.database());
        for (const StoredModel& model : workspace.models()) {
            if (!model.published()) continue;
            for (StoredScore& score : repository.all(model.key)) {
                at = std::max(at, score.asOf);
                const auto known = cards.find(score.lead);
                if (known == cards.end() || (!known->second.card.inScope && score.card.inScope)) cards[score.lead] = Line{score.card, model.key, score.version};
            }
        }
    }

    struct Line {
        Scorecard card;
        QString model;
        int version = 0;
    };
    Instant at = 0;
    std::unordered_map<qint64, Line> cards;
};

} // namespace

QList<LeadRow> unscoredRows(Workspace& workspace, Instant asOf, bool lastActivity)
{
    return bareRows(readLines(workspace, asOf, lastActivity));
}

Result<StoredTable> storedTable(Workspace& workspace, Instant asOf)
{
    return attempt([&]() -> Result<StoredTable> {
        const NoTimeLimit everybody(workspace.database());
        const Stored stored(workspace);
        if (stored.cards.empty()) return StoredTable();
        const auto lines = std::make_shared<const ListLines>(readLines(workspace, asOf));
        StoredTable table{stored.at, asOf, bareRows(*lines), lines};
        for (LeadRow& row : table.rows) {
            const auto found = stored.cards.find(row.row);
            if (found == stored.cards.end()) continue;
            const Stored::Line& score = found->second;
            show(row, score.card.inScope ? ScoredAs{&score.card, score.model, score.version} : ScoredAs{&score.card, {}, 0});
        }
        addStoredFields(workspace, table.rows, asOf);
        return table;
    });
}

Result<QList<LeadRow>> leadTable(Workspace& workspace, Instant asOf, const RulesChoice& choice, const Progress& progress)
{
    return attempt([&] { return tableOf(workspace, readLines(workspace, asOf), choice, progress); });
}

Result<QList<LeadRow>> leadTable(Workspace& workspace, const ListLines& lines, const Progress& progress)
{
    return attempt([&] { return tableOf(workspace, lines, {}, progress); });
}

Result<QList<LeadRow>> leadRows(Workspace& workspace, const QList<qint64>& rows, Instant asOf, const RulesChoice& choice)
{
    return attempt([&]() -> Result<QList<LeadRow>> {
        const auto versions = chosenVersions(workspace, asOf, choice);
        if (!versions) return versions.failure();
        LeadListQuery query;
        query.asOf = asOf;
        query.rows = rows;
        std::vector<LeadListRow> lines = rows.isEmpty() ? std::vector<LeadListRow>() : loadLeadList(workspace.database(), query);
        LeadFactsReader reader(workspace.database());
        QList<LeadRow> out;
        for (const LeadListRow& line : lines) {
            LeadRow row = rowOf(line);
            const auto facts = reader.read(line.row);
            for (const ModelVersion* version : facts ? *versions : QList<const ModelVersion*>()) {
                const Scorecard now = scoreLead(version->model, *facts, asOf, mailboxesOf(workspace, *version));
                // Outside every scope the answers are still worth a card: the first model's.
                if (version == versions->first()) score(row, ScoredAs{&now, {}, 0}, nullptr);
                if (!now.inScope) continue;
                const Scorecard before = scoreLead(version->model, *facts, asOf - week, mailboxesOf(workspace, *version));
                score(row, ScoredAs{&now, version->model.key, version->number}, &before);
                break;
            }
            if (facts) addListFields(row, *facts, asOf);
            out.append(std::move(row));
        }
        return out;
    });
}

} // namespace Kelvin
