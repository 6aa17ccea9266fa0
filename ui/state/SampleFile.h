// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"

namespace Kelvin {

/// What is at the place of the sample file.
enum class SampleStanding {
    Missing,
    Fresh,   ///< made today (its own zone's day) or later
    Old,     ///< made on an earlier day, and nobody has changed anything in it
    Edited,  ///< made on an earlier day, and somebody has worked in it
};

/// Looks at the sample file; a file that is not one, or cannot be read, is the failure of opening it.
Result<SampleStanding> sampleStanding(const QString& path, const ShippedData& shipped, Instant now);

/// Makes the sample anew at `path` and opens it. What was there is removed if nobody changed it, else kept beside it under
/// the day of `actor.now`. What its people wrote is in `language`.
Result<std::unique_ptr<Workspace>> remakeSample(const QString& path, const ShippedData& shipped, const Actor& actor, const QString& language);

} // namespace Kelvin
