// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Kelvin {

/// Lays items out like words: left to right, wrapping to the next line.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 6);
    ~FlowLayout() override;

    /// What does not fit on one line stands in this many columns; 0, the default: it wraps like words.
    void setColumns(int columns) { m_columns = columns; }
    /// Width of all items on one line.
    int lineWidth() const;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int arrangeColumns(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> shownItems() const;

    QList<QLayoutItem*> m_items;
    int m_columns = 0;
};

} // namespace Kelvin
