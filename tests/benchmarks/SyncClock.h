// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kelvin::Tests {

/// How long this process has waited for the disk to confirm what was written, in milliseconds since its start, all threads together.
/// Counted by standing in for the C library's calls, so it is true for SQLite as well.
double syncMilliseconds();
/// How often it waited.
int syncCount();

} // namespace Kelvin::Tests
