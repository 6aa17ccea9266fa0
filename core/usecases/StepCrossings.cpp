// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/StepCrossings.h"

#include "core/scoring/Crossings.h"
#include "core/storage/ArmedStates.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/ScoreRepository.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/NextStep.h"
#include "core/usecases/Population.h"

#include <optional>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Up to here crossings are read lead by lead; of more leads, all at once.
constexpr qsizetype fewLeads = 2'000;

/// One published model with the scores of the leads at the moment of the step.
struct ScoredModel {
    const ModelVersion* version = nullptr;
    CompiledModel compiled;
    std::vector<Scorecard> cards;
    DisarmedLeads disarmed;
    std::optional<ColumnExplainer> explainer{}; ///< made once a lead crosses
};

/// The first 00:00 UTC since its creation at which the lead was at or above its line, else `until`.
Instant dateCrossed(const Workspace& workspace, const LeadFacts& facts, ThresholdKind kind, const ModelVersion& version, Instant until)
{
    const MailboxLists& mailboxes = workspace.shipped().mailboxes(version.model.mailboxLists);
    for (Instant t = (facts.createdAt / secondsPerDay + 1) * secondsPerDay; t < until; t += secondsPerDay) {
        const Scorecard card = scoreLead(version.model, facts, t, mailboxes);
        const auto& line = kind == ThresholdKind::MarketingQualified ? card.marketingQualified : card.salesQualified;
        if (card.inScope && line && card.total >= *line) return t;
    }
    return until;
}

class Stepper {
public:
    Stepper(Workspace& workspace, const Commit& commit, const StepOrder& order, const FactColumns& columns)
        : m_workspace(workspace)
        , m_commit(commit)
        , m_order(order)
        , m_columns(columns)
        , m_history(workspace.database())
        , m_reader(workspace.database())
    {
    }

    StepResult run()
    {
        score();
        for (m_place = 0; m_place < m_columns.leadCount(); ++m_place) stepLead(m_columns.leadRow[m_place]);
        store();
        return m_result;
    }

private:
    void score()
    {
        for (const StoredModel& stored : m_workspace.models()) {
            const ModelVersion* version = stored.published();
            if (!version) continue;
            CompiledModel compiled(version->model, m_columns, m_workspace.shipped().mailboxes(version->model.mailboxLists));
            std::vector<Scorecard> cards = evaluate(compiled, m_columns, m_order.at);
            m_models.push_back(ScoredModel{version, std::move(compiled), std::move(cards), disarmed(stored.key)});
        }
    }

    DisarmedLeads disarmed(const QString& model) const
    {
        const bool few = !m_order.all && m_order.leads.size() <= fewLeads;
        return few ? readDisarmed(m_workspace.database(), model, m_order.leads) : readDisarmed(m_workspace.database(), model);
    }

    void stepLead(qint64 row)
    {
        bool isPrimary = true;
        for (ScoredModel& model : m_models) {
            const Scorecard& card = model.cards[m_place];
            if (!card.inScope || !card.exists) continue;
            stepModel(row, card, model, isPrimary);
            isPrimary = false;
        }
    }

    void stepModel(qint64 row, const Scorecard& card, ScoredModel& model, bool isPrimary)
    {
        // A gate holds a lead back: it keeps its armed state, so that it crosses once the gate no longer acts.
        const bool gated = card.band == Band::Disqualified;
        for (const auto& [kind, line] : {std::pair(ThresholdKind::MarketingQualified, card.marketingQualified),
                                         std::pair(ThresholdKind::SalesQualified, card.salesQualified)}) {
            if (!line) continue;
            const bool armed = !model.disarmed.of(kind).contains(row);
            const CrossingStep step = stepCrossing(armed, card.total, *line, MilliPoints::whole(model.version->model.hysteresis));
            if (step.crossed && !gated) crossed(row, kind, card, model, isPrimary);
            else if (step.armed && !armed) record(row, kind, card, model, false, false);
        }
        if (isPrimary && card.fastTracked && !gated) fastTrack(row, card, model);
    }

    /// The lead as this commit has left it so far: read once for all the lines it crosses, and again once it was moved.
    const std::optional<LeadFacts>& factsOf(qint64 row)
    {
        if (m_current == row) return m_facts;
        m_facts = m_reader.read(row);
        m_fresh.clear();
        m_current = row;
        return m_facts;
    }

    void crossed(qint64 row, ThresholdKind kind, const Scorecard& card, ScoredModel& model, bool isPrimary)
    {
        const auto& facts = factsOf(row);
        const bool fresh = facts && isFresh(*facts, model);
        record(row, kind, card, model, true, fresh);
        if (!isPrimary) return;
        ++(fresh ? m_result.fresh : m_result.history);
        if (!facts || !acts(fresh) || m_order.stageGiven.contains(row)) return;
        promote(row, *facts, kind, card, model);
    }

    bool acts(bool fresh) const
    {
        switch (m_order.promote) {
        case PromotePolicy::Fresh: return fresh;
        case PromotePolicy::No: return false;
        case PromotePolicy::Now:
        case PromotePolicy::Replay: return true;
        }
        return false;
    }

    /// Of the lead of factsOf(); both lines of a model ask the same.
    bool isFresh(const LeadFacts& facts, ScoredModel& model)
    {
        if (const auto known = m_fresh.constFind(&model); known != m_fresh.cend()) return *known;
        if (!model.explainer) model.explainer.emplace(model.compiled, m_columns, m_order.at);
        const Explanation explanation = model.explainer->explain(model.version->number, m_place, facts);
        return *m_fresh.insert(&model, Kelvin::isFresh(facts, explanation, model.version->model.stages.freshDays));
    }

