// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ScoringStudio.h"

#include "core/scoring/PrimaryModel.h"
#include "core/scoring/RuleProbe.h"
#include "core/storage/ArmedStates.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/LeadList.h"
#include "core/storage/StorageError.h"
#include "core/usecases/CheckContext.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ModelChoice.h"

#include <chrono>
#include <numeric>

namespace Kelvin {

using namespace Qt::StringLiterals;

struct ScoringStudio::State {
    QString key;
    ScoringModel baseline;
    bool isPublished = false;
    Instant asOf = 0;
    FactColumns columns;
    ColumnNeeds needs;
    const ShippedData* shipped = nullptr;
    std::unique_ptr<WhatIf> whatIf;
    std::optional<ScoringModel> changed;       ///< the model of the last update
    std::vector<qint64> publishedHistogram;
    qint64 publishedFirstBin = 0;
    QHash<qint64, QString> names;
    QHash<qint64, size_t> places;
    QMap<Channel, qint64> channels;            ///< activities by channel
    QStringList reporting;                     ///< systems with opens or clicks

    /// Reads the columns for these needs too, and scores everybody by the baseline. May throw StorageError.
    void load(Workspace& workspace, const ColumnNeeds& more, const Progress& progress = {});
    const MailboxLists& mailboxes(const ScoringModel& model) const { return shipped->mailboxes(model.mailboxLists); }
};

static QStringList reportingOpens(const FactColumns& columns)
{
    if (columns.origin.empty()) return {};
    const int open = activityTypeNumber(shippedActivityTypes(), u"email_open"_s), click = activityTypeNumber(shippedActivityTypes(), u"email_click"_s);
    std::vector<bool> reports(size_t(columns.systems.size()));
    for (size_t i = 0; i < columns.activityCount(); ++i)
        if (columns.type[i] == open || columns.type[i] == click) reports[columns.origin.system(i)] = true;
    QStringList systems;
    for (qsizetype i = 0; i < columns.systems.size(); ++i)
        if (reports[size_t(i)]) systems.append(columns.systems.at(i));
    systems.sort();
    return systems;
}

void ScoringStudio::State::load(Workspace& workspace, const ColumnNeeds& more, const Progress& progress)
{
    needs.unite(more);
    whatIf.reset();
    columns = loadColumns(workspace.database(), needs, goOn(progress));
    whatIf = std::make_unique<WhatIf>(baseline, columns, [lists = shipped](int number) -> const MailboxLists& { return lists->mailboxes(number); }, asOf);
    const WhatIfEffect& before = whatIf->effect();
    publishedHistogram = before.histogram;
    publishedFirstBin = before.firstBin;
    // Whoever asks next means what was on the screen.
    if (changed && needs.covers(columnNeeds({*changed}))) whatIf->update(*changed);
    places.clear();
    places.reserve(qsizetype(columns.leadCount()));
    for (size_t i = 0; i < columns.leadCount(); ++i) places.insert(columns.leadRow[i], i);
    channels = activitiesByChannel(baseline.activityTypes, columns);
    reporting = reportingOpens(columns);
}

ScoringStudio::ScoringStudio(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ScoringStudio::~ScoringStudio() = default;

Result<std::shared_ptr<ScoringStudio>> ScoringStudio::open(Workspace& workspace, const QString& model, const ScoringModel& draft, Instant asOf, const Progress& progress)
{
    const StoredModel* stored = workspace.model(model);
    if (!stored) return Failure{FailureKind::Usage, u"no_model"_s, {model}};
    const ModelVersion* published = stored->published();
    return attempt([&]() -> Result<std::shared_ptr<ScoringStudio>> {
        auto state = std::make_unique<State>();
        state->key = model;
        state->baseline = published ? published->model : draft;
        state->isPublished = published != nullptr;
        state->asOf = asOf;
        state->shipped = &workspace.shipped();
        state->needs = needsOf(workspace);
        state->load(workspace, columnNeeds({state->baseline, draft}), progress);
        LeadListQuery query;
        query.asOf = asOf;
        query.lastActivity = false;
        for (const LeadListRow& row : loadLeadList(workspace.database(), query)) state->names.insert(row.row, row.name.isEmpty() ? row.email : row.name);
        return std::shared_ptr<ScoringStudio>(new ScoringStudio(std::move(state)));
    });
}

Result<Done> ScoringStudio::extend(Workspace& workspace, const ScoringModel& changed)
{
    if (serves(changed)) return Done{};
    return attempt([&]() -> Result<Done> {
        m_state->load(workspace, columnNeeds({changed}));
        return Done{};
    });
}

StudioEffect ScoringStudio::update(const ScoringModel& changed, size_t movers)
{
    const auto start = std::chrono::steady_clock::now();
    StudioEffect out;
    m_state->changed = changed;
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

QList<qint64> ScoringStudio::movers() const
{
    QList<qint64> rows;
    for (const Mover& mover : m_state->whatIf->movers(m_state->columns.leadCount())) rows.append(m_state->columns.leadRow[mover.lead]);
    return rows;
}

Result<RuleMatches> ScoringStudio::matches(Workspace& workspace, const ScoringModel& model, const PointRule& rule)
{
    const ScoringModel probe = probeOf(model, rule);
    if (const auto loaded = extend(workspace, probe); !loaded) return loaded.failure();
    const WhatIf alone(probe, m_state->columns, m_state->mailboxes(probe), m_state->asOf);
    const auto& histogram = alone.effect().histogram;
    return RuleMatches{alone.effect().leadsByRule.front(), std::accumulate(histogram.begin(), histogram.end(), qint64(0))};
}

Result<RuleMatches> ScoringStudio::matches(Workspace& workspace, const ScoringModel& model, const Condition& condition)
{
    const ScoringModel probe = probeOf(model, condition);
    if (const auto loaded = extend(workspace, probe); !loaded) return loaded.failure();
    const WhatIf alone(probe, m_state->columns, m_state->mailboxes(probe), m_state->asOf);
    const auto& histogram = alone.effect().histogram;
    return RuleMatches{alone.effect().bandsAfter[size_t(Band::Disqualified)], std::accumulate(histogram.begin(), histogram.end(), qint64(0))};
}

Result<PublishForecast> ScoringStudio::forecast(Workspace& workspace) const
{
    return attempt([&]() -> Result<PublishForecast> {
        const State& s = *m_state;
        // Of the leads of a model before this one in the user's order that one is the primary model.
        std::vector<std::vector<Scorecard>> before;
        for (const StoredModel& stored : workspace.models()) {
            if (stored.key == s.key) break;
            const ModelVersion* version = stored.published();
            if (!version || !s.needs.covers(columnNeeds({version->model}))) continue;
            before.push_back(evaluate(CompiledModel(version->model, s.columns, mailboxesOf(workspace, *version)), s.columns, s.asOf));
        }
        QSet<qint64> busy;
        QHash<qint64, StageRole> stages;
        LeadListQuery query;
        query.asOf = s.asOf;
        query.lastActivity = false;
        for (const LeadListRow& row : loadLeadList(workspace.database(), query)) {
            stages.insert(row.row, row.stage);
            if (row.nextTask) busy.insert(row.row);
        }
        const DisarmedLeads disarmed = readDisarmed(workspace.database(), s.key);
        PublishForecast forecast;
        forecast.falls = s.whatIf->effect().falls;
        for (size_t i = 0; i < s.columns.leadCount(); ++i) {
            const Scorecard card = s.whatIf->card(i);
            const qint64 row = s.columns.leadRow[i];
            const bool elsewhere = primaryModel(int(before.size()), [&](int model) { return before[size_t(model)][i].inScope; }) >= 0;
            if (!card.exists || !card.inScope || elsewhere || card.band == Band::Disqualified || !stages.contains(row)) continue;
            const bool crosses = card.marketingQualified && card.total >= *card.marketingQualified && !disarmed.marketingQualified.contains(row);
            const bool atLead = stages.value(row) == StageRole::Lead;
            if (crosses) ++forecast.above;
            if (!atLead || (!crosses && !card.fastTracked)) continue;
            ++forecast.promoted;
            if (!busy.contains(row)) ++forecast.tasks;
        }
        return forecast;
    });
}

Result<DraftTest> ScoringStudio::test(Workspace& workspace, qint64 row, const ScoringModel& draft) const
{
    const auto facts = leadFacts(workspace, row);
    if (!facts) return facts.failure();
    DraftTest test;
    test.facts = *facts;
    if (m_state->isPublished) test.before = scoreLead(m_state->baseline, *facts, m_state->asOf, m_state->mailboxes(m_state->baseline));
    test.after = explain(draft, 0, *facts, m_state->asOf, m_state->mailboxes(draft));
    return test;
}

QMap<Channel, qint64> ScoringStudio::channelActivities() const { return m_state->channels; }

QStringList ScoringStudio::reportingSystems() const { return m_state->reporting; }

bool ScoringStudio::serves(const ScoringModel& changed) const
{
    return m_state->needs.covers(columnNeeds({changed}));
}

} // namespace Kelvin
