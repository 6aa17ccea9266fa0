// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/LineChartPainter.h"
#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// A line or p-chart whose points open their leads with the mouse, or with Left, Right and Enter. Set a headline as accessible name.
class LineChartWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit LineChartWidget(const Theme& theme, QWidget* parent = nullptr);

    void setChart(const LineChart& chart);
    QSize sizeHint() const override;

signals:
    void pointChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void speak();

    LineChart m_chart;
    int m_hovered = -1;
    int m_focused = 0;
};

} // namespace Kelvin
