// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FileSettings.h"
#include "core/storage/Transaction.h"
#include "core/usecases/Commit.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/StepCrossings.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

/// The step of all leads at one 00:00 UTC, in a commit of its own dated then.
static Result<StepResult> stepDay(Workspace& workspace, Instant day, const Actor& actor, const Progress& progress)
{
    return writeTransaction(workspace.database(), [&] {
        Batch batch;
        batch.kind = u"catch_up"_s;
        batch.code = u"day_stepped"_s;
        batch.args = {toIso(day)};
        batch.author = actor.name;
        batch.at = day;
        const Commit commit = BatchRepository(workspace.database()).begin(batch);
        StepOrder order;
        order.all = true;
        order.at = day;
        StepResult stepped = stepCrossings(workspace, commit, order, progress);
        setLastStep(workspace.database(), day);
        return stepped;
    });
}

Result<CommitResult> catchUp(Workspace& workspace, const Actor& actor, const Progress& progress)
{
    const Instant today = actor.now / secondsPerDay * secondsPerDay;
    const auto last = attempt([&] { return lastStep(workspace.database()); });
    if (!last) return last.failure();
    CommitResult result;
    // A file whose past nobody has stepped begins today: what lies before is history, not news.
    if (*last == 0) {
        const auto begun = writeTransaction(workspace.database(), [&] {
            setLastStep(workspace.database(), today);
            return Done{};
        });
        if (!begun) return begun.failure();
        return result;
    }
    for (Instant day = *last + secondsPerDay; day <= today; day += secondsPerDay) {
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        const auto stepped = stepDay(workspace, day, actor, progress);
        if (!stepped) return stepped.failure();
        result.freshCrossings += stepped->fresh;
        result.historyCrossings += stepped->history;
        result.promoted += stepped->promoted;
        result.leads += stepped->leads;
        progress.report((day - *last) / secondsPerDay, (today - *last) / secondsPerDay);
    }
    if (result.freshCrossings + result.historyCrossings + result.promoted > 0) workspace.committed(Change{{}, true, false, false});
    return result;
}

} // namespace Kelvin
