// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"

#include <QByteArrayView>

namespace Kelvin {

/// How the bytes of a text file stand for characters.
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1250, Windows1251, Windows1252, Iso8859_2, Koi8R, Ibm866 };

template <> struct EnumKeys<TextEncoding> {
    static constexpr std::array keys{
        std::pair{TextEncoding::Utf8, "UTF-8"},
        std::pair{TextEncoding::Utf16LE, "UTF-16LE"},
        std::pair{TextEncoding::Utf16BE, "UTF-16BE"},
        std::pair{TextEncoding::Windows1250, "windows-1250"},
        std::pair{TextEncoding::Windows1251, "windows-1251"},
        std::pair{TextEncoding::Windows1252, "windows-1252"},
        std::pair{TextEncoding::Iso8859_2, "ISO-8859-2"},
        std::pair{TextEncoding::Koi8R, "KOI8-R"},
        std::pair{TextEncoding::Ibm866, "IBM866"},
    };
};

/// True for UTF-16 of either byte order.
inline bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE;
}

/// The characters of the bytes 0x80 to 0xFF of a single-byte encoding; U+FFFD where a byte means nothing or a control.
const std::array<char16_t, 128>& highCharacters(TextEncoding encoding);

/// Length of the byte order mark at the start of the bytes that belongs to the encoding, else 0.
int byteOrderMarkSize(TextEncoding encoding, QByteArrayView start);

} // namespace Kelvin
