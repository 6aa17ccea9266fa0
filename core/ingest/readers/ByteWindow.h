// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/readers/TextEncoding.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <vector>

namespace Kelvin {

/// A window that slides over the bytes of a source, without its byte order mark; UTF-16 is rewritten as UTF-8 on the way, lone
/// surrogates as the three bytes that no valid text has. Never reads past the size the source had when it was opened.
class ByteWindow {
public:
    ByteWindow(std::unique_ptr<QIODevice> device, TextEncoding encoding, qsizetype chunkSize);

    const char* begin() const { return m_buffer.data() + m_begin; }
    const char* end() const { return m_buffer.data() + m_end; }
    qsizetype size() const { return m_end - m_begin; }
    bool atEnd() const { return m_atEnd; }
    bool failed() const { return m_failed; }

    /// Reads one more chunk behind the present bytes; pointers into the window change.
    void readMore();
    /// Lets go of the first `count` bytes.
    void drop(qsizetype count);
    /// Offset in the source of a byte of the window.
    qint64 sourceOffset(const char* position) const;
    /// Bytes of the source read so far, and its size when it was opened.
    qint64 bytesRead() const { return m_read; }
    qint64 bytesTotal() const { return m_total; }

private:
    void makeRoom(qsizetype count);
    void takeUtf16(QByteArrayView raw);
    void put(char32_t code);

    std::unique_ptr<QIODevice> m_device;
    TextEncoding m_encoding;
    qsizetype m_chunkSize;
    std::vector<char> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_read = 0;
    qint64 m_total = 0;
    qint64 m_sourceBegin = 0; ///< source offset of m_begin
    QByteArray m_pending;     ///< bytes of a UTF-16 character cut by a chunk's edge
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace Kelvin
