// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"
#include "core/usecases/LeadTable.h"
#include "core/usecases/Progress.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// What a funnel can be broken down by, beside "month".
const QStringList& breakdownKeys();
/// The funnel of the leads that the filter's condition takes in. Breakdown fields are read as they are at `asOf`, the temperature as it was when
/// the lead was created (by the rules that are published), the version as it was when it became MQL.
Result<Funnel> funnelReport(Workspace& workspace, const FunnelQuery& query, const Condition& where, Instant asOf, const Progress& progress = {});

} // namespace Kelvin
