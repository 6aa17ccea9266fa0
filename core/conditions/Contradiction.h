// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"

namespace Kelvin {

/// Whether no facts can make a condition true, as far as can be told from single operands: 3 > x > 5, set and empty, A and not A.
/// False means only that no contradiction was seen.
bool neverTrue(const Condition& condition);

/// Whether `first` being true certainly makes `second` true: the same condition, or a narrower range or list of the same operand.
bool implies(const Condition& first, const Condition& second);

} // namespace Kelvin
