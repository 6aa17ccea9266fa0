// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"

namespace Kelvin {

/// Points of the sample's own time at `t`: what its salespeople saw when the lead was promoted. The story needs them to be told; the
/// program scores the leads anew, and a test compares the two.
qint64 samplePoints(const LeadFacts& lead, Instant t);

} // namespace Kelvin
