// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/ActivityRows.h"

#include "core/storage/LastingKey.h"
#include "core/usecases/Workspace.h"

#include <algorithm>
#include <tuple>

namespace Kelvin {

namespace {

/// Under which of the keys of its row an activity is noted: of who is known under a lasting one, else the surest, under which it waits.
class KeyChoice {
public:
    explicit KeyChoice(Database& database) : m_database(database) {}

    Identity of(qint64 lead, const QList<Identity>& identities)
    {
        if (lead <= 0 || identities.size() == 1) return identities.first();
        const auto known = m_chosen.constFind({lead, identities});
        return known != m_chosen.cend() ? *known : *m_chosen.insert({lead, identities}, lastingKey(m_database, lead, identities));
    }

private:
    Database& m_database;
    QHash<std::pair<qint64, QList<Identity>>, Identity> m_chosen;
};

ActivityRow rowOf(ActivityRepository& activities, KeyChoice& choice, const PlannedActivity& planned)
{
    const Activity& a = planned.record->activity;
    const QList<Identity> identities = identitiesOf(planned.record->keys);
    ActivityRow row;
    row.lead = planned.lead;
    if (!identities.isEmpty()) row.identity = activities.identityNumber(choice.of(planned.lead, identities));
    row.type = a.type;
    row.at = a.at;
    row.key = planned.key;
    row.attribute = activities.attributeNumber(a.subject, a.campaign, a.source);
    row.mail = activities.wordNumber(a.mail);
    row.system = activities.wordNumber(a.system.isEmpty() ? planned.record->keys.system : a.system);
    row.author = activities.wordNumber(a.author);
    row.result = a.result;
    row.value = a.value;
    row.duration = a.durationSeconds;
    row.startsAt = a.startsAt;
    row.visit = a.visit.toUtf8();
    row.title = a.title.toUtf8();
    row.note = a.note.toUtf8();
    return row;
}

} // namespace

void writeActivities(Workspace& workspace, const Commit& commit, const ImportPlan& plan, const Progress& progress, QSet<qint64>& touched)
{
    if (plan.activities.empty()) return;
    ActivityRepository activities(workspace.database());
    std::vector<Id> keys;
    keys.reserve(plan.activities.size());
    for (const PlannedActivity& activity : plan.activities) keys.push_back(activity.key);
    // Somebody may have logged the same activity since the check.
    const std::vector<bool> isNew = activities.addKeys(keys);
    KeyChoice choice(workspace.database());
    std::vector<std::pair<ActivityRow, qint64>> rows;
    rows.reserve(plan.activities.size());
    for (size_t i = 0; i < plan.activities.size(); ++i) {
        if (!isNew[i]) continue;
        rows.emplace_back(rowOf(activities, choice, plan.activities[i]), plan.activities[i].record->line);
        if (plan.activities[i].lead > 0) touched.insert(plan.activities[i].lead);
    }
    // In the order of the table; rows of the same second stay in the order of the file.
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        const auto place = [](const auto& r) {
            return std::tuple(r.first.lead, r.first.lead == 0 ? r.first.identity : 0, r.first.type, r.first.at, r.second);
        };
        return place(a) < place(b);
    });
    size_t next = 0;
    activities.addSorted(commit, [&]() -> const ActivityRow* { return next < rows.size() ? &rows[next++].first : nullptr; }, [&](qint64 done) {
        progress.report(done, qint64(rows.size()));
        return !progress.isCancelled();
    });
}

} // namespace Kelvin
