// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/board/CardDelegate.h"

#include "ui/models/LeadBoardModel.h"
#include "ui/models/LeadCards.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/FormatNumbers.h"

#include <QPainter>

namespace Kelvin {

static constexpr double between = 6, beside = 6;

CardDelegate::CardDelegate(const Theme& theme, const LeadBoardModel& board, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_board(board)
{
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const LeadRow* lead = m_board.leadAt(index);
    if (!lead) return;
    const Tokens& t = m_theme.tokens();
    const CardLook look{bool(option.state & QStyle::State_Selected), bool(option.state & QStyle::State_Active), bool(option.state & QStyle::State_MouseOver),
                        bool(option.state & QStyle::State_HasFocus)};
    const QRectF box = QRectF(option.rect).adjusted(t.px(beside), 0, -t.px(beside), -t.px(between));
    paintLeadCard(*painter, box, cardOf(m_board.wording(), *lead), look, t);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Tokens& t = m_theme.tokens();
    return QSizeF(t.px(80), leadCardHeight(t) + t.px(between)).toSize();
}

QPixmap dragPicture(const LeadBoardModel& board, const QList<qint64>& leads, const Tokens& t, double width, double ratio)
{
    const LeadRow* first = board.leadAt(board.indexOf(leads.value(0)));
    if (!first) return {};
    const QSizeF size(width, leadCardHeight(t));
    QPixmap picture((size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(0.9);
    paintLeadCard(painter, QRectF(QPointF(), size), cardOf(board.wording(), *first), CardLook{true, true, false, true}, t);
    if (leads.size() < 2) return picture;
    painter.setOpacity(1);
    const Tag count{filled(CardDelegate::tr("%1 lead(s)", "number", pluralCount(leads.size())), {numberText(board.wording(), leads.size())}), TagTone::Draft};
    const QSizeF box = tagSize(count, t);
    paintTag(painter, QRectF(size.width() - box.width() - t.px(6), t.px(8), box.width(), box.height()), count, t);
    return picture;
}

} // namespace Kelvin
