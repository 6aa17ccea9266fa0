// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/LineChartWidget.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Kelvin {

LineChartWidget::LineChartWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChartWidget::setChart(const LineChart& chart)
{
    m_chart = chart;
    m_hovered = -1;
    m_focused = std::max(0, int(chart.points.size()) - 1); // the latest period is what people ask about
    update();
}

QSize LineChartWidget::sizeHint() const { return {tokens().pxi(640), tokens().pxi(150)}; }

void LineChartWidget::speak()
{
    if (m_focused >= m_chart.points.size()) return;
    const LinePoint& point = m_chart.points[m_focused];
    setAccessibleDescription(QStringLiteral("%1: %2").arg(point.label, point.text));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void LineChartWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLineChart(painter, QRectF(rect()), m_chart, tokens(), hasFocus() ? m_focused : m_hovered, hasFocus());
}

void LineChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = linePointAt(lineChartGeometry(QRectF(rect()), m_chart, tokens()), event->position());
    if (m_hovered >= 0) setCursor(Qt::PointingHandCursor);
    else unsetCursor();
    update();
}

void LineChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const int hit = linePointAt(lineChartGeometry(QRectF(rect()), m_chart, tokens()), event->position());
    if (hit < 0) return;
    m_focused = hit;
    update();
    emit pointChosen(hit);
}

void LineChartWidget::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void LineChartWidget::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_chart.points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(last, m_focused + 1); break;
    case Qt::Key_Home: m_focused = 0; break;
    case Qt::Key_End: m_focused = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0 && m_focused <= last) emit pointChosen(m_focused);
        return;
    default: return PaintedWidget::keyPressEvent(event);
    }
    speak();
    update();
}

void LineChartWidget::focusInEvent(QFocusEvent*)
{
    speak();
    update();
}

void LineChartWidget::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
