// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UnusedColumns.h"

#include "ui/widgets/DataTable.h"

namespace Kelvin {

void hideUnusedColumns(DataTable& table, int first)
{
    const QAbstractItemModel& model = *table.model();
    for (int column = first; column < model.columnCount(); ++column) {
        bool used = model.rowCount() == 0;
        for (int row = 0; row < model.rowCount() && !used; ++row) used = !model.index(row, column).data().toString().isEmpty();
        table.setColumnHidden(column, !used);
    }
}

} // namespace Kelvin
