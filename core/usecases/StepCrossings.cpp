// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/StepCrossings.h"

#include "core/scoring/Evaluator.h"
#include "core/scoring/LeadScorer.h"
#include "core/scoring/PrimaryModel.h"
#include "core/storage/ArmedStates.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/KnownThen.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/ScoreRepository.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ModelChoice.h"
#include "core/usecases/PromoteLeft.h"
#include "core/usecases/StepActs.h"

#include <algorithm>
#include <limits>

namespace Kelvin {

namespace {

/// Of so many leads at a time the facts are held in memory.
constexpr size_t stepsAtOnce = 512;

/// One published model with the scores of the leads at the moment of the step.
struct ScoredModel {
    const ModelVersion* version = nullptr;
    std::vector<Scorecard> cards;
    DisarmedLeads disarmed;
};

/// Where the columns say that a lead stands at `t`, and since which move.
FactColumns::StageCell standingAt(const FactColumns& columns, size_t lead, Instant t)
{
    FactColumns::StageCell standing{std::numeric_limits<Instant>::min(), StageRole::Lead};
    for (quint32 i = columns.stageStart[lead]; i < columns.stageStart[lead + 1]; ++i)
        if (columns.stages[i].at <= t) standing = columns.stages[i];
    return standing;
}

class Stepper {
public:
    Stepper(Workspace& workspace, const Commit& commit, const StepOrder& order, const FactColumns& columns)
        : m_workspace(workspace), m_commit(commit), m_order(order), m_columns(columns), m_reader(workspace.database()), m_acts(workspace, commit, order)
    {
    }

    StepResult run()
    {
        score();
        m_revisits = few() ? readRevisitsDue(m_workspace.database(), m_order.at, m_order.leads) : readRevisitsDue(m_workspace.database(), m_order.at);
        for (size_t lead = 0; lead < m_columns.leadCount(); ++lead) {
            stepLead(lead);
            if (m_steps.size() >= stepsAtOnce) act();
        }
        act();
        if (m_order.store)
            for (const ScoredModel& model : m_models) store(*model.version, model.cards);
        StepResult result = m_acts.result();
        result.history += leftOnTracks(result.leads);
        return result;
    }

private:
    /// Crossings are read lead by lead; of more leads, all at once.
    bool few() const { return !m_order.all && m_order.leads.size() <= fewLeads; }

    void score()
    {
        Database& database = m_workspace.database();
        for (const StoredModel& stored : m_workspace.models()) {
            const ModelVersion* version = stored.published();
            if (!version) continue;
            const CompiledModel compiled(version->model, m_columns, mailboxesOf(m_workspace, *version));
            m_models.push_back({version, evaluate(compiled, m_columns, m_order.at),
                                few() ? readDisarmed(database, stored.key, m_order.leads) : readDisarmed(database, stored.key)});
        }
    }

    void stepLead(size_t lead)
    {
        const int primary = primaryModel(int(m_models.size()), [&](int model) { return m_models[size_t(model)].cards[lead].inScope; });
        for (size_t model = 0; model < m_models.size(); ++model) {
            const Scorecard& card = m_models[model].cards[lead];
            if (!card.inScope || !card.exists) continue;
            LeadStep step;
            step.row = m_columns.leadRow[lead];
            step.model = model;
            step.card = card;
            step.isPrimary = int(model) == primary;
            takeLines(step);
            if (step.isPrimary) takeStages(step, lead);
            if (step.isPrimary && mayBeLeft(step, lead)) m_tracked.emplace_back(step.row, model);
            if (!mayAct(step, lead)) step.asks.clear();
            if (!step.lines.isEmpty() || !step.asks.isEmpty()) m_steps.push_back(std::move(step));
        }
    }

    void takeLines(LeadStep& step)
    {
        const ScoredModel& model = m_models[step.model];
        ArmedLines armed;
        for (const ThresholdKind kind : {ThresholdKind::MarketingQualified, ThresholdKind::SalesQualified}) {
            const auto crossedAt = model.disarmed.of(kind).constFind(step.row);
            if (crossedAt == model.disarmed.of(kind).cend()) continue;
            // Somebody said when to look at the lead again, and that day has come since it crossed.
            const auto revisit = m_revisits.constFind(step.row);
            armed.of(kind) = revisit != m_revisits.cend() && *crossedAt < *revisit;
            if (!armed.of(kind)) continue;
            step.lines.append({kind, false});
            step.revisit = *revisit;
        }
        step.lines += stepLines(step.card, armed, MilliPoints::whole(model.version->model.hysteresis));
        for (const LineStep& line : std::as_const(step.lines))
            if (line.crossed) step.asks.append(advanceOf(line.threshold));
    }

    /// What a stage asks whenever a step is taken, with or without a crossing.
    void takeStages(LeadStep& step, size_t lead)
    {
        if (m_order.promote == PromotePolicy::No || m_order.stageGiven.contains(step.row)) return;
        const StageRole stage = restingRole(standingAt(m_columns, lead, m_order.at).to);
        const bool byItself = m_models[step.model].version->model.stages.salesQualifiedByItself;
        if (stage == StageRole::Lead && reached(step.card, Advance::FastTrack)) step.asks.append(Advance::FastTrack);
        if (stage == StageRole::SalesAccepted && byItself && reached(step.card, Advance::SalesLine) && !step.asks.contains(Advance::SalesLine))
            step.asks.append(Advance::SalesLine);
    }

    /// Whether it stands on a fast track where no crossing of the line speaks of it; days and publications bring no facts.
    bool mayBeLeft(const LeadStep& step, size_t lead) const
    {
        return !m_order.all && reached(step.card, Advance::FastTrack) && !step.lines.contains(LineStep{ThresholdKind::MarketingQualified, true}) &&
               restingRole(standingAt(m_columns, lead, m_order.at).to) == StageRole::Lead;
    }

