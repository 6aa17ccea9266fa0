// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/PointRule.h"

namespace Kelvin {

QString textIn(const LocalText& text, const QString& language)
{
    for (const QString& key : {QString(), language, QStringLiteral("en")})
        if (text.contains(key)) return text.value(key);
    return text.isEmpty() ? QString() : text.first();
}

} // namespace Kelvin
