// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"

#include <vector>

namespace Kelvin {

inline constexpr int funnelStages = 5;

/// A lead with its way, made once for all counts of an answer.
struct Traveller {
    const FunnelLead* lead = nullptr;
    Journey journey;
};

/// What one lead adds to one stage.
struct StagePresence {
    bool entered = false;
    bool passed = false;
    bool exited = false;
    bool open = false;
    std::optional<double> days;       ///< until it passed; may be negative
    bool operator==(const StagePresence&) const = default;
};

using Presence = std::array<StagePresence, funnelStages>;

/// True if `at` lies in the query's period.
bool inPeriod(Instant at, const FunnelQuery& query);
/// Where the lead was ever, and whether it went on: cohort mode.
Presence cohortPresence(const Journey& journey, const FunnelQuery& query);
/// What the lead did in the period, and where it stood at its end: period mode.
Presence periodPresence(const Journey& journey, const FunnelQuery& query);
/// The steps of these leads.
QList<FunnelStep> countSteps(const std::vector<const Traveller*>& travellers, const FunnelQuery& query);
/// MQL to SQL of these leads.
FunnelHeadline countHeadline(const std::vector<const Traveller*>& travellers, const FunnelQuery& query);
/// The first entry that stands for reaching stage `k`: of that stage, or in order of any later one. -1 if there is none.
qsizetype firstReach(const Journey& journey, int k, FunnelCounting counting);

} // namespace Kelvin
