// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/HistogramWidget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <cmath>
#include <utility>

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
    // What comes in while a line is held was computed for a place that the line has left.
    const int moving = m_state.held >= 0 ? m_state.held : m_keyed;
    const std::optional<double> place = moving >= 0 ? m_histogram.line(moving) : std::nullopt;
    m_histogram = histogram;
    if (place) m_histogram.line(moving) = place;
    m_shown = histogram.counts;
    // The focus may have been here before the first line came.
    if (hasFocus() && (m_state.focused < 0 || !m_histogram.line(m_state.focused))) m_state.focused = m_histogram.line(0) ? 0 : lineBeside(0, 1);
    speak();
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
    if (!editable) m_state.held = m_keyed = -1;
    update();
}

QSize HistogramWidget::sizeHint() const { return {tokens().pxi(420), tokens().pxi(300)}; }

HistogramGeometry HistogramWidget::geometryNow() const { return histogramGeometry(QRectF(rect()), m_histogram, tokens()); }

void HistogramWidget::moveTo(int index, double points)
{
    // MQL stays below SQL: a line pushes no other, it stops.
    std::optional<double>& line = m_histogram.line(index);
    if (!line || !m_editable) return;
    const HistogramGeometry g = geometryNow();
    const auto& other = m_histogram.line(1 - index);
    const double low = index == 1 && other ? *other + step : g.from;
    const double high = index == 0 && other ? *other - step : g.to;
    if (low > high) return;
    const double kept = std::clamp(points, low, high);
    if (kept == *line) return;
    // The line follows at once; labels and counts follow when the owner has computed them.
    line = kept;
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
    m_pressed = !hit;
    if (!hit) return;
    dropKeyed();
    m_state.focused = m_state.held = m_remembered = *hit;
    speak();
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
        emit thresholdDropped(index, *m_histogram.line(index));
        return update();
    }
    if (!std::exchange(m_pressed, false)) return;
    const HistogramGeometry g = geometryNow();
    const int bin = g.plot.contains(event->position()) ? g.binAt(event->position().x(), m_histogram.binWidth) : -1;
    if (bin < 0) return;
    const double from = m_histogram.from + bin * m_histogram.binWidth;
    emit binChosen(from, from + m_histogram.binWidth);
}

void HistogramWidget::keyPressEvent(QKeyEvent* event)
{
    const int index = m_state.focused;
    if (index < 0 || !m_histogram.line(index)) return PaintedWidget::keyPressEvent(event);
    const HistogramGeometry g = geometryNow();
    const double now = *m_histogram.line(index);
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
    // A key that is held down moves the line many times and is one edit.
    if (*m_histogram.line(index) != now) m_keyed = index;
}

void HistogramWidget::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat()) dropKeyed();
    PaintedWidget::keyReleaseEvent(event);
}

void HistogramWidget::dropKeyed()
{
    if (m_keyed < 0) return;
    const int index = std::exchange(m_keyed, -1);
    if (m_histogram.line(index)) emit thresholdDropped(index, *m_histogram.line(index));
}

int HistogramWidget::lineBeside(int index, int step) const
{
    for (int at = index + step; at >= 0 && at <= 1; at += step)
        if (m_histogram.line(at)) return at;
    return -1;
}

void HistogramWidget::speak()
{
    QStringList words;
    for (int index = 0; index < 2; ++index) {
        if (!m_histogram.line(index) || (m_state.focused >= 0 && m_state.focused != index)) continue;
        words.append(index == 0 ? m_histogram.marketingLabel : m_histogram.salesLabel);
        const QString& note = index == 0 ? m_histogram.marketingNote : m_histogram.salesNote;
        if (m_state.focused == index && !note.isEmpty()) words.append(note);
    }
    if (const QString text = words.join(QStringLiteral(", ")); text != accessibleDescription()) setAccessibleDescription(text);
}

void HistogramWidget::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason) m_remembered = 0;
    if (event->reason() == Qt::BacktabFocusReason) m_remembered = 1;
    if (!m_histogram.line(m_remembered)) m_remembered = 1 - m_remembered;
    m_state.focused = m_histogram.line(m_remembered) ? m_remembered : -1;
    speak();
    update();
}

void HistogramWidget::focusOutEvent(QFocusEvent*)
{
    dropKeyed();
    // A line that was in the hand stays where it is, as an edit.
    const int held = m_state.held;
    m_state = {};
    if (held >= 0 && m_histogram.line(held)) emit thresholdDropped(held, *m_histogram.line(held));
    speak();
    update();
}

bool HistogramWidget::focusNextPrevChild(bool next)
{
    // Tab goes from line to line before it leaves.
    const int target = m_state.focused < 0 ? -1 : lineBeside(m_state.focused, next ? 1 : -1);
    if (hasFocus() && target >= 0) {
        dropKeyed();
        m_state.focused = m_remembered = target;
        speak();
        update();
        return true;
    }
    return PaintedWidget::focusNextPrevChild(next);
}

} // namespace Kelvin
