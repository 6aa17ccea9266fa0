// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"

namespace Kelvin {

/// What two leads that are the same person say differently.
struct MergeDifference {
    QString field;                             ///< stored key of a field of the lead, or "stage"
    FieldValue kept, other;                    ///< of the lead that stays and of the one that goes into it; no value where it has none
    bool takesOther = false;                   ///< what a merge would do of itself
    bool operator==(const MergeDifference&) const = default;
};

/// The fields and the stage in which they differ at `t`, by key. Of itself a merge fills what the lead that stays does not know, and
/// takes the stage of the one that is further. `no_lead`, `same_lead`.
Result<QList<MergeDifference>> compareLeads(Workspace& workspace, qint64 stays, qint64 goes, Instant t);

/// Makes one lead of two. Keys, activities, answers, deals and the histories of both are kept whole; from now on the fields in `taken`
/// (keys of compareLeads) have the value of the lead that goes, those in `held` that of the lead that stays, the others as compareLeads proposes.
/// An undo takes the two apart again. `no_lead`, `same_lead`, `no_difference` (key).
Result<CommitResult> mergeLeads(Workspace& workspace, qint64 stays, qint64 goes, const QStringList& taken, const QStringList& held, const Actor& actor);

} // namespace Kelvin
