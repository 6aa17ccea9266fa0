// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"
#include "core/usecases/LeadTable.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// What a funnel can be broken down by, beside "month".
const QStringList& breakdownKeys();
/// The funnel of the leads that the filter's condition takes in; breakdown fields are read as they are now.
Result<Funnel> funnelReport(Workspace& workspace, const FunnelQuery& query, const Condition& where, Instant asOf);

} // namespace Kelvin
