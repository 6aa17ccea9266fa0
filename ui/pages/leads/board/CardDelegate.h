// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Kelvin {

class LeadBoardModel;

/// Paints a lead as a card, with the space between it and the next one.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CardDelegate(const Theme& theme, const LeadBoardModel& board, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const LeadBoardModel& m_board;
};

/// What is seen of leads while they are dragged: the first card, and how many there are.
QPixmap dragPicture(const LeadBoardModel& board, const QList<qint64>& leads, const Tokens& tokens, double width, double ratio);

} // namespace Kelvin
