// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/readers/TextEncoding.h"

#include <QByteArray>
#include <QIODevice>

namespace Kelvin {

/// A guess of a file's encoding.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    bool onlyAscii = false;  ///< no byte outside ASCII was seen: any encoding but UTF-16 reads it alike
    bool operator==(const EncodingGuess&) const = default;
};

/// Bytes of a file on which its encoding is judged: its start, and the lines (first 128 KiB of them, of the first 64 MiB) with
/// bytes outside ASCII.
struct EncodingSample {
    QByteArray start;
    QByteArray foreignLines;
    bool operator==(const EncodingSample&) const = default;
};

/// Reads the sample from the start of the device.
EncodingSample takeEncodingSample(QIODevice& device);

/// Byte order mark, UTF-16 without one, UTF-8, else the single-byte encoding under which the letters are the likeliest Polish,
/// Russian or Western text.
EncodingGuess guessEncoding(const EncodingSample& sample);

} // namespace Kelvin
