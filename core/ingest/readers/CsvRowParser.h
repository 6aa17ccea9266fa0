// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Kelvin {

/// A cell as it lies in the bytes: without its outer quotes. `escaped`: doubled quotes, or text behind a closing quote, are left in.
struct CsvCell {
    const char* begin = nullptr;
    const char* end = nullptr;
    bool escaped = false;
    bool operator==(const CsvCell&) const = default;
};

/// What became of one attempt to read a row.
enum class CsvRowEnd { Complete, NeedsMore, UnclosedQuote };

/// One row as found in the bytes; cells stay valid as long as these.
struct CsvRow {
    std::vector<CsvCell> cells;
    const char* next = nullptr; ///< behind the row's line break
    int lineBreaks = 0;         ///< lines the row takes, that of its end included
    CsvRowEnd end = CsvRowEnd::NeedsMore;
    bool insideQuotes = false;  ///< the bytes ended inside a quoted cell
};

/// Reads one row of comma separated values (RFC 4180, and beyond it what spreadsheets do: lone CR as a line break, quotes inside an
/// unquoted cell, text behind a closing quote). With `atEnd` the bytes' end ends the row, otherwise more may follow.
void parseCsvRow(const char* begin, const char* end, bool atEnd, char separator, CsvRow& row);

/// Appends the cell's bytes with doubled quotes undone.
void appendUnescaped(const CsvCell& cell, std::vector<char>& out);

} // namespace Kelvin
