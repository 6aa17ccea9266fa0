// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableHeader.h"

#include "ui/models/Roles.h"
#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

void paintLetters(QPainter& painter, const QRectF& rect, const QString& letters, const Tokens& t)
{
    QRectF cell(rect.left(), rect.top(), t.px(pipSide), rect.height());
    for (const QChar letter : letters) {
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QString(letter));
        cell.translate(t.px(pipStep), 0);
    }
}

} // namespace

TableHeader::TableHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusPolicy(Qt::NoFocus);
}

QSize TableHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), m_theme.tokens().pxi(Size::TableHeader)}; }

bool TableHeader::isFirst(int logical) const
{
    for (int visual = 0; visual < count(); ++visual)
        if (!isSectionHidden(logicalIndex(visual))) return logicalIndex(visual) == logical;
    return false;
}

bool TableHeader::isLast(int logical) const
{
    for (int visual = count() - 1; visual >= 0; --visual)
        if (!isSectionHidden(logicalIndex(visual))) return logicalIndex(visual) == logical;
    return false;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logical) const
{
    if (!model() || !rect.isValid()) return;
    const PainterState saved(*painter);
    const Tokens& t = m_theme.tokens();
    painter->fillRect(rect, t.sunken);
    const double left = t.px(isFirst(logical) ? Size::FirstCellPadding : Size::CellPadding);
    const double right = t.px(isLast(logical) ? Size::FirstCellPadding : Size::CellPadding);
    QRectF box = QRectF(rect).adjusted(left, 0, -right, -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logical;
    painter->setFont(t.font(FontRole::Small, FontWeight::Strong));
    painter->setPen(sorted ? t.text : t.text2);
    const auto header = [this, logical](int role) { return model()->headerData(logical, Qt::Horizontal, role); };
    const QString icon = header(Role::HeaderIcon).toString();
    const QString letters = header(Role::HeaderLetters).toString();
    if (!icon.isEmpty()) {
        const double side = t.px(Size::SmallIcon);
        paintIcon(*painter, QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side), icon, sorted ? t.text : t.text2);
    } else if (!letters.isEmpty()) {
        paintLetters(*painter, box, letters, t);
    } else {
        const QVariant own = header(Qt::TextAlignmentRole);
        const bool atRight = own.isValid() && (own.toInt() & Qt::AlignRight);
        const double chevron = sorted ? t.px(12) : 0;
        if (sorted && !atRight) box.setRight(std::min(box.right(), QRectF(rect).right() - chevron));
        if (sorted && atRight) box.setLeft(box.left() + chevron);
        const QString title = visibleText(header(Qt::DisplayRole).toString(), 80);
        const double used = paintElided(*painter, box, title, (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (sorted) {
            const double x = atRight ? box.right() - used - chevron : box.left() + used;
            const QString name = sortIndicatorOrder() == Qt::DescendingOrder ? u"chevron-down"_s : u"chevron-up"_s;
            paintIcon(*painter, QRectF(x, box.center().y() - t.px(6), t.px(12), t.px(12)), name, t.text);
        }
    }
    horizontalLine(*painter, rect.left(), rect.right() + 1, rect.bottom(), t.border);
}

QSize TableHeader::sectionSizeFromContents(int logical) const
{
    const Tokens& t = m_theme.tokens();
    const QString title = model() ? model()->headerData(logical, Qt::Horizontal).toString() : QString();
    const double text = QFontMetricsF(t.font(FontRole::Small, FontWeight::Strong)).horizontalAdvance(title);
    return QSizeF(std::ceil(text + t.px(30)), t.px(Size::TableHeader)).toSize();
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    // The part behind the last section.
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.tokens().sunken);
        horizontalLine(painter, 0, viewport()->width(), viewport()->height() - 1, m_theme.tokens().border);
    }
    QHeaderView::paintEvent(event);
}

bool TableHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !model()) return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int logical = logicalIndexAt(help->pos());
    const auto header = [this, logical](int role) { return model()->headerData(logical, Qt::Horizontal, role).toString(); };
    if (logical < 0 || !header(Qt::ToolTipRole).isEmpty()) return QHeaderView::viewportEvent(event);
    const Tokens& t = m_theme.tokens();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logical;
    const double left = t.px(isFirst(logical) ? Size::FirstCellPadding : Size::CellPadding);
    const double right = std::max(t.px(isLast(logical) ? Size::FirstCellPadding : Size::CellPadding), sorted ? t.px(12) : 0.0);
    const double room = sectionSize(logical) - left - right;
    const bool sign = !header(Role::HeaderIcon).isEmpty() || !header(Role::HeaderLetters).isEmpty();
    const bool cut = sign || QFontMetricsF(t.font(FontRole::Small, FontWeight::Strong)).horizontalAdvance(header(Qt::DisplayRole)) > room;
    QToolTip::showText(help->globalPos(), cut ? plainToolTip(header(Qt::DisplayRole)) : QString(), this);
    return true;
}

} // namespace Kelvin
