// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BatchRepository.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/ImportFile.h"

#include <QSet>

#include <functional>

namespace Kelvin {

/// What a transaction of intent is, for the file's history.
struct Deed {
    QString kind;                              ///< edit bant stage log task adjust add trash publish catch_up import undo
    QString code;                              ///< what ui/text says of it
    QStringList args;
};

/// What the writing part of a verb did.
struct Written {
    QList<qint64> leads;                       ///< rows it touched
    bool allLeads = false;                     ///< so many that the list is better read anew
    bool models = false;
    QSet<qint64> stageGiven;                   ///< leads whose stage a file gave: points do not change it in this commit
    int disagreements = 0;                     ///< leads whose stage and deals disagree
    bool nothing = false;                      ///< nothing had to be done: roll back, no commit
    bool removedLeads = false;                 ///< a lead is gone: the list is read anew
    QList<CheckedRow> disagreeing{};           ///< the first row of each that disagrees, at most `listedRows`
};

/// What upward crossings do in a commit.
struct Promoting {
    PromotePolicy policy = PromotePolicy::Fresh;
    bool tasks = true;                         ///< new MQLs get the task to accept them
    Promoting(PromotePolicy promote, bool raiseTasks = true) : policy(promote), tasks(raiseTasks) {}
};

/// One transaction of intent: `write` puts down its facts, then the leads it touched are stepped and scored, then all is committed
/// together and the views are told. `promote` says what upward crossings do.
Result<CommitResult> commitDeed(Workspace& workspace, const Batch& batch, Promoting promote,
                                const std::function<Result<Written>(const Commit&)>& write, const Progress& progress = {});
/// The same for an edit by a person.
Result<CommitResult> commitDeed(Workspace& workspace, const Deed& deed, const Actor& actor, const std::function<Result<Written>(const Commit&)>& write);

} // namespace Kelvin
