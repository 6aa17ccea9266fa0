// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"

namespace Kelvin {

/// Dated facts that are left out, as if they had never happened: activities, answers, adjustments, and field values with a date of their
/// own. What has no date of its own stays, and so do stage moves, which are answers to a score and no reason for it.
struct LeftOut {
    Instant since = std::numeric_limits<Instant>::max();
    Instant until = std::numeric_limits<Instant>::min(); ///< before `since`: nothing is left out
    bool covers(Instant at) const { return at >= since && at <= until; }
};

/// One lead appended at the end, but for some of its facts.
void appendLead(FactColumns& columns, const LeadFacts& lead, const ColumnNeeds& needs, const LeftOut& leftOut);

} // namespace Kelvin