    /// How many leads the commit put on a fast track by facts so old that nobody was promoted.
    int leftOnTracks(const QList<qint64>& promoted)
    {
        const QSet<qint64> moved(promoted.begin(), promoted.end());
        int left = 0;
        for (const auto& [row, model] : m_tracked) {
            const auto facts = moved.contains(row) ? std::nullopt : m_reader.read(row);
            if (facts && broughtOnTrack(m_workspace, *facts, *m_models[model].version, m_commit.batch, m_order.at)) ++left;
        }
        return left;
    }

    /// Whether the facts need to be read: most leads that cross in an import of old history have nothing new, nor has a lead on a track for long.
    bool mayAct(const LeadStep& step, size_t lead) const
    {
        if (step.asks.isEmpty()) return false;
        if (m_order.promote == PromotePolicy::Now || m_order.promote == PromotePolicy::Replay || step.revisit) return true;
        const Instant since = freshSince(step.model);
        return standingAt(m_columns, lead, m_order.at).at >= since || hasFactsSince(m_columns, lead, since, m_order.at);
    }

    /// From then on a fact is new enough for the model's crossings to act.
    Instant freshSince(size_t model) const { return m_order.at - m_models[model].version->model.stages.freshDays * secondsPerDay; }

    /// Reads the facts of the leads that ask for something, judges how new they are, and writes what follows.
    void act()
    {
        m_facts.clear();
        for (const LeadStep& step : m_steps)
            if (!step.asks.isEmpty() && !m_facts.contains(step.row))
                if (auto facts = m_reader.read(step.row)) m_facts.insert(step.row, std::move(*facts));
        for (size_t model = 0; model < m_models.size(); ++model) findFresh(model);
        for (const LeadStep& step : m_steps) {
            const auto facts = m_facts.constFind(step.row);
            m_acts.write(step, *m_models[step.model].version, facts == m_facts.cend() ? nullptr : &*facts);
        }
        m_steps.clear();
    }

    void findFresh(size_t model)
    {
        const ModelVersion& version = *m_models[model].version;
        const Instant since = freshSince(model);
        std::vector<LiftQuestion> questions;
        std::vector<std::pair<LeadStep*, Advance>> asked;
        for (LeadStep& step : m_steps) {
            const auto facts = m_facts.constFind(step.row);
            if (step.model != model || facts == m_facts.cend()) continue;
            for (const Advance advance : std::as_const(step.asks)) {
                if (isFreshByDate(step, *facts, advance, version)) step.fresh.append(advance);
                else {
                    questions.push_back({&*facts, step.card, advance, advance == Advance::FastTrack ? afterRecycle(*facts, since) : since});
                    asked.emplace_back(&step, advance);
                }
            }
        }
        const std::vector<char> answers = lifted(version.model, questions, m_order.at, mailboxesOf(m_workspace, version));
        for (size_t i = 0; i < answers.size(); ++i)
            if (answers[i]) asked[i].first->fresh.append(asked[i].second);
    }

    /// Whether what somebody decided is new enough: a revisit date that has come, or the move to SAL of a lead that was beyond the line of SQL.
    bool isFreshByDate(const LeadStep& step, const LeadFacts& facts, Advance advance, const ModelVersion& version) const
    {
        const Instant since = freshSince(step.model);
        if (step.revisit && *step.revisit >= since && advance != Advance::FastTrack) return true;
        if (advance != Advance::SalesLine) return false;
        return std::any_of(facts.stageMoves.begin(), facts.stageMoves.end(), [&](const StageMove& move) {
            return move.to == StageRole::SalesAccepted && move.at >= since && move.at <= m_order.at && !move.undated &&
                   wasBeyond(facts, move, version);
        });
    }

    /// Whether an acceptance met a lead beyond the line, by what was known then: what is told later of the days before brings nobody there.
    bool wasBeyond(const LeadFacts& facts, const StageMove& acceptance, const ModelVersion& version) const
    {
        const LeadScorer then(version.model, asKnownAt(m_workspace.database(), facts, acceptance), mailboxesOf(m_workspace, version));
        return reached(then.at(acceptance.at), Advance::SalesLine);
    }

    /// What put a lead on a track counts from its last recycle on: a track that was on then does not take it back.
    Instant afterRecycle(const LeadFacts& facts, Instant since) const
    {
        for (const StageMove& move : facts.stageMoves)
            if (move.to == StageRole::Recycle && move.at <= m_order.at) since = std::max(since, move.at + 1);
        return since;
    }

    void store(const ModelVersion& version, const std::vector<Scorecard>& cards)
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
    LeadFactsReader m_reader;
    StepActs m_acts;
    std::vector<ScoredModel> m_models;
    QHash<qint64, Instant> m_revisits;
    std::vector<LeadStep> m_steps;             ///< found and not yet written
    QHash<qint64, LeadFacts> m_facts;          ///< of m_steps
    std::vector<std::pair<qint64, size_t>> m_tracked; ///< leads on fast tracks, and by which model
};

} // namespace

StepResult stepCrossings(Workspace& workspace, const Commit& commit, const StepOrder& order, const Progress& progress)
{
    if (!order.all && order.leads.isEmpty()) return {};
    const FactColumns columns = loadColumns(workspace.database(), needsOf(workspace), goOn(progress), order.all ? QList<qint64>() : order.leads);
    return stepCrossings(workspace, commit, order, columns);
}

StepResult stepCrossings(Workspace& workspace, const Commit& commit, const StepOrder& order, const FactColumns& columns)
{
    return Stepper(workspace, commit, order, columns).run();
}

} // namespace Kelvin
