// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Commit.h"

#include "core/storage/LeadCreation.h"
#include "core/storage/Transaction.h"
#include "core/usecases/StepCrossings.h"

namespace Kelvin {

namespace {

/// Above this the views read the list anew rather than lead by lead.
constexpr qsizetype manyLeads = 1'000;

/// Leaves a transaction that has nothing to commit; never seen outside.
struct NothingToDo {};

CommitResult writeAndStep(Workspace& workspace, const Batch& batch, Promoting promote,
                          const std::function<Result<Written>(const Commit&)>& write, const Progress& progress, Written& written, std::optional<Failure>& failure)
{
    // Steps go by the rules that are in force now, whoever published them.
    workspace.refresh();
    const Commit commit = BatchRepository(workspace.database()).begin(batch);
    auto outcome = write(commit);
    if (!outcome) {
        failure = outcome.failure();
        return {};
    }
    written = *outcome;
    if (written.nothing) throw NothingToDo{};
    settleCreations(workspace.database());
    StepOrder order{written.leads, written.allLeads, batch.at, promote.policy, written.stageGiven, promote.tasks};
    const StepResult stepped = stepCrossings(workspace, commit, order, progress);
    if (progress.isCancelled()) {
        failure = Failure{FailureKind::Cancelled, QStringLiteral("cancelled"), {}};
        return {};
    }
    return CommitResult{commit.batch, written.leads, stepped.fresh, stepped.history, stepped.promoted};
}

} // namespace

Result<CommitResult> commitDeed(Workspace& workspace, const Batch& batch, Promoting promote,
                                const std::function<Result<Written>(const Commit&)>& write, const Progress& progress)
{
    Written written;
    Result<CommitResult> result = CommitResult{};
    const QList<StoredModel> before = workspace.models();
    try {
        result = writeTransaction(workspace.database(), [&]() -> Result<CommitResult> {
            std::optional<Failure> failure;
            CommitResult done = writeAndStep(workspace, batch, promote, write, progress, written, failure);
            if (failure) return *failure;
            return done;
        });
    } catch (const NothingToDo&) {
        return CommitResult{};
    }
    if (!result && workspace.models().constData() == before.constData()) return result;
    if (!result) {
        // The models that the transaction has read may never have come to be.
        const auto read = attempt([&] {
            workspace.reloadModels();
            return Done{};
        });
        if (!read) workspace.committed(Change{{}, true, true, false});
        return result;
    }
    const bool many = written.allLeads || written.removedLeads || written.leads.size() > manyLeads;
    workspace.committed(Change{many ? QList<qint64>() : written.leads, many, written.models, false});
    return result;
}

Result<CommitResult> commitDeed(Workspace& workspace, const Deed& deed, const Actor& actor, const std::function<Result<Written>(const Commit&)>& write)
{
    Batch batch;
    batch.kind = deed.kind;
    batch.code = deed.code;
    batch.args = deed.args;
    batch.author = actor.name;
    batch.at = actor.now;
    return commitDeed(workspace, batch, PromotePolicy::Fresh, write);
}

} // namespace Kelvin
