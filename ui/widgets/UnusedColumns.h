// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kelvin {

class DataTable;

/// Hides the columns from `first` on in which no row says anything: they would only take room. A table without rows shows them all.
void hideUnusedColumns(DataTable& table, int first);

} // namespace Kelvin
