// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/import/ImportPlan.h"

namespace Kelvin {

/// Writes the planned activities in the order of the table; adds the leads they belong to. Within an open transaction.
void writeActivities(Workspace& workspace, const Commit& commit, const ImportPlan& plan, const Progress& progress, QSet<qint64>& touched);

} // namespace Kelvin
