// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/CheckDelegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace Kelvin {

static constexpr double boxSide = 14;

void CheckDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const
{
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (!checked.isValid()) return;
    const double side = tokens().px(boxSide);
    QStyleOptionButton box;
    box.rect = QRectF(rect.left(), rect.center().y() - side / 2, side, side).toRect();
    box.state = (checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off) | (state.enabled ? QStyle::State_Enabled : QStyle::State_None);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

double CheckDelegate::contentWidth(const QModelIndex&) const
{
    return tokens().px(boxSide);
}

bool CheckDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable)) return false;
    // Space is the table's: it sets the tick from any cell of the row.
    if (event->type() != QEvent::MouseButtonRelease || !option.rect.contains(static_cast<QMouseEvent*>(event)->position().toPoint())) return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Kelvin
