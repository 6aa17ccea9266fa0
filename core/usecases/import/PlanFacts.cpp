// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/AnswerNews.h"
#include "core/usecases/import/ImportPlan.h"
#include "core/usecases/import/StageNews.h"

#include "core/storage/OutcomeRows.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

class FactPlanner {
public:
    FactPlanner(Workspace& workspace, const ImportRequest& request, Instant importedAt, ImportPlan& plan)
        : m_plan(plan)
        , m_people(workspace.database())
        , m_stages(workspace.database(), request.mapping.system, importedAt)
        , m_outcomes(readOutcomes(workspace.database()))
        , m_answers(workspace.database(), request.mapping.system, importedAt)
        , m_activities(workspace.database())
    {
    }

    void take(const AnswerRecord& record)
    {
        PlannedLead planned;
        planned.keys = record.keys;
        planned.answers = m_answers.of(m_people.find(record.keys).lead, record.keys, record.answers);
        const bool isNew = !planned.answers.isEmpty();
        add(std::move(planned), record.line, isNew, false);
    }

    void take(const OutcomeRecord& record)
    {
        PlannedLead planned;
        planned.keys = record.keys;
        planned.outcome = record.outcome;
        planned.stage = record.stage;
        const qint64 lead = m_people.find(record.keys).lead;
        bool known = false;
        if (lead != 0) {
            if (planned.outcome && !outcomeChanges(lead, *planned.outcome, known)) planned.outcome.reset();
            if (planned.stage && !m_stages.changes(lead, *planned.stage, m_plan.issues)) planned.stage.reset();
        } else if (alreadyWaits(record)) {
            planned.outcome.reset();
            planned.stage.reset();
        }
        add(std::move(planned), record.line, planned.outcome || planned.stage, known);
    }

private:
    bool outcomeChanges(qint64 lead, const Outcome& outcome, bool& known)
    {
        QList<Outcome>& deals = m_outcomes[lead];
        const auto same = std::find_if(deals.begin(), deals.end(), [&](const Outcome& o) { return o.system == outcome.system && o.dealId == outcome.dealId; });
        if (same == deals.end()) {
            deals.append(outcome);
            return true;
        }
        known = true;
        Outcome before = *same;
        before.id = outcome.id;
        if (before == outcome) return false;
        *same = outcome;
        return true;
    }

    /// The same row of a lead nobody knows yet, from an earlier import of this file.
    bool alreadyWaits(const OutcomeRecord& record) const
    {
        const QList<Identity> identities = identitiesOf(record.keys);
        if (identities.isEmpty()) return false;
        const QByteArray body = waitingToBytes(WaitingRecord{record.outcome, record.stage, {}, {}});
        const auto waiting = m_activities.waitingFacts(identities.first());
        return std::any_of(waiting.begin(), waiting.end(), [&](const auto& fact) { return fact.body == body; });
    }

    void add(PlannedLead planned, qint64 line, bool news, bool known)
    {
        const Match match = m_people.find(planned.keys);
        if (match.conflict) {
            Issue issue{u"two_leads"_s, 1, line, {}, {planned.keys.externalId, planned.keys.email}};
            addIssue(m_plan.issues, issue);
            m_plan.rejected.append(RejectedRow{line, issue, personOf(planned.keys)});
            return;
        }
        if (!news) {
            ++m_plan.counts.unchanged;
            return;
        }
        ++(known ? m_plan.counts.updated : m_plan.counts.created);
        planned.lead = match.lead;
        if (match.lead == 0) {
            planned.waitsFor = identitiesOf(planned.keys).value(0);
            ++m_plan.counts.waiting;
            addIssue(m_plan.issues, Issue{u"waiting_lead"_s, 1, line, {}, {}});
        }
        m_plan.leads.push_back(std::move(planned));
    }

    ImportPlan& m_plan;
    People m_people;
    StagePlan m_stages;
    QHash<qint64, QList<Outcome>> m_outcomes;
    AnswerNews m_answers;
    ActivityRepository m_activities;
};

} // namespace

void planFacts(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt, ImportPlan& plan)
{
    FactPlanner planner(workspace, request, importedAt, plan);
    for (const Record& record : rows.records) {
        if (const auto* answers = std::get_if<AnswerRecord>(&record)) planner.take(*answers);
        else if (const auto* outcome = std::get_if<OutcomeRecord>(&record)) planner.take(*outcome);
    }
}

} // namespace Kelvin
