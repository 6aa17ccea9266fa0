// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Filled.h"

#include "ui/text/VisibleText.h"

namespace Kelvin {

QString filled(const QString& pattern, const QStringList& args)
{
    QString text;
    text.reserve(pattern.size() + 32 * args.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!place) {
            text += pattern[i];
            continue;
        }
        const qsizetype arg = pattern[++i].unicode() - u'1';
        text += arg < args.size() ? visibleText(args.at(arg), 200) : QStringLiteral("…");
    }
    return text;
}

} // namespace Kelvin
