// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"

#include <functional>

namespace Kelvin {

/// Leads evaluated side by side: a block's step sums stay in the nearest cache.
inline constexpr size_t leadsPerBlock = 64;

/// Cuts all leads into runs of whole blocks with about equally many activities, several for each thread, and calls
/// `work(firstLead, lastLead, thread)` for each, on the thread that is free next. `threads` <= 0: as many as there are cores.
void inParallel(const FactColumns& columns, int threads, const std::function<void(size_t, size_t, int)>& work);
/// How many threads `threads` means for these columns.
int threadCount(const FactColumns& columns, int threads);

} // namespace Kelvin
