// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/CsvSkip.h"

namespace Kelvin {

CsvSkip::State CsvSkip::step(char c) const
{
    if (m_state == State::Quoted) return c == '"' ? State::AfterQuote : State::Quoted;
    if (m_state == State::AfterQuote && c == '"') return State::Quoted;
    if (m_state == State::CellStart && c == '"') return State::Quoted;
    if (c == '\n') return State::Done;
    if (c == '\r') return State::AfterCr;
    return c == m_separator ? State::CellStart : State::Plain;
}

void CsvSkip::countBreak(char c)
{
    if (c == '\r' || (c == '\n' && m_before != '\r')) ++m_lineBreaks;
}

const char* CsvSkip::feed(const char* begin, const char* end)
{
    for (const char* p = begin; p < end; ++p) {
        if (m_state == State::AfterCr) {
            m_state = State::Done;
            return *p == '\n' ? p + 1 : p;
        }
        countBreak(*p);
        m_state = step(*p);
        m_before = *p;
        if (m_state == State::Done) return p + 1;
    }
    return end;
}

} // namespace Kelvin
