// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/EnglishPlurals.h"

#include <limits>

namespace Kelvin {

QString englishPlural(QStringView sourceText, int n)
{
    const bool one = n == 1;
    QString text;
    text.reserve(sourceText.size());
    for (qsizetype i = 0; i < sourceText.size();) {
        if (sourceText[i] != u'(') {
            text += sourceText[i++];
            continue;
        }
        const qsizetype end = sourceText.indexOf(u')', i);
        const QStringView inside = end < 0 ? QStringView() : sourceText.mid(i + 1, end - i - 1);
        const qsizetype bar = inside.indexOf(u'|');
        if (bar >= 0) {
            text += one ? inside.left(bar) : inside.mid(bar + 1);
        } else if (inside == u"s" || inside == u"es") {
            if (!one) text += inside;
        } else {
            text += sourceText[i++];
            continue;
        }
        i = end + 1;
    }
    return text;
}

QString EnglishPlurals::translate(const char*, const char* sourceText, const char*, int n) const
{
    return n < 0 || !sourceText ? QString() : englishPlural(QString::fromUtf8(sourceText), n);
}

int pluralCount(qint64 n)
{
    const quint64 size = n < 0 ? 0 - quint64(n) : quint64(n);
    if (size <= quint64(std::numeric_limits<int>::max())) return int(size);
    return int(1'000'000 + size % 1'000'000);
}

} // namespace Kelvin
