// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Scorecard.h"

namespace Kelvin {

QString grade(const Scorecard& card)
{
    if (card.fitGrade == 0 || card.engagementGrade == 0) return {};
    return QString(QLatin1Char(card.fitGrade)) + QLatin1Char(card.engagementGrade);
}

} // namespace Kelvin
