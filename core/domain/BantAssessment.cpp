// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BantAssessment.h"

namespace Kelvin {

static constexpr const char* levelWords[criterionCount][5] = {
    {"unknown", "none", "planned", "approved", "no-answer"},
    {"unknown", "user", "influencer", "decision-maker", "no-answer"},
    {"unknown", "none", "nice-to-have", "confirmed", "no-answer"},
    {"unknown", "over-12-months", "3-12-months", "under-3-months", "no-answer"},
};

QString bantLevelKey(Criterion criterion, BantLevel level)
{
    return QString::fromLatin1(levelWords[int(criterion)][int(level)]);
}

std::optional<BantLevel> bantLevelFromKey(Criterion criterion, QStringView key)
{
    if (key.size() == 1 && key[0] >= u'0' && key[0] <= u'3') return BantLevel(key[0].unicode() - u'0');
    for (int level = 0; level < 5; ++level)
        if (key.compare(QLatin1String(levelWords[int(criterion)][level]), Qt::CaseInsensitive) == 0) return BantLevel(level);
    return std::nullopt;
}

} // namespace Kelvin
