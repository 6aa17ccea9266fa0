// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/TextDelegates.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"

#include <QFontMetricsF>

namespace Kelvin {
namespace {

constexpr qsizetype mostShown = 400; // longer text is never legible in a cell

QString textOf(const QModelIndex& index, int role = Qt::DisplayRole) { return visibleText(index.data(role).toString(), mostShown); }

Qt::Alignment alignmentOf(const QModelIndex& index, Qt::Alignment fallback)
{
    const QVariant own = index.data(Qt::TextAlignmentRole);
    return own.isValid() ? Qt::Alignment(own.toInt()) | Qt::AlignVCenter : fallback;
}

} // namespace

TextDelegate::TextDelegate(const Theme& theme, QObject* parent, Ink ink, FontWeight weight)
    : CellDelegate(theme, parent), m_ink(ink), m_weight(weight)
{
}

void TextDelegate::paintContent(QPainter& painter, const QRectF& whole, const QModelIndex& index, const CellState& state) const
{
    const Tokens& t = tokens();
    QRectF rect = whole;
    const QString icon = index.data(Role::Icon).toString();
    if (!icon.isEmpty()) {
        const double side = t.px(Size::SmallIcon);
        paintIcon(painter, leftCentred(rect, QSizeF(side, side)), icon, inkOf(index, Ink::Second, state));
        rect.setLeft(rect.left() + side + t.px(6));
    }
    const Tag tag{textOf(index, Role::Tag), TagTone(index.data(Role::TagTone).toInt())};
    const double tagWidth = tag.text.isEmpty() ? 0 : tagSize(tag, t).width() + t.px(8);
    rect.setRight(rect.right() - tagWidth);

    const bool heading = index.data(Role::GroupHeading).toBool();
    painter.setFont(t.font(FontRole::Body, weightOf(index, heading ? FontWeight::Bold : m_weight)));
    painter.setPen(inkOf(index, m_ink, state));
    const double used = paintElided(painter, rect, textOf(index), alignmentOf(index, Qt::AlignLeft | Qt::AlignVCenter));
    if (tagWidth > 0) paintTag(painter, QRectF(rect.left() + used + t.px(8), rect.top(), tagWidth - t.px(8), rect.height()), tag, t);

    const QString detail = textOf(index, Role::Detail);
    rect.setLeft(rect.left() + used + tagWidth + t.px(8));
    rect.setRight(whole.right());
    if (detail.isEmpty() || rect.width() < t.px(24)) return;
    painter.setFont(t.font(FontRole::Small));
    painter.setPen(state.selected ? t.text2 : t.text3);
    paintElided(painter, rect, detail);
}

double TextDelegate::contentWidth(const QModelIndex& index) const
{
    const Tokens& t = tokens();
    double width = QFontMetricsF(t.font(FontRole::Body, weightOf(index, m_weight))).horizontalAdvance(textOf(index)) + 1;
    if (!index.data(Role::Icon).toString().isEmpty()) width += t.px(Size::SmallIcon + 6);
    const QString tag = textOf(index, Role::Tag);
    if (!tag.isEmpty()) width += tagSize({tag, TagTone::Plain}, t).width() + t.px(8);
    return width;
}

NumberDelegate::NumberDelegate(const Theme& theme, QObject* parent, Ink ink, FontWeight weight)
    : CellDelegate(theme, parent), m_ink(ink), m_weight(weight)
{
}

void NumberDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const
{
    painter.setFont(tokens().font(FontRole::Body, weightOf(index, m_weight)));
    painter.setPen(inkOf(index, m_ink, state));
    paintTabular(painter, rect, textOf(index), alignmentOf(index, Qt::AlignRight | Qt::AlignVCenter));
}

double NumberDelegate::contentWidth(const QModelIndex& index) const
{
    return tabularWidth(textOf(index), tokens().font(FontRole::Body, weightOf(index, m_weight)));
}

void AvatarDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState&) const
{
    const QString initials = textOf(index, Role::Initials);
    if (!initials.isEmpty()) paintAvatar(painter, rect, initials.left(3), tokens());
}

double AvatarDelegate::contentWidth(const QModelIndex&) const { return tokens().px(24); }

} // namespace Kelvin
