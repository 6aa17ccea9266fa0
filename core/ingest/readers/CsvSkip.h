// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kelvin {

/// Finds the end of a row without keeping its bytes: for rows too large to be read.
class CsvSkip {
public:
    explicit CsvSkip(char separator) : m_separator(separator) {}

    /// Goes through the next bytes; returns where it stopped, which is their end unless done().
    const char* feed(const char* begin, const char* end);
    bool done() const { return m_state == State::Done; }
    /// Line breaks passed so far, that of the row's end included.
    int lineBreaks() const { return m_lineBreaks; }

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote, AfterCr, Done };

    State step(char c) const;
    void countBreak(char c);

    char m_separator;
    State m_state = State::CellStart;
    char m_before = 0;
    int m_lineBreaks = 0;
};

} // namespace Kelvin
