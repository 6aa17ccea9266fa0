// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"

namespace Kelvin {

/// Gives leads to a person, or to nobody if empty, as one commit; those that are theirs already stay as they are. An owner is a field
/// like others, so it is written where fields are.
Result<CommitResult> assignOwner(Workspace& workspace, const QList<qint64>& rows, const QString& owner, const Actor& actor);

} // namespace Kelvin
