// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ColumnLoader.h"
#include "core/storage/Transaction.h"
#include "core/usecases/Commit.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/StepCrossings.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Takes the step of all leads day after day. Their facts are read once, and again only after a day that moved somebody or a commit of
/// somebody else.
class DayStepper {
public:
    DayStepper(Workspace& workspace, const Actor& actor, const Progress& progress) : m_workspace(workspace), m_actor(actor), m_progress(progress) {}

    /// The step at one 00:00 UTC, in a commit of its own dated then; the scores are kept of the last day only.
    Result<StepResult> step(Instant day, bool isLast)
    {
        return writeTransaction(m_workspace.database(), [&] {
            if (m_workspace.refresh()) m_isTrue = false;
            // Another window may be catching up too.
            if (lastStep(m_workspace.database()) >= day) return StepResult();
            const Commit commit = BatchRepository(m_workspace.database()).begin(batchOf(day));
            if (!m_isTrue) m_columns = loadColumns(m_workspace.database(), needsOf(m_workspace), goOn(m_progress));
            StepOrder order;
            order.all = true;
            order.at = day;
            order.store = isLast;
            StepResult stepped = stepCrossings(m_workspace, commit, order, m_columns);
            setLastStep(m_workspace.database(), day);
            m_isTrue = stepped.leads.isEmpty();
            return stepped;
        });
    }

private:
    Batch batchOf(Instant day) const
    {
        Batch batch;
        batch.kind = u"catch_up"_s;
        batch.code = u"day_stepped"_s;
        batch.args = {toIso(day)};
        batch.author = m_actor.name;
        batch.at = day;
        return batch;
    }

    Workspace& m_workspace;
    const Actor& m_actor;
    const Progress& m_progress;
    FactColumns m_columns;
    bool m_isTrue = false;                     ///< m_columns are as the file is
};

} // namespace

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
    DayStepper days(workspace, actor, progress);
    for (Instant day = *last + secondsPerDay; day <= today; day += secondsPerDay) {
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        const auto stepped = days.step(day, day + secondsPerDay > today);
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
