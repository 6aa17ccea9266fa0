// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActivityRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/Commit.h"
#include "core/usecases/EditLead.h"
#include "core/domain/NextStep.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static Written touched(const QList<qint64>& rows)
{
    return Written{rows, false, false, {}, 0, rows.isEmpty()};
}

Result<CommitResult> logActivity(Workspace& workspace, qint64 row, Activity activity, const Actor& actor)
{
    if (activity.at == 0) activity.at = actor.now;
    // A time a day ahead of the clock is a slip; a meeting to come is booked now and carries startsAt.
    if (activity.at > actor.now + secondsPerDay) return Failure{FailureKind::Input, u"future_activity"_s, {toIso(activity.at)}};
    if (activity.system.isEmpty()) activity.system = u"hand"_s;
    if (activity.author.isEmpty()) activity.author = actor.name;
    activity.id = Id::random();
    return commitDeed(workspace, Deed{u"log"_s, u"activity_logged"_s, {QString::number(activity.type)}}, actor, [&](const Commit& commit) -> Result<Written> {
        ActivityRepository(workspace.database()).add(commit, row, activity);
        return touched({row});
    });
}

/// Puts down the state of the next step as one more record; see NextStep.h.
static Result<Written> recordStep(Workspace& workspace, const Commit& commit, qint64 row, const std::optional<Task>& step)
{
    const auto facts = LeadFactsReader(workspace.database()).read(row);
    if (!facts) return Failure{FailureKind::Input, u"no_lead"_s, {QString::number(row)}};
    const std::optional<Task> open = nextStepOf(*facts);
    Task record = step.value_or(open.value_or(Task{}));
    if (!step) {
        if (!open) return touched({});
        record.doneAt = commit.at;
    }
    record.id = Id::random();
    if (record.createdAt == 0) record.createdAt = commit.at;
    HistoryRepository(workspace.database()).add(commit, row, record);
    return touched({row});
}

Result<CommitResult> setNextStep(Workspace& workspace, qint64 row, const std::optional<Task>& step, const Actor& actor)
{
    const auto wanted = step && step->text.trimmed().isEmpty() && !step->dueAt ? std::nullopt : step;
    return commitDeed(workspace, Deed{u"task"_s, u"next_step_set"_s, wanted ? QStringList{wanted->text, wanted->kind} : QStringList()}, actor,
                      [&](const Commit& commit) { return recordStep(workspace, commit, row, wanted); });
}

Result<CommitResult> finishTask(Workspace& workspace, qint64 row, const Id& task, const Actor& actor)
{
    return commitDeed(workspace, Deed{u"task"_s, u"task_done"_s, {}}, actor, [&](const Commit& commit) -> Result<Written> {
        const auto facts = LeadFactsReader(workspace.database()).read(row);
        if (!facts) return Failure{FailureKind::Input, u"no_lead"_s, {QString::number(row)}};
        const auto open = nextStepOf(*facts);
        if (!open || open->id != task) return touched({});
        return recordStep(workspace, commit, row, std::nullopt);
    });
}

Result<CommitResult> adjustScore(Workspace& workspace, qint64 row, const Adjustment& adjustment, const Actor& actor)
{
    if (qAbs(adjustment.points) > maxPoints) return Failure{FailureKind::Input, u"bad_points"_s, {QString::number(adjustment.points)}};
    Adjustment record = adjustment;
    record.id = Id::random();
    record.author = actor.name;
    if (record.at == 0) record.at = actor.now;
    return commitDeed(workspace, Deed{u"adjust"_s, u"score_adjusted"_s, {QString::number(adjustment.points)}}, actor, [&](const Commit& commit) -> Result<Written> {
        HistoryRepository(workspace.database()).add(commit, row, record);
        return touched({row});
    });
}

Result<CommitResult> trashLeads(Workspace& workspace, const QList<qint64>& rows, bool trash, const Actor& actor)
{
    return commitDeed(workspace, Deed{u"trash"_s, trash ? u"leads_trashed"_s : u"leads_restored"_s, {QString::number(rows.size())}}, actor,
                      [&](const Commit& commit) -> Result<Written> {
                          LeadRepository leads(workspace.database());
                          for (const qint64 row : rows) {
                              if (trash) leads.trash(commit, row, commit.at);
                              else leads.restore(commit, row);
                          }
                          return touched(rows);
                      });
}

} // namespace Kelvin
