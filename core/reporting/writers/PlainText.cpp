// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/writers/PlainText.h"

namespace Kelvin {

QString wellFormed(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            out += c;
            out += text.at(++i);
        } else {
            out += c.isSurrogate() || c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out;
}

QString sheetText(const QString& text)
{
    QString out = wellFormed(text);
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : out) {
        const char16_t u = c.unicode();
        if (u == u'\r') c = QLatin1Char('\n');
        else if ((u < 0x20 && u != u'\t' && u != u'\n') || (u >= 0x7F && u <= 0x9F) || u >= 0xFFFE) c = QChar::ReplacementCharacter;
    }
    return out;
}

QString clipped(const QString& text, qsizetype units)
{
    if (text.size() <= units) return text;
    QString out = text.left(units - 1);
    if (out.back().isHighSurrogate()) out.chop(1);
    return out + QChar(u'…');
}

} // namespace Kelvin