    void fastTrack(qint64 row, const Scorecard& card, ScoredModel& model)
    {
        if (m_order.promote == PromotePolicy::No || m_order.stageGiven.contains(row)) return;
        const auto& facts = factsOf(row);
        if (!facts || stageAt(facts->stageMoves, m_order.at) != StageRole::Lead) return;
        if (m_order.promote == PromotePolicy::Fresh && !isFresh(*facts, model)) return;
        promote(row, *facts, ThresholdKind::MarketingQualified, card, model);
    }

    void promote(qint64 row, const LeadFacts& facts, ThresholdKind kind, const Scorecard& card, const ScoredModel& model)
    {
        const StageRole stage = stageAt(facts.stageMoves, m_order.at);
        const bool toMarketing = kind == ThresholdKind::MarketingQualified && stage == StageRole::Lead;
        const bool toSales = kind == ThresholdKind::SalesQualified && stage == StageRole::SalesAccepted && model.version->model.stages.salesQualifiedByItself;
        if (!toMarketing && !toSales) return;
        StageMove move;
        move.from = stage;
        move.to = toMarketing ? StageRole::MarketingQualified : StageRole::SalesQualified;
        move.at = m_order.promote == PromotePolicy::Replay ? dateCrossed(m_workspace, facts, kind, *model.version, m_order.at) : m_order.at;
        move.by = MoveBy::Rule;
        move.reason = card.fastTracked ? u"fast_track"_s : u"crossed_line"_s;
        move.score = card.total;
        move.version = model.version->number;
        m_history.add(m_commit, row, move);
        ++m_result.promoted;
        m_result.leads.append(row);
        if (m_order.tasks && toMarketing && !nextStepOf(facts.tasks)) raiseTask(row, model.version->model.stages.acceptHours);
        m_current = 0;
    }

    void raiseTask(qint64 row, int hours)
    {
        Task task;
        task.kind = u"accept"_s;
        task.createdAt = m_order.at;
        task.dueAt = m_order.at + hours * secondsPerHour;
        task.byRule = true;
        m_history.add(m_commit, row, task);
    }

    void record(qint64 row, ThresholdKind kind, const Scorecard& card, const ScoredModel& model, bool upward, bool fresh)
    {
        Crossing crossing;
        crossing.model = model.version->model.key;
        crossing.threshold = kind;
        crossing.crossed = upward;
        crossing.at = m_order.at;
        crossing.score = card.total;
        crossing.version = model.version->number;
        crossing.fresh = fresh;
        m_history.add(m_commit, row, crossing);
    }

    void store()
    {
        for (const ScoredModel& model : m_models) storeModel(*model.version, model.cards);
    }

    void storeModel(const ModelVersion& version, const std::vector<Scorecard>& cards)
    {
        ScoreRepository scores(m_workspace.database());
        if (m_order.all) {
            scores.replaceAll(version.model.key, version.number, m_order.at, m_columns.leadRow, cards);
            return;
        }
        QList<StoredScore> some;
        for (size_t i = 0; i < m_columns.leadCount(); ++i) some.append(StoredScore{m_columns.leadRow[i], version.number, m_order.at, cards[i]});
        scores.update(version.model.key, some);
    }

    Workspace& m_workspace;
    const Commit& m_commit;
    const StepOrder& m_order;
    const FactColumns& m_columns;
    HistoryRepository m_history;
    LeadFactsReader m_reader;
    size_t m_place = 0;                                   ///< in the columns, of the lead that is stepped
    qint64 m_current = 0;                                 ///< row of m_facts, 0: to be read
    std::optional<LeadFacts> m_facts;
    QHash<const ScoredModel*, bool> m_fresh;              ///< of m_facts
    std::vector<ScoredModel> m_models;
    StepResult m_result;
};

} // namespace

StepResult stepCrossings(Workspace& workspace, const Commit& commit, const StepOrder& order, const Progress& progress)
{
    if (!order.all && order.leads.isEmpty()) return {};
    const FactColumns columns = loadColumns(workspace.database(), needsOf(workspace), goOn(progress), order.all ? QList<qint64>() : order.leads);
    return Stepper(workspace, commit, order, columns).run();
}

QList<qint64> promoteLeft(Workspace& workspace, const Commit& commit, qint64 batch, PromotePolicy policy, Instant now)
{
    QList<qint64> promoted;
    LeadFactsReader reader(workspace.database());
    for (const auto& [row, crossing] : readCrossingsOf(workspace.database(), batch)) {
        const StoredModel* model = workspace.model(crossing.model);
        const ModelVersion* version = model ? model->published() : nullptr;
        const auto facts = reader.read(row);
        if (!crossing.crossed || crossing.threshold != ThresholdKind::MarketingQualified || !version || !facts) continue;
        if (stageAt(facts->stageMoves, now) != StageRole::Lead) continue;
        StageMove move;
        move.to = StageRole::MarketingQualified;
        move.at = policy == PromotePolicy::Replay ? dateCrossed(workspace, *facts, crossing.threshold, *version, now) : now;
        move.by = MoveBy::Rule;
        move.reason = u"promoted_later"_s;
        move.score = crossing.score;
        move.version = crossing.version;
        HistoryRepository(workspace.database()).add(commit, row, move);
        promoted.append(row);
    }
    return promoted;
}

} // namespace Kelvin
