// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/ContributionPainter.h"
#include "ui/widgets/PaintedWidget.h"

#include <variant>

namespace Kelvin {

/// A line of 1 px between the groups and the sum.
struct ContributionRule {};

/// One row of the explanation.
using ContributionRow = std::variant<ContributionHeading, ContributionBar, ContributionRule>;

/// Why this score: groups, bars on one zero line, the sum. Up and Down move, Enter chooses a row.
class ContributionList : public PaintedWidget {
    Q_OBJECT
public:
    explicit ContributionList(const Theme& theme, QWidget* parent = nullptr);

    /// `barWidth` is the width of the bars' area in pixels at 100 %.
    void setRows(const QList<ContributionRow>& rows, double barWidth = 92);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {tokens().pxi(200), sizeHint().height()}; }

signals:
    void rowChosen(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double heightOf(const ContributionRow& row) const;
    QRectF rectOf(qsizetype index) const;
    /// The words of the row here, if the row cuts them.
    QString cutText(QPointF at) const;
    void step(int direction);

    QList<ContributionRow> m_rows;
    ContributionScale m_scale;
    int m_focused = -1;
};

} // namespace Kelvin
