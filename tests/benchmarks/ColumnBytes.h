// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"

namespace Kelvin::Tests {

/// What columns take, counted from their containers with all they have reserved.
struct ColumnBytes {
    size_t activities = 0;            ///< the columns with a cell per activity
    size_t leads = 0;                 ///< the columns with a cell per lead, field value, answer, adjustment or stage
};

ColumnBytes columnBytes(const FactColumns& columns);

} // namespace Kelvin::Tests
