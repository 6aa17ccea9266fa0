// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Scoring.h"

namespace Kelvin {

/// How a lead came to the stage it stands in: the line it crossed, the fact that took it over, and what it would have been worth without that fact.
struct CrossingStory {
    Crossing crossing;
    MilliPoints line;                          ///< the lead's threshold then
    Evidence fact;                             ///< the newest of those that gave points then
    MilliPoints without;                       ///< the score then, as if the fact had never been: below the line
    bool operator==(const CrossingStory&) const = default;
};

/// The story of a lead that a rule moved to its stage by a crossing; nothing for other leads, for old history that somebody promoted, where
/// several facts did it together so that the lead is over the line without any one of them, or where the version is no longer there.
std::optional<CrossingStory> crossingStory(Workspace& workspace, const LeadFacts& lead, Instant asOf);

} // namespace Kelvin
