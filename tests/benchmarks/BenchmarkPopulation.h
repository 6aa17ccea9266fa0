// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"

namespace Kelvin::Tests {

/// The moment at which the benchmark scores; the activities lie in the two years before it.
inline constexpr Instant benchmarkNow = 1'780'272'000; ///< 1 June 2026 00:00 UTC

/// Leads with activities, fields and answers straight in columns, the same for the same numbers; of the optional columns those needed.
FactColumns benchmarkPopulation(size_t leads, size_t activities, const ColumnNeeds& needs, int subjects = 20'000);

} // namespace Kelvin::Tests
