// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace Kelvin {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = FlowLayout::takeAt(0)) delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QList<QLayoutItem*> FlowLayout::shownItems() const
{
    QList<QLayoutItem*> shown = m_items;
    shown.removeIf([](const QLayoutItem* item) { return item->isEmpty(); });
    return shown;
}

int FlowLayout::lineWidth() const
{
    const QList<QLayoutItem*> shown = shownItems();
    int width = spacing() * std::max(0, int(shown.size()) - 1);
    for (const QLayoutItem* item : shown) width += item->sizeHint().width();
    return width;
}

int FlowLayout::arrangeColumns(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem*> shown = shownItems();
    QList<int> widths(m_columns, 0);
    for (qsizetype i = 0; i < shown.size(); ++i) widths[i % m_columns] = std::max(widths[i % m_columns], shown[i]->sizeHint().width());
    int y = area.y();
    for (qsizetype row = 0; row < shown.size(); row += m_columns) {
        const QList<QLayoutItem*> line = shown.mid(row, m_columns);
        int x = area.x(), height = 0;
        for (const QLayoutItem* item : line) height = std::max(height, item->sizeHint().height());
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QSize size = line[i]->sizeHint();
            if (apply) line[i]->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            x += widths[i] + spacing();
        }
        y += height + (row + m_columns < shown.size() ? spacing() / 2 : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    if (m_columns > 0 && lineWidth() > area.width()) return arrangeColumns(rect, apply);
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    // Items of a line are centred on it, so that chips, buttons and labels share an axis.
    const auto finish = [&] {
        for (auto& [item, box] : line)
            if (apply) item->setGeometry(box.translated(0, (lineHeight - box.height()) / 2));
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, area.width()), QWIDGETSIZE_MAX));
        if (x > area.x() && x + size.width() > area.right() + 1) {
            finish();
            x = area.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    finish();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace Kelvin
