// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/VisibleText.h"

#include <QChar>

namespace Kelvin {
namespace {

constexpr char16_t box = 0x25A1;      // WHITE SQUARE, in Inter and DejaVu alike
constexpr char16_t ellipsis = 0x2026;
constexpr int mostMarks = 8;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Mark_SpacingCombining;
}

// Joiners shape letters and emoji in many scripts: they stay where both neighbours are visible.
bool isJoiner(char32_t c) { return c == 0x200C || c == 0x200D; }

bool isVariationSelector(char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); }

// Letters that have category Lo and yet paint nothing.
bool isBlankLetter(char32_t c) { return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800; }

bool isInvisible(char32_t c)
{
    if (isBlankLetter(c) || c == 0x034F || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180E)) return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

bool isBreak(char32_t c) { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85; }

void append(QString& out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(char16_t(c));
    }
}

char32_t codePointAt(const QString& text, qsizetype& i)
{
    const QChar first = text[i++];
    if (first.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate()) return QChar::surrogateToUcs4(first, text[i++]);
    return first.unicode();
}

QString visible(const QString& text, qsizetype limit, bool keepBreaks)
{
    QString out;
    out.reserve(std::min(text.size(), limit) + 1);
    int marks = 0;
    bool dropped = false;
    bool base = false; // whether something visible precedes, that a joiner or a mark can belong to
    for (qsizetype i = 0; i < text.size();) {
        if (out.size() >= limit) {
            out += QChar(ellipsis);
            break;
        }
        const char32_t c = codePointAt(text, i);
        if (isBreak(c)) {
            if (c == '\r' && i < text.size() && text[i] == u'\n') continue;
            out += keepBreaks ? QChar(u'\n') : QChar(u' ');
            base = false;
        } else if (c == '\t') {
            out += QChar(u' ');
            base = false;
        } else if (isVariationSelector(c) || isJoiner(c)) {
            // One after a visible character shapes it; alone or in a row it would be a hiding place.
            if (base && !dropped) append(out, c);
            else out += QChar(box);
            dropped = true;
            continue;
        } else if (isInvisible(c)) {
            out += QChar(box);
            base = false;
        } else if (isMark(c)) {
            if (++marks <= mostMarks) append(out, c);
            continue;
        } else {
            append(out, c);
            base = true;
        }
        marks = 0;
        dropped = false;
    }
    return out;
}

} // namespace

QString visibleText(const QString& text, qsizetype limit) { return visible(text, limit, false); }

QString visibleLines(const QString& text, qsizetype limit) { return visible(text, limit, true); }

QString markupFree(const QString& text, qsizetype limit) { return visible(text, limit, true).toHtmlEscaped(); }

} // namespace Kelvin
