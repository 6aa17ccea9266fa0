// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/ScoringLaws.h"

namespace Kelvin::Tests {

QString brokenLaw(const QString& law, int)
{
    return law + QStringLiteral(": not tried");
}

} // namespace Kelvin::Tests
