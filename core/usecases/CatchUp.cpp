// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ColumnLoader.h"
#include "core/storage/Transaction.h"
#include "core/usecases/Commit.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/StepCrossings.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// So many days that move nobody are taken in one transaction: others get their turn, and a year is no year of waiting for the disk.
constexpr int daysAtOnce = 30;

/// Takes the step of all leads day after day. Their facts are read once, and again only after a day that moved somebody or a commit of
/// somebody else.
class DayStepper {
public:
    DayStepper(Workspace& workspace, const Actor& actor, const Progress& progress) : m_workspace(workspace), m_actor(actor), m_progress(progress) {}

    /// The steps at 00:00 UTC of some days up to `last`, oldest first, and not beyond one that moves somebody: after it all is read again, for
    /// which nobody shall wait with what they write. Each that does something is a commit of its own dated then. The scores are kept of the
    /// last day only. Gives the day it came to.
    Result<Instant> step(Instant first, Instant last, StepResult& all)
    {
        return writeTransaction(m_workspace.database(), [&] {
            if (m_workspace.refresh()) m_isTrue = false;
            // Another window may be catching up too.
            Instant day = std::max(first, lastStep(m_workspace.database()) + secondsPerDay);
            bool isQuiet = true;
            for (int taken = 0; day <= last && isQuiet && taken < daysAtOnce && !m_progress.isCancelled(); ++taken, day += secondsPerDay) {
                add(all, stepDay(day, day == last));
                setLastStep(m_workspace.database(), day);
                isQuiet = m_isTrue;
            }
            return day - secondsPerDay;
        });
    }

private:
    StepResult stepDay(Instant day, bool isLast)
    {
        BatchRepository batches(m_workspace.database());
        const Commit commit = batches.begin(batchOf(day));
        if (!m_isTrue) m_columns = loadColumns(m_workspace.database(), needsOf(m_workspace), goOn(m_progress));
        StepOrder order;
        order.all = true;
        order.at = day;
        order.store = isLast;
        StepResult stepped = stepCrossings(m_workspace, commit, order, m_columns);
        if (stepped.written + stepped.promoted == 0) batches.drop(commit.batch);
        m_isTrue = stepped.leads.isEmpty();
        return stepped;
    }

    static void add(StepResult& all, const StepResult& day)
    {
        all.fresh += day.fresh;
        all.history += day.history;
        all.promoted += day.promoted;
        all.leads += day.leads;
    }

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
    StepResult all;
    for (Instant day = *last + secondsPerDay; day <= today; day += secondsPerDay) {
        const auto taken = days.step(day, today, all);
        if (!taken) return taken.failure();
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        day = *taken;
        progress.report((day - *last) / secondsPerDay, (today - *last) / secondsPerDay);
    }
    result.freshCrossings = all.fresh;
    result.historyCrossings = all.history;
    result.promoted = all.promoted;
    result.leads = all.leads;
    if (result.freshCrossings + result.historyCrossings + result.promoted > 0) workspace.committed(Change{{}, true, false, false});
    return result;
}

} // namespace Kelvin
