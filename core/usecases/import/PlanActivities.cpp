// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/ImportPlan.h"

#include "core/ingest/FactKeys.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Who visitors are: a row that names a person by more than a visitor id says so. The first to have a visitor keeps it.
class VisitorPlanner {
public:
    VisitorPlanner(Database& database, const People& people, ImportPlan& plan) : m_people(people), m_plan(plan)
    {
        for (const auto& [person, fact] : ActivityRepository(database).waitingOfKind(waitingVisitor))
            if (const auto visitor = waitingFromBytes(fact.body).visitor; visitor && !m_claims.contains(*visitor)) m_claims.insert(*visitor, person);
    }

    void take(const ActivityRecord& record, qint64 lead)
    {
        const LeadKeys& keys = record.keys;
        if (keys.visitorId.isEmpty() || !namesPerson(keys)) return;
        const Identity visitor{IdentityKind::Visitor, keys.system, keys.visitorId};
        const QList<Identity> persons = identitiesOf(keys);
        const qint64 holder = m_plan.visitors.contains(visitor) ? m_plan.visitors.value(visitor) : m_people.leadOfVisitor(keys);
        const auto claim = m_claims.constFind(visitor);
        if (holder != 0 ? holder != lead : claim != m_claims.cend() && !persons.contains(*claim))
            addIssue(m_plan.issues, Issue{u"visitor_conflict"_s, 1, record.line, {}, {keys.visitorId}});
        else if (holder == 0 && lead != 0) {
            m_plan.visitors.insert(visitor, lead);
            m_plan.visitorClaims.insert(visitor, persons);
        } else if (holder == 0 && claim == m_claims.cend())
            m_plan.visitorClaims.insert(visitor, {*m_claims.insert(visitor, persons.first())});
    }

private:
    const People& m_people;
    ImportPlan& m_plan;
    QHash<Identity, Identity> m_claims;        ///< visitor -> who it belongs to, once somebody knows that person
};

} // namespace

void planActivities(Workspace& workspace, const ImportRows& rows, const ImportRequest&, ImportPlan& plan)
{
    const People people(workspace.database());
    VisitorPlanner visitors(workspace.database(), people, plan);
    ActivityKeys keys;
    for (const Record& any : rows.records) {
        const auto* record = std::get_if<ActivityRecord>(&any);
        if (!record) continue;
        const Match match = people.find(record->keys);
        if (match.conflict) {
            Issue issue{u"two_leads"_s, 1, record->line, {}, {record->keys.externalId, record->keys.email}};
            addIssue(plan.issues, issue);
            plan.rejected.append(RejectedRow{record->line, issue, personOf(record->keys)});
            continue;
        }
        visitors.take(*record, match.lead);
        plan.activities.push_back(PlannedActivity{match.lead, keys.keyOf(*record), record});
    }
    // Keys in order, each once: the first row of a key counts, the others say nothing new.
    std::stable_sort(plan.activities.begin(), plan.activities.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    const auto sameKey = [](const auto& a, const auto& b) { return a.key == b.key; };
    const auto end = std::unique(plan.activities.begin(), plan.activities.end(), sameKey);
    plan.counts.unchanged += std::distance(end, plan.activities.end());
    plan.activities.erase(end, plan.activities.end());
    std::vector<Id> sorted;
    sorted.reserve(plan.activities.size());
    for (const PlannedActivity& activity : plan.activities) sorted.push_back(activity.key);
    const std::vector<bool> unseen = ActivityRepository(workspace.database()).unseen(sorted);
    size_t kept = 0;
    for (size_t i = 0; i < plan.activities.size(); ++i) {
        if (!unseen[i]) {
            ++plan.counts.unchanged;
            continue;
        }
        ++plan.counts.created;
        // A visitor this very file identifies does not wait.
        PlannedActivity& activity = plan.activities[i];
        if (activity.lead == 0) activity.lead = plan.visitors.value(Identity{IdentityKind::Visitor, activity.record->keys.system, activity.record->keys.visitorId});
        plan.counts.waiting += activity.lead == 0 ? 1 : 0;
        plan.activities[kept++] = activity;
    }
    plan.activities.resize(kept);
    if (plan.counts.waiting > 0) addIssue(plan.issues, Issue{u"waiting_lead"_s, plan.counts.waiting, 0, {}, {}});
}

} // namespace Kelvin
