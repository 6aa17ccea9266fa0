// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Kelvin::Tests {

/// How many cases to try: the count of a normal run, times KELVIN_TEST_SCALE in a long one (tests/long).
inline int scaled(int count)
{
    return count * std::max(1, qEnvironmentVariableIntValue("KELVIN_TEST_SCALE"));
}

} // namespace Kelvin::Tests
