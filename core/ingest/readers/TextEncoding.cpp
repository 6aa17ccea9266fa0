// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/TextEncoding.h"

#include <unicode/ucnv.h>

#include <map>

namespace Kelvin {
namespace {

const char* libraryName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1250: return "windows-1250";
    case TextEncoding::Windows1251: return "windows-1251";
    case TextEncoding::Windows1252: return "windows-1252";
    case TextEncoding::Iso8859_2: return "ISO-8859-2";
    case TextEncoding::Koi8R: return "KOI8-R";
    case TextEncoding::Ibm866: return "IBM866";
    case TextEncoding::Utf8:
    case TextEncoding::Utf16LE:
    case TextEncoding::Utf16BE: break;
    }
    return nullptr;
}

std::array<char16_t, 128> makeTable(TextEncoding encoding)
{
    std::array<char16_t, 128> table;
    table.fill(QChar::ReplacementCharacter);
    UErrorCode status = U_ZERO_ERROR;
    const char* name = libraryName(encoding);
    UConverter* converter = name ? ucnv_open(name, &status) : nullptr;
    if (!converter) return table;
    for (int i = 0; i < 128; ++i) {
        const char byte = char(0x80 + i);
        UChar text[4] = {};
        status = U_ZERO_ERROR;
        const auto length = ucnv_toUChars(converter, text, 4, &byte, 1, &status);
        // C1 controls stand where the code page has nothing: in real text they are a wrong guess of the encoding.
        const bool control = text[0] >= 0x80 && text[0] < 0xA0;
        if (U_SUCCESS(status) && length == 1 && !control) table[size_t(i)] = text[0];
    }
    ucnv_close(converter);
    return table;
}

} // namespace

const std::array<char16_t, 128>& highCharacters(TextEncoding encoding)
{
    static const auto tables = [] {
        std::map<TextEncoding, std::array<char16_t, 128>> all;
        for (const auto& [value, key] : EnumKeys<TextEncoding>::keys) all[value] = makeTable(value);
        return all;
    }();
    return tables.at(encoding);
}

int byteOrderMarkSize(TextEncoding encoding, QByteArrayView start)
{
    if (encoding == TextEncoding::Utf8 && start.startsWith("\xEF\xBB\xBF")) return 3;
    if (encoding == TextEncoding::Utf16LE && start.startsWith("\xFF\xFE")) return 2;
    if (encoding == TextEncoding::Utf16BE && start.startsWith("\xFE\xFF")) return 2;
    return 0;
}

} // namespace Kelvin
