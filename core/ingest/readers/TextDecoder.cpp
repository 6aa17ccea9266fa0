// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/TextDecoder.h"

#include <cstring>

namespace Kelvin {
namespace {

quint8 at(QByteArrayView bytes, qsizetype i) { return quint8(bytes[i]); }

bool isTrail(QByteArrayView bytes, qsizetype i) { return i < bytes.size() && (at(bytes, i) & 0xC0) == 0x80; }

char32_t codePoint(QByteArrayView bytes, int size)
{
    static constexpr quint8 leadMask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = at(bytes, 0) & leadMask[size];
    for (int i = 1; i < size; ++i) code = (code << 6) | (at(bytes, i) & 0x3F);
    return code;
}

} // namespace

int utf8CharacterSize(QByteArrayView bytes)
{
    if (bytes.isEmpty()) return 0;
    const quint8 lead = at(bytes, 0);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    if (!isTrail(bytes, 1)) return 0;
    if (lead < 0xE0) return 2;
    const quint8 second = at(bytes, 1);
    if (!isTrail(bytes, 2)) return 0;
    if (lead < 0xF0) {
        // Overlong forms and surrogates are not text.
        const bool wrong = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F);
        return wrong ? 0 : 3;
    }
    if (!isTrail(bytes, 3)) return 0;
    const bool wrong = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return wrong ? 0 : 4;
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    if (encoding != TextEncoding::Utf8 && !isUtf16(encoding)) m_high = &highCharacters(encoding);
}

bool TextDecoder::appendAscii(QByteArrayView bytes, QString& out)
{
    constexpr quint64 ones = 0x0101010101010101u;
    constexpr quint64 highs = 0x8080808080808080u;
    const char* source = bytes.data();
    const qsizetype size = bytes.size();
    quint64 found = 0;
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 word;
        std::memcpy(&word, source + i, 8);
        found |= word | ((word - ones) & ~word); // a high bit appears for a byte outside ASCII and for NUL
    }
    for (; i < size; ++i) found |= source[i] <= 0 ? highs : 0;
    if (found & highs) return false;

    const qsizetype start = out.size();
    out.resize(start + size);
    auto* target = reinterpret_cast<char16_t*>(out.data()) + start;
    for (qsizetype k = 0; k < size; ++k) target[k] = char16_t(quint8(source[k]));
    return true;
}

qsizetype TextDecoder::append(QByteArrayView bytes, QString& out) const
{
    if (appendAscii(bytes, out)) return -1;
    if (!m_high) return appendUtf8(bytes, out);
    qsizetype bad = -1;
    const qsizetype start = out.size();
    out.resize(start + bytes.size());
    auto* target = reinterpret_cast<char16_t*>(out.data()) + start;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const quint8 byte = at(bytes, i);
        char16_t c = byte < 0x80 ? byte : (*m_high)[byte - 0x80u];
        if (c == 0) c = QChar::ReplacementCharacter;
        if (c == QChar::ReplacementCharacter && bad < 0) bad = i;
        target[i] = c;
    }
    return bad;
}

qsizetype TextDecoder::appendUtf8(QByteArrayView bytes, QString& out) const
{
    qsizetype bad = -1;
    const qsizetype start = out.size();
    out.resize(start + bytes.size());
    auto* const first = reinterpret_cast<char16_t*>(out.data()) + start;
    auto* target = first;
    for (qsizetype i = 0; i < bytes.size();) {
        const int size = utf8CharacterSize(bytes.sliced(i));
        if (size == 0 || bytes[i] == 0) {
            if (bad < 0) bad = i;
            *target++ = QChar::ReplacementCharacter;
            ++i;
            continue;
        }
        const char32_t code = codePoint(bytes.sliced(i), size);
        if (code < 0x10000) {
            *target++ = char16_t(code);
        } else {
            *target++ = QChar::highSurrogate(code);
            *target++ = QChar::lowSurrogate(code);
        }
        i += size;
    }
    out.resize(start + (target - first));
    return bad;
}

} // namespace Kelvin
