// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/HistogramWidget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <cmath>

namespace Kelvin {
namespace {
constexpr int slideMs = 160;
constexpr double step = 1, pageStep = 5; // points
}

HistogramWidget::HistogramWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent), m_slide(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_slide->setDuration(slideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->setStartValue(0.0);
    m_slide->setEndValue(1.0);
}

void HistogramWidget::setHistogram(const Histogram& histogram)
{
    const QList<qint64> before = m_shown;
    m_histogram = histogram;
    m_shown = histogram.counts;
    setAccessibleDescription(QStringLiteral("%1, %2").arg(histogram.marketingLabel, histogram.salesLabel));
    m_slide->stop();
    m_slide->disconnect(this);
    const bool slides = theme().motion() && isVisible() && before.size() == histogram.counts.size() && before != histogram.counts;
    if (slides) {
        m_shown = before;
        connect(m_slide, &QVariantAnimation::valueChanged, this, [this, before](const QVariant& at) {
            for (qsizetype i = 0; i < m_shown.size(); ++i)
                m_shown[i] = before[i] + qRound64(double(m_histogram.counts[i] - before[i]) * at.toDouble());
            update();
        });
        m_slide->start();
    }
    update();
}

void HistogramWidget::setEditable(bool editable)
{
    m_editable = editable;
    if (!editable) m_state = {};
    update();
}

QSize HistogramWidget::sizeHint() const { return {tokens().pxi(420), tokens().pxi(300)}; }

double HistogramWidget::threshold(int index) const { return index == 0 ? m_histogram.thresholds.marketingQualified : m_histogram.thresholds.salesQualified; }

HistogramGeometry HistogramWidget::geometryNow() const { return histogramGeometry(QRectF(rect()), m_histogram, tokens()); }

void HistogramWidget::moveTo(int index, double points)
{
    // MQL stays below SQL: a line pushes no other, it stops.
    const HistogramGeometry g = geometryNow();
    const double low = index == 0 ? g.from : m_histogram.thresholds.marketingQualified + step;
    const double high = index == 0 ? m_histogram.thresholds.salesQualified - step : g.to;
    if (low > high) return;
    const double kept = std::clamp(points, low, high);
    if (kept == threshold(index)) return;
    // The line follows at once; labels and counts follow when the owner has computed them.
    (index == 0 ? m_histogram.thresholds.marketingQualified : m_histogram.thresholds.salesQualified) = kept;
    update();
    emit thresholdMoved(index, kept);
}

void HistogramWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Histogram shown = m_histogram;
    shown.counts = m_shown;
    paintHistogram(painter, QRectF(rect()), shown, m_state, tokens());
}

void HistogramWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const auto hit = m_editable ? thresholdAt(geometryNow(), m_histogram, event->position(), tokens()) : std::nullopt;
    if (!hit) return;
    m_state.focused = m_state.held = m_remembered = *hit;
    update();
}

void HistogramWidget::mouseMoveEvent(QMouseEvent* event)
{
    const HistogramGeometry g = geometryNow();
    if (m_state.held >= 0) return moveTo(m_state.held, g.pointsAt(event->position().x()));
    if (m_editable && thresholdAt(g, m_histogram, event->position(), tokens()))
        setCursor(Qt::SizeHorCursor);
    else if (g.plot.contains(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void HistogramWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    if (m_state.held >= 0) {
        const int index = std::exchange(m_state.held, -1);
        emit thresholdDropped(index, threshold(index));
        return update();
    }
    const HistogramGeometry g = geometryNow();
    const int bin = g.plot.contains(event->position()) ? g.binAt(event->position().x(), m_histogram.binWidth) : -1;
    if (bin < 0) return;
    const double from = m_histogram.from + bin * m_histogram.binWidth;
    emit binChosen(from, from + m_histogram.binWidth);
}

void HistogramWidget::keyPressEvent(QKeyEvent* event)
{
    const int index = m_state.focused;
    if (index < 0) return PaintedWidget::keyPressEvent(event);
    const HistogramGeometry g = geometryNow();
    const double now = threshold(index);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: moveTo(index, now - step); break;
    case Qt::Key_Right:
    case Qt::Key_Up: moveTo(index, now + step); break;
    case Qt::Key_PageDown: moveTo(index, now - pageStep); break;
    case Qt::Key_PageUp: moveTo(index, now + pageStep); break;
    case Qt::Key_Home: moveTo(index, g.from); break;
    case Qt::Key_End: moveTo(index, g.to); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const double from = m_histogram.from + std::floor((now - m_histogram.from) / m_histogram.binWidth) * m_histogram.binWidth;
        return emit binChosen(from, from + m_histogram.binWidth);
    }
    default: return PaintedWidget::keyPressEvent(event);
    }
    emit thresholdDropped(index, threshold(index));
}

void HistogramWidget::focusInEvent(QFocusEvent* event)
{
    if (!m_editable) return;
    if (event->reason() == Qt::TabFocusReason) m_remembered = 0;
    if (event->reason() == Qt::BacktabFocusReason) m_remembered = 1;
    m_state.focused = m_remembered;
    update();
}

void HistogramWidget::focusOutEvent(QFocusEvent*)
{
    m_state = {};
    update();
}

bool HistogramWidget::focusNextPrevChild(bool next)
{
    // Tab goes from line to line before it leaves.
    const int target = m_state.focused + (next ? 1 : -1);
    if (m_editable && hasFocus() && m_state.focused >= 0 && target >= 0 && target <= 1) {
        m_state.focused = m_remembered = target;
        update();
        return true;
    }
    return PaintedWidget::focusNextPrevChild(next);
}

} // namespace Kelvin
