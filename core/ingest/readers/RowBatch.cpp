// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/RowBatch.h"

namespace Kelvin {

void RowBatch::clear()
{
    rows.clear();
    cells.clear();
    text.resize(0);
}

QStringView RowBatch::cell(const SourceRow& row, int column) const
{
    if (column < 0 || quint32(column) >= row.cellCount) return {};
    const Range range = cells[row.firstCell + quint32(column)];
    return QStringView(text).mid(range.begin, range.size);
}

} // namespace Kelvin
