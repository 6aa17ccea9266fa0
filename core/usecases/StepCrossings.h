// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BatchRepository.h"
#include "core/usecases/ImportFile.h"

#include <QSet>

namespace Kelvin {

struct FactColumns;

/// Which leads are stepped, when, and what an upward crossing sets off.
struct StepOrder {
    QList<qint64> leads;                       ///< rows; empty with `all`
    bool all = false;
    Instant at = 0;
    PromotePolicy promote = PromotePolicy::Fresh;
    QSet<qint64> stageGiven;                   ///< leads whose stage a file gave in this commit: points do not change it
    bool tasks = true;                         ///< a lead that becomes MQL gets the task to accept it
    bool store = true;                         ///< the scores are kept; not for days that others follow at once
};

/// What the step found.
struct StepResult {
    QList<qint64> leads;                       ///< whose stage or next step changed
    int fresh = 0;                             ///< crossings that acted or were new enough to
    int history = 0;                           ///< upward crossings left disarmed and offered, and leads put on a fast track by old facts
    int promoted = 0;                          ///< stage moves written
    int written = 0;                           ///< crossings, up and down and under every model
};

/// Takes the step of scoring.md section 5 for these leads under every published model and writes crossings, and for the primary model
/// stage moves and tasks, as facts of the commit. A recycled lead whose revisit date has come is armed again first; if it stands over its
/// line, it crosses, and the date is what makes that fresh. Scores of the leads are stored. Needs an open transaction; may throw
/// StorageError.
StepResult stepCrossings(Workspace& workspace, const Commit& commit, const StepOrder& order, const Progress& progress = {});
/// The same on columns of these leads that the caller has, with what needsOf says, as the file is now.
StepResult stepCrossings(Workspace& workspace, const Commit& commit, const StepOrder& order, const FactColumns& columns);

} // namespace Kelvin
