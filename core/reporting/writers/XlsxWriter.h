// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/reporting/TableReport.h"

namespace Kelvin {

/// What the format could not hold.
struct XlsxWritten {
    qint64 clippedCells = 0;          ///< texts longer than 32,767 characters, cut with an ellipsis
    bool operator==(const XlsxWritten&) const = default;
};

/// One sheet for each table and an About sheet (the first table's words): real numbers, dates and percents, frozen header, filter.
/// Text is guarded against formulas and links nothing. Failures: cannot_write, too_many_rows {rows, limit}, xlsx_failed {reason}.
Result<XlsxWritten> writeXlsx(const QList<TableReport>& tables, const QString& path);

} // namespace Kelvin
