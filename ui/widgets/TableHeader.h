// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Kelvin {

class Theme;

/// The header of a DataTable: quiet small words aligned like their cells, a chevron at the sorted one, letters over pips.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    TableHeader(const Theme& theme, QWidget* parent);

    QSize sizeHint() const override;
    /// Whether this is the first or last column on screen, which gets the wider padding.
    bool isFirst(int logical) const;
    bool isLast(int logical) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logical) const override;
    QSize sectionSizeFromContents(int logical) const override;
    void paintEvent(QPaintEvent* event) override;
    /// A title that is cut, or that is a sign, is told by a tooltip unless the model has one.
    bool viewportEvent(QEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace Kelvin
