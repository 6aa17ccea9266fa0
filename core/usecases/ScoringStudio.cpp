// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ScoringStudio.h"

#include "core/storage/ColumnLoader.h"
#include "core/storage/LeadList.h"
#include "core/storage/StorageError.h"
#include "core/usecases/ConditionFields.h"

#include <chrono>

namespace Kelvin {

using namespace Qt::StringLiterals;

struct ScoringStudio::State {
    FactColumns columns;
    ColumnNeeds needs;
    MailboxLists mailboxes;
    std::unique_ptr<WhatIf> whatIf;
    std::vector<qint64> publishedHistogram;
    qint64 publishedFirstBin = 0;
    QHash<qint64, QString> names;
    QHash<qint64, size_t> places;
};

ScoringStudio::ScoringStudio(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ScoringStudio::~ScoringStudio() = default;

Result<std::shared_ptr<ScoringStudio>> ScoringStudio::open(Workspace& workspace, const QString& model, const ScoringModel& draft, Instant asOf)
{
    const StoredModel* stored = workspace.model(model);
    if (!stored) return Failure{FailureKind::Usage, u"no_model"_s, {model}};
    const ModelVersion* published = stored->published();
    const ScoringModel baseline = published ? published->model : draft;
    return attempt([&]() -> Result<std::shared_ptr<ScoringStudio>> {
        auto state = std::make_unique<State>();
        state->needs = needsOf(workspace);
        state->needs.unite(columnNeeds({baseline, draft}));
        state->columns = loadColumns(workspace.database(), state->needs);
        state->mailboxes = workspace.shipped().mailboxes(draft.mailboxLists);
        state->whatIf = std::make_unique<WhatIf>(baseline, state->columns, state->mailboxes, asOf);
        const WhatIfEffect& before = state->whatIf->update(baseline);
        state->publishedHistogram = before.histogram;
        state->publishedFirstBin = before.firstBin;
        for (size_t i = 0; i < state->columns.leadCount(); ++i) state->places.insert(state->columns.leadRow[i], i);
        LeadListQuery query;
        query.asOf = asOf;
        query.lastActivity = false;
        for (const LeadListRow& row : loadLeadList(workspace.database(), query)) state->names.insert(row.row, row.name.isEmpty() ? row.email : row.name);
        return std::shared_ptr<ScoringStudio>(new ScoringStudio(std::move(state)));
    });
}

StudioEffect ScoringStudio::update(const ScoringModel& changed, size_t movers)
{
    const auto start = std::chrono::steady_clock::now();
    StudioEffect out;
    out.effect = m_state->whatIf->update(changed);
    out.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    out.publishedHistogram = m_state->publishedHistogram;
    out.publishedFirstBin = m_state->publishedFirstBin;
    for (const Mover& mover : m_state->whatIf->movers(movers)) {
        const qint64 row = m_state->columns.leadRow[mover.lead];
        out.movers.append(StudioMover{row, m_state->names.value(row), mover});
    }
    return out;
}

std::optional<std::pair<Scorecard, Scorecard>> ScoringStudio::leadBeforeAndAfter(qint64 row) const
{
    const auto place = m_state->places.constFind(row);
    if (place == m_state->places.cend()) return std::nullopt;
    return std::pair(m_state->whatIf->baselineCard(*place), m_state->whatIf->card(*place));
}

QList<qint64> ScoringStudio::leadsBetween(double from, double to) const
{
    QList<qint64> rows;
    for (size_t i = 0; i < m_state->columns.leadCount(); ++i) {
        const Scorecard card = m_state->whatIf->card(i);
        const double points = double(card.total.value) / 1'000.0;
        if (card.exists && card.inScope && points >= from && points < to) rows.append(m_state->columns.leadRow[i]);
    }
    return rows;
}

bool ScoringStudio::serves(const ScoringModel& changed) const
{
    return m_state->needs.covers(columnNeeds({changed}));
}

} // namespace Kelvin
