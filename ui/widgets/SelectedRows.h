// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <vector>

namespace Kelvin {

/// The rows of a selection below a parent, sorted, each once. It reads the ranges; QItemSelectionModel::selectedRows looks every row up in
/// all of them.
std::vector<int> selectedRows(const QItemSelection& selection, const QModelIndex& parent = {});
/// A selection of whole rows, sorted and each given once. Neighbours make one range: a selection of many ranges is slow.
QItemSelection selectionOf(const QAbstractItemModel& model, const std::vector<int>& rows, const QModelIndex& parent = {});

} // namespace Kelvin
