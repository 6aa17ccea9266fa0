// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin::Tests {

/// Tries a law of scoring on random small models and histories. Returns what broke it, with the seed, or nothing.
QString brokenLaw(const QString& law, int cases);

} // namespace Kelvin::Tests
