// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SelectedRows.h"

#include <algorithm>

namespace Kelvin {

std::vector<int> selectedRows(const QItemSelection& selection, const QModelIndex& parent)
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selection) {
        if (!range.isValid() || range.parent() != parent) continue;
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QItemSelection selectionOf(const QAbstractItemModel& model, const std::vector<int>& rows, const QModelIndex& parent)
{
    QItemSelection selection;
    const int last = model.columnCount(parent) - 1;
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1;) ++to;
        selection.append(QItemSelectionRange(model.index(rows[from], 0, parent), model.index(rows[to - 1], last, parent)));
    }
    return selection;
}

} // namespace Kelvin
