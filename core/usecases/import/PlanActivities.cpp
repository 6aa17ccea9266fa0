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
            note(m_plan, Issue{u"visitor_conflict"_s, 1, record.line, {}, {keys.visitorId}}, personOf(keys));
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

/// The first rows in the order of the file, as the check lists them.
QList<CheckedRow> firstRows(std::vector<const ActivityRecord*> records, const QString& code)
{
    const auto end = records.begin() + std::min<std::ptrdiff_t>(std::ssize(records), listedRows);
    std::partial_sort(records.begin(), end, records.end(), [](const auto* a, const auto* b) { return a->line < b->line; });
    QList<CheckedRow> rows;
    std::transform(records.begin(), end, std::back_inserter(rows), [&](const ActivityRecord* record) {
        return CheckedRow{record->line, {}, record->activity.subject, code, {}, personOf(record->keys)};
    });
    return rows;
}

/// Lists the new rows and those that wait, and counts whom the others are of.
void listRows(ImportPlan& plan)
{
    std::vector<const ActivityRecord*> created, waiting;
    QSet<qint64> leads;
    for (const PlannedActivity& activity : plan.activities) {
        created.push_back(activity.record);
        if (activity.lead == 0) waiting.push_back(activity.record);
        else leads.insert(activity.lead);
    }
    plan.leadsOfFacts = leads.size();
    plan.created = firstRows(std::move(created), {});
    if (waiting.empty()) return;
    addIssue(plan.issues, Issue{u"waiting_lead"_s, std::ssize(waiting), 0, {}, {}});
    plan.found += firstRows(std::move(waiting), u"waiting_lead"_s);
}

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
            note(plan, issue, personOf(record->keys));
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
    listRows(plan);
}

} // namespace Kelvin
