// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/readers/TextEncoding.h"

#include <QByteArrayView>
#include <QString>

namespace Kelvin {

/// Length in bytes of the well-formed UTF-8 character at the start of the bytes, or 0 (also for NUL-free garbage and cut characters).
int utf8CharacterSize(QByteArrayView bytes);

/// Turns the bytes of cells into text, strictly. UTF-16 arrives here already rewritten as UTF-8 (ByteWindow).
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    /// Appends bytes that are all ASCII and hold no NUL; false, with nothing appended, if they are not.
    static bool appendAscii(QByteArrayView bytes, QString& out);
    /// Appends the text of the bytes. Returns the offset of the first byte that is no text (NUL included), or -1; each such byte
    /// is written as U+FFFD, so that a rejected row can be shown.
    qsizetype append(QByteArrayView bytes, QString& out) const;

private:
    qsizetype appendUtf8(QByteArrayView bytes, QString& out) const;

    const std::array<char16_t, 128>* m_high = nullptr;
};

} // namespace Kelvin
