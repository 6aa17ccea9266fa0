// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/CsvDialect.h"

#include "core/ingest/readers/CsvRowParser.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Kelvin {
namespace {

constexpr char separators[] = {',', ';', '\t', '|'};
constexpr int maxSampleRows = 500;

/// How well a separator explains the sample.
struct Fit {
    char separator = ',';
    bool wrapped = false;
    size_t columns = 1;
    double stable = 0; ///< share of rows with as many cells as the first
};

bool isBlank(const CsvRow& row)
{
    return row.cells.size() == 1 && row.cells[0].begin == row.cells[0].end;
}

std::vector<size_t> cellCounts(QByteArrayView sample, bool whole, char separator, bool wrapped)
{
    std::vector<size_t> counts;
    CsvRow row, inner;
    std::vector<char> line;
    const char* at = sample.begin();
    while (at < sample.end() && int(counts.size()) < maxSampleRows) {
        parseCsvRow(at, sample.end(), whole, separator, row);
        if (row.end != CsvRowEnd::Complete) break;
        at = row.next;
        if (isBlank(row)) continue;
        if (wrapped && row.cells.size() == 1) {
            line.clear();
            appendUnescaped(row.cells[0], line);
            parseCsvRow(line.data(), line.data() + line.size(), true, separator, inner);
            counts.push_back(inner.cells.size());
        } else {
            counts.push_back(row.cells.size());
        }
    }
    return counts;
}

Fit fit(QByteArrayView sample, bool whole, char separator, bool wrapped)
{
    const auto counts = cellCounts(sample, whole, separator, wrapped);
    Fit found{separator, wrapped, counts.empty() ? 1 : counts.front(), 0};
    if (counts.empty()) return found;
    found.stable = double(std::count(counts.begin(), counts.end(), found.columns)) / double(counts.size());
    return found;
}

bool better(const Fit& a, const Fit& b)
{
    const bool aSplits = a.columns > 1, bSplits = b.columns > 1;
    if (aSplits != bSplits) return aSplits;
    // A tenth of ragged rows does not make a separator worse than one that cuts each row in two.
    if (std::abs(a.stable - b.stable) > 0.1) return a.stable > b.stable;
    return a.columns > b.columns;
}

/// The separator of a first line "sep=;", or 0.
char saidSeparator(QByteArrayView sample, qsizetype& lineSize)
{
    const auto lineEnd = std::find_if(sample.begin(), sample.end(), [](char c) { return c == '\n' || c == '\r'; });
    QByteArray line(sample.begin(), lineEnd - sample.begin());
    if (line.size() >= 2 && line.startsWith('"') && line.endsWith('"')) line = line.mid(1, line.size() - 2);
    if (line.size() != 5 || line.left(4).toLower() != "sep=") return 0;
    lineSize = lineEnd - sample.begin();
    if (lineSize < sample.size()) lineSize += sample.sliced(lineSize).startsWith("\r\n") ? 2 : 1;
    return line[4];
}

/// A first row with an address, a number or a date in it is no row of names.
bool looksLikeHeader(QByteArrayView sample, const CsvDialect& dialect)
{
    CsvRow row, inner;
    std::vector<char> line;
    parseCsvRow(sample.begin(), sample.end(), true, dialect.separator, row);
    if (dialect.wrapped && row.cells.size() == 1) {
        appendUnescaped(row.cells[0], line);
        parseCsvRow(line.data(), line.data() + line.size(), true, dialect.separator, inner);
        row = inner;
    }
    for (const auto& cell : row.cells) {
        const QByteArray text = QByteArray(cell.begin, cell.end - cell.begin).trimmed();
        if (text.isEmpty()) continue;
        const auto at = text.indexOf('@');
        if (at > 0 && text.indexOf('.', at) > at && !text.contains(' ')) return false;
        const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return std::strchr("0123456789.,-+:/ T", c) && c; });
        const bool date = digits && text.size() >= 8 && std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 6;
        if (date) return false;
    }
    return true;
}

} // namespace

CsvDialect detectCsvDialect(QByteArrayView sample, bool whole, std::optional<char> given)
{
    CsvDialect dialect;
    qsizetype lineSize = 0;
    if (const char said = saidSeparator(sample, lineSize)) {
        dialect.separatorLine = true;
        sample = sample.sliced(lineSize);
        if (!given) given = said;
    }
    QByteArray candidates = given ? QByteArray(1, *given) : QByteArray(separators, sizeof separators);
    Fit best{candidates[0], false, 1, 0};
    for (const bool wrapped : {false, true}) {
        for (const char separator : candidates) {
            const Fit found = fit(sample, whole, separator, wrapped);
            if (better(found, best)) best = found;
        }
        if (best.columns > 1) break;
    }
    dialect.separator = best.columns > 1 ? best.separator : candidates[0];
    dialect.wrapped = best.columns > 1 && best.wrapped;
    dialect.header = looksLikeHeader(sample, dialect);
    return dialect;
}

} // namespace Kelvin
