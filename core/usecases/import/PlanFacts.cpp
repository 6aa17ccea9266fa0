// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/AnswerNews.h"
#include "core/usecases/import/Contradictions.h"
#include "core/usecases/import/ImportPlan.h"
#include "core/usecases/import/OutcomeNews.h"
#include "core/usecases/import/StageNews.h"

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
        , m_outcomes(workspace.database())
        , m_answers(workspace.database(), request.mapping.system, importedAt)
        , m_activities(workspace.database())
    {
    }

    /// First what every row says, then what of it is news.
    void take(const std::vector<const AnswerRecord*>& records)
    {
        Contradictions said;
        for (const AnswerRecord* record : records) said.add(subjectOf(record->keys), std::nullopt);
        said.judge([&](size_t row) {
            std::vector<Saying> sayings;
            for (const BantAnswer& answer : records[row]->answers)
                if (answer.answeredAt == 0) sayings.push_back(sayingOf(answer, {}));
            return sayings;
        });
        for (size_t row = 0; row < records.size(); ++row) {
            PlannedLead planned;
            planned.keys = records[row]->keys;
            planned.answers = m_answers.of(m_people.find(planned.keys).lead, planned.keys, standing(said, row, records[row]->answers));
            const bool isNew = !planned.answers.isEmpty();
            add(std::move(planned), records[row]->line, isNew, false);
        }
    }

    /// First what every row says, then what of it is news.
    void take(const std::vector<const OutcomeRecord*>& records)
    {
        Contradictions said;
        for (const OutcomeRecord* record : records) said.add(subjectOf(record->keys), std::nullopt);
        said.judge([&](size_t row) {
            std::vector<Saying> sayings;
            if (records[row]->outcome) sayings.push_back(sayingOf(*records[row]->outcome));
            if (records[row]->stage && !records[row]->stage->at) sayings.push_back(sayingOf(*records[row]->stage, {}));
            return sayings;
        });
        said.addIssues(m_plan.issues);
        for (size_t row = 0; row < records.size(); ++row) {
            OutcomeRecord record = *records[row];
            if (record.outcome && said.isOverruled(row, sayingOf(*record.outcome).what)) record.outcome.reset();
            if (record.stage && !record.stage->at && said.isOverruled(row, sayingOf(*record.stage, {}).what)) record.stage.reset();
            take(record);
        }
    }

private:
    /// The lead a row is about, or a number for somebody whom nobody knows.
    qint64 subjectOf(const LeadKeys& keys)
    {
        const qint64 lead = m_people.find(keys).lead;
        if (lead != 0) return lead;
        qint64& number = m_unknown[identitiesOf(keys).value(0)];
        if (number == 0) number = -m_unknown.size();
        return number;
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
            const OutcomeNews news = planned.outcome ? m_outcomes.judge(lead, *planned.outcome) : OutcomeNews::New;
            known = news != OutcomeNews::New;
            if (news == OutcomeNews::Known) planned.outcome.reset();
            if (planned.stage) takeStage(m_plan, m_stages, lead, planned, record.line, personOf(record.keys));
        }
        // Of somebody who is known it comes from there.
        if (planned.outcome && alreadyWaits(record.keys, WaitingRecord{planned.outcome, {}, {}, {}})) planned.outcome.reset();
        if (planned.stage && alreadyWaits(record.keys, WaitingRecord{{}, planned.stage, {}, {}})) planned.stage.reset();
        const bool news = planned.outcome || planned.stage;
        add(std::move(planned), record.line, news, known);
    }

    /// The same fact from an earlier row or an earlier import of this file, under any of the keys by which the row names the person.
    bool alreadyWaits(const LeadKeys& keys, const WaitingRecord& fact)
    {
        const qint64 subject = subjectOf(keys);
        if (subject > 0 && !m_answers.waits(keys)) return false;
        const QByteArray body = waitingToBytes(fact);
        if (subject < 0 && m_toWait.contains({subject, body})) return true;
        if (subject < 0) m_toWait.insert({subject, body});
        const QList<Identity> identities = identitiesOf(keys);
        return std::any_of(identities.begin(), identities.end(), [&](const Identity& identity) {
            const auto waiting = m_activities.waitingFacts(identity);
            return std::any_of(waiting.begin(), waiting.end(), [&](const auto& known) { return known.body == body; });
        });
    }

    void add(PlannedLead planned, qint64 line, bool news, bool known)
    {
        const Match match = m_people.find(planned.keys);
        if (match.conflict) {
            Issue issue{u"two_leads"_s, 1, line, {}, {planned.keys.externalId, planned.keys.email}};
            note(m_plan, issue, personOf(planned.keys));
            m_plan.rejected.append(RejectedRow{line, issue, personOf(planned.keys)});
            return;
        }
        const bool takesWaiting = match.lead != 0 && m_answers.takesWaiting(planned.keys);
        if (!news && !takesWaiting) {
            ++m_plan.counts.unchanged;
            return;
        }
        const bool changes = known || !news;
        const QString who = personOf(planned.keys);
        ++(changes ? m_plan.counts.updated : m_plan.counts.created);
        list(changes ? m_plan.updated : m_plan.created, CheckedRow{line, {}, dealOf(planned), {}, {}, who});
        planned.line = line;
        planned.lead = match.lead;
        if (match.lead == 0) {
            planned.waitsFor = identitiesOf(planned.keys).value(0);
            ++m_plan.counts.waiting;
            note(m_plan, Issue{u"waiting_lead"_s, 1, line, {}, {}}, who);
        } else if (!m_counted.contains(match.lead)) {
            m_counted.insert(match.lead);
            ++m_plan.leadsOfFacts;
        }
        m_plan.leads.push_back(std::move(planned));
    }

    /// What a person calls the deal of an outcome, else the stage that the row gives.
    static QString dealOf(const PlannedLead& planned)
    {
        if (!planned.outcome) return planned.stage ? planned.stage->name : QString();
        return planned.outcome->name.isEmpty() ? planned.outcome->dealId : planned.outcome->name;
    }

    ImportPlan& m_plan;
    People m_people;
    StagePlan m_stages;
    OutcomePlan m_outcomes;
    AnswerNews m_answers;
    ActivityRepository m_activities;
    QSet<qint64> m_counted;                    ///< leads that something new is of
    QHash<Identity, qint64> m_unknown;         ///< people whom nobody knows, by numbers of this file
    QSet<std::pair<qint64, QByteArray>> m_toWait; ///< what the rows so far say of them
};

} // namespace

void planFacts(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt, ImportPlan& plan)
{
    FactPlanner planner(workspace, request, importedAt, plan);
    std::vector<const AnswerRecord*> answers;
    std::vector<const OutcomeRecord*> outcomes;
    for (const Record& record : rows.records) {
        if (const auto* answer = std::get_if<AnswerRecord>(&record)) answers.push_back(answer);
        else if (const auto* outcome = std::get_if<OutcomeRecord>(&record)) outcomes.push_back(outcome);
    }
    planner.take(answers);
    planner.take(outcomes);
}

} // namespace Kelvin
