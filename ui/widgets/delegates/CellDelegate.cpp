// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/CellDelegate.h"

#include "ui/painting/Shapes.h"
#include "ui/text/VisibleText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractSpinBox>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace Kelvin {
namespace {

CellState stateOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    CellState state;
    state.selected = option.state & QStyle::State_Selected;
    state.active = option.state & QStyle::State_Active;
    state.enabled = option.state & QStyle::State_Enabled;
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    state.hovered = table ? table->hoveredRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
    return state;
}

QMarginsF paddings(const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& t)
{
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    const bool first = table ? table->isFirstColumn(index.column()) : false;
    const bool last = table ? table->isLastColumn(index.column()) : false;
    return {t.px(first ? Size::FirstCellPadding : Size::CellPadding), 0, t.px(last ? Size::FirstCellPadding : Size::CellPadding), 0};
}

} // namespace

QColor rowGround(const CellState& state, bool groupHeading, const Tokens& t)
{
    if (state.selected && !state.active) return t.track;
    if (state.selected) return state.hovered ? t.selHover : t.sel;
    if (state.hovered) return t.hover;
    return groupHeading ? t.sunken : t.surface;
}

CellDelegate::CellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState saved(*painter);
    const Tokens& t = tokens();
    const CellState state = stateOf(option, index);
    const QRectF cell(option.rect);
    painter->setClipRect(cell, Qt::IntersectClip);
    painter->fillRect(cell, rowGround(state, index.data(Role::GroupHeading).toBool(), t));
    horizontalLine(*painter, cell.left(), cell.right(), cell.bottom() - 1, state.selected ? t.selHover : t.line);
    if (index.data(Role::Dimmed).toBool()) painter->setOpacity(0.5);
    QRectF content = cell.marginsRemoved(paddings(option, index, t));
    content.setBottom(cell.bottom() - 1);
    if (content.width() > 0) paintContent(*painter, content, index, state);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QMarginsF padding = paddings(option, index, tokens());
    return QSizeF(std::ceil(contentWidth(index) + padding.left() + padding.right()), tokens().px(Size::Row)).toSize();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setProperty("small", true);
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(editor)) {
        // The style sheet leaves a spin box no buttons, only the hole for them.
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return editor;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Tokens& t = tokens();
    QStringList words{index.data(Qt::DisplayRole).toString(), index.data(Role::Detail).toString()};
    words.removeAll(QString());
    double needed = sizeHint(option, index).width();
    if (words.size() == 2) needed += t.px(8) + QFontMetricsF(t.font(FontRole::Small)).horizontalAdvance(visibleText(words.last(), 400));
    const bool cut = needed > option.rect.width() && !words.isEmpty();
    QToolTip::showText(event->globalPos(), cut ? plainToolTip(words.join(u'\n')) : QString(), view);
    return cut;
}

QColor CellDelegate::inkOf(const QModelIndex& index, Ink fallback, const CellState& state) const
{
    const Tokens& t = tokens();
    if (!state.enabled) return t.disabled;
    const QVariant own = index.data(Role::Ink);
    switch (own.isValid() ? Ink(own.toInt()) : fallback) {
    case Ink::Text: return t.text;
    case Ink::Second: return t.text2;
    case Ink::Hint: return state.selected ? t.text2 : t.text3;
    case Ink::Accent: return t.accentText;
    case Ink::Danger: return t.danger;
    }
    return t.text;
}

FontWeight CellDelegate::weightOf(const QModelIndex& index, FontWeight fallback) const
{
    const QVariant own = index.data(Role::Weight);
    return own.isValid() ? FontWeight(own.toInt()) : fallback;
}

} // namespace Kelvin
