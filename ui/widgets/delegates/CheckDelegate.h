// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/CellDelegate.h"

namespace Kelvin {

/// A check box that a click or Space toggles, on the ground of a cell.
class CheckDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

} // namespace Kelvin
