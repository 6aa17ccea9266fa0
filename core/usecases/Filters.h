// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"
#include "core/usecases/LeadTable.h"

namespace Kelvin {

/// Shipped filters first, then the user's own.
Result<QList<SavedFilter>> savedFilters(Workspace& workspace, const Actor& actor);
/// In the place it has; a new one before that of the key `before`, without such a one behind all.
Result<Done> saveFilter(Workspace& workspace, const SavedFilter& filter, const Actor& actor, const QString& before = {});
Result<Done> removeFilter(Workspace& workspace, const QString& key, const Actor& actor);
/// Whom the file knows, for owners and "me": who has or had leads, and who has written into it.
Result<QStringList> people(Workspace& workspace);

} // namespace Kelvin
