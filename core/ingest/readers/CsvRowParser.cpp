// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/CsvRowParser.h"

#include <cstring>

namespace Kelvin {
namespace {

class RowScan {
public:
    RowScan(const char* begin, const char* end, bool atEnd, char separator, CsvRow& row)
        : m_at(begin), m_end(end), m_atEnd(atEnd), m_separator(separator), m_row(row)
    {
    }

    void run()
    {
        m_row.cells.clear();
        m_row.lineBreaks = 0;
        m_row.end = CsvRowEnd::NeedsMore;
        m_row.insideQuotes = false;
        bool more = true;
        while (more) more = m_at < m_end && *m_at == '"' ? quoted() : plain(m_at, false);
        m_row.next = m_at;
    }

private:
    /// Reads to the separator or line break; false when the row ends or cannot go on.
    bool plain(const char* cellBegin, bool escaped)
    {
        const char* p = m_at;
        while (p < m_end && *p != m_separator && *p != '\n' && *p != '\r') ++p;
        m_at = p;
        return finish({cellBegin, p, escaped});
    }

    bool quoted()
    {
        const char* const first = m_at + 1;
        const char* p = first;
        bool escaped = false;
        while (true) {
            const auto* quote = p < m_end ? static_cast<const char*>(std::memchr(p, '"', size_t(m_end - p))) : nullptr;
            if (!quote) return noClosingQuote(first, escaped);
            if (quote + 1 == m_end && !m_atEnd) return false;
            if (quote + 1 < m_end && quote[1] == '"') {
                escaped = true;
                p = quote + 2;
                continue;
            }
            countLineBreaks(first, quote);
            m_at = quote + 1;
            if (endsCell(m_at)) return finish({first, quote, escaped});
            return plain(first, true);
        }
    }

    bool noClosingQuote(const char* first, bool escaped)
    {
        m_row.insideQuotes = true;
        if (!m_atEnd) return false;
        countLineBreaks(first, m_end);
        m_row.cells.push_back({first, m_end, escaped});
        m_row.end = CsvRowEnd::UnclosedQuote;
        ++m_row.lineBreaks;
        m_at = m_end;
        return false;
    }

    bool endsCell(const char* p) const { return p == m_end || *p == m_separator || *p == '\n' || *p == '\r'; }

    bool finish(const CsvCell& cell)
    {
        if (m_at == m_end && !m_atEnd) return false;
        if (m_at < m_end && *m_at == '\r' && m_at + 1 == m_end && !m_atEnd) return false; // LF may follow
        m_row.cells.push_back(cell);
        if (m_at < m_end && *m_at == m_separator) {
            ++m_at;
            return true;
        }
        if (m_at < m_end) m_at += *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n' ? 2 : 1;
        ++m_row.lineBreaks;
        m_row.end = CsvRowEnd::Complete;
        return false;
    }

    void countLineBreaks(const char* p, const char* end)
    {
        for (; p < end; ++p) {
            if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n'))) ++m_row.lineBreaks;
        }
    }

    const char* m_at;
    const char* const m_end;
    const bool m_atEnd;
    const char m_separator;
    CsvRow& m_row;
};

} // namespace

void parseCsvRow(const char* begin, const char* end, bool atEnd, char separator, CsvRow& row)
{
    RowScan(begin, end, atEnd, separator, row).run();
}

void appendUnescaped(const CsvCell& cell, std::vector<char>& out)
{
    bool inQuotes = true;
    for (const char* p = cell.begin; p < cell.end; ++p) {
        if (inQuotes && *p == '"') {
            if (p + 1 < cell.end && p[1] == '"') {
                out.push_back('"');
                ++p;
            } else {
                inQuotes = false;
            }
            continue;
        }
        out.push_back(*p);
    }
}

} // namespace Kelvin
