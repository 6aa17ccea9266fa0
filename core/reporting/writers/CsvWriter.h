// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/reporting/TableReport.h"

namespace Kelvin {

struct CsvStyle {
    char separator = ',';
    bool byteOrderMark = false;       ///< some spreadsheets read UTF-8 only with it
    bool idsAsHeader = false;         ///< column ids instead of words
};

/// RFC 4180 in UTF-8 with CRLF: text guarded against formulas, numbers with a decimal point, moments ISO 8601 UTC, shares as decimals.
QByteArray csvBytes(const TableReport& report, const CsvStyle& options = {});
/// csvBytes into a file.
Result<Done> writeCsv(const TableReport& report, const QString& path, const CsvStyle& options = {});

} // namespace Kelvin
