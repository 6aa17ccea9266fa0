// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/ByteWindow.h"

#include <algorithm>
#include <cstring>

namespace Kelvin {
namespace {

/// Bytes in UTF-16 of text that stands here in UTF-8 (generalised: lone surrogates are three bytes).
qint64 utf16Bytes(const char* begin, const char* end)
{
    qint64 units = 0;
    for (const char* p = begin; p < end; ++p) {
        const auto byte = quint8(*p);
        if ((byte & 0xC0) != 0x80) units += byte >= 0xF0 && byte < 0xF8 ? 2 : 1;
    }
    return units * 2;
}

} // namespace

ByteWindow::ByteWindow(std::unique_ptr<QIODevice> device, TextEncoding encoding, qsizetype chunkSize)
    : m_device(std::move(device))
    , m_encoding(encoding)
    , m_chunkSize(chunkSize)
    , m_total(m_device->size())
{
    const int mark = byteOrderMarkSize(encoding, m_device->peek(4));
    m_read = m_sourceBegin = m_device->skip(mark);
}

void ByteWindow::makeRoom(qsizetype count)
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, size_t(size()));
        m_end -= m_begin;
        m_begin = 0;
    }
    if (qsizetype(m_buffer.size()) < m_end + count) m_buffer.resize(size_t(m_end + count));
}

void ByteWindow::readMore()
{
    if (m_atEnd) return;
    // Growing with what is already here keeps a long cell at a constant number of passes.
    const qint64 wanted = std::min<qint64>(std::max(m_chunkSize, size()), m_total - m_read);
    if (isUtf16(m_encoding)) {
        const QByteArray raw = wanted > 0 ? m_device->read(wanted) : QByteArray();
        m_failed = raw.size() < wanted;
        m_read += raw.size();
        m_atEnd = m_failed || m_read >= m_total;
        takeUtf16(raw);
        return;
    }
    makeRoom(qsizetype(wanted));
    const qint64 got = wanted > 0 ? m_device->read(m_buffer.data() + m_end, wanted) : 0;
    m_failed = got < wanted; // an error, or a file that shrank while it was read
    m_end += qsizetype(std::max<qint64>(got, 0));
    m_read += std::max<qint64>(got, 0);
    m_atEnd = m_failed || m_read >= m_total;
}

void ByteWindow::takeUtf16(QByteArrayView raw)
{
    m_pending.append(raw.data(), raw.size());
    makeRoom(m_pending.size() * 2 + 4);
    const auto unit = [this](qsizetype i) {
        const auto a = quint8(m_pending[i]);
        const auto b = quint8(m_pending[i + 1]);
        return char16_t(m_encoding == TextEncoding::Utf16LE ? a | (b << 8) : (a << 8) | b);
    };
    qsizetype i = 0;
    while (i + 1 < m_pending.size()) {
        const char16_t first = unit(i);
        if (QChar::isHighSurrogate(first)) {
            if (i + 3 >= m_pending.size() && !m_atEnd) break;
            if (i + 3 < m_pending.size() && QChar::isLowSurrogate(unit(i + 2))) {
                put(QChar::surrogateToUcs4(first, unit(i + 2)));
                i += 4;
                continue;
            }
        }
        put(first);
        i += 2;
    }
    m_pending.remove(0, i);
    if (m_atEnd && !m_pending.isEmpty()) {
        m_buffer[size_t(m_end++)] = char(0xFF); // half a character at the end of the file: not text
        m_pending.clear();
    }
}

void ByteWindow::put(char32_t code)
{
    const auto byte = [this](char32_t value) { m_buffer[size_t(m_end++)] = char(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

void ByteWindow::drop(qsizetype count)
{
    m_sourceBegin = sourceOffset(begin() + count);
    m_begin += count;
}

qint64 ByteWindow::sourceOffset(const char* position) const
{
    const qint64 ahead = isUtf16(m_encoding) ? utf16Bytes(begin(), position) : position - begin();
    return m_sourceBegin + ahead;
}

} // namespace Kelvin
