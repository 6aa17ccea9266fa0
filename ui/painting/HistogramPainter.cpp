// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/HistogramPainter.h"

#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Kelvin {
namespace {

void paintGrid(QPainter& painter, const QRectF& rect, const Histogram& histogram, const HistogramGeometry& g, const Tokens& t)
{
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text3);
    const double line = t.lineHeight(FontRole::Tiny);
    for (const qint64 count : gridCounts(qint64(g.most), g.rootScale)) {
        const double y = std::round(g.yOf(double(count)));
        horizontalLine(painter, g.plot.left(), g.plot.right(), y, t.line);
        const QRectF label(rect.left(), y - line / 2, g.plot.left() - rect.left() - t.px(6), line);
        paintTabular(painter, label, histogram.locale.toString(count));
    }
    horizontalLine(painter, g.plot.left(), g.plot.right(), g.plot.bottom(), t.border2);
    const double step = g.to - g.from > 300 ? 100 : g.to - g.from > 60 ? 20 : 10;
    for (double points = std::ceil(g.from / step) * step; points <= g.to; points += step) {
        const QString label = withMinusSigns(histogram.locale.toString(qint64(points)));
        const double width = tabularWidth(label, painter.font());
        double left = g.xOf(points) - width / 2;
        left = std::clamp(left, rect.left(), rect.right() - width);
        paintTabular(painter, QRectF(left, g.plot.bottom() + t.px(4), width, line), label, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

// A bin a threshold cuts through shows both bands.
void paintBin(QPainter& painter, const QRectF& bar, const Histogram& histogram, const HistogramGeometry& g, const Tokens& t)
{
    const auto edge = [&](const std::optional<double>& line, double otherwise) { return line ? std::clamp(g.xOf(*line), bar.left(), bar.right()) : otherwise; };
    const double sales = edge(histogram.thresholds.salesQualified, bar.right());
    const double marketing = std::min(sales, edge(histogram.thresholds.marketingQualified, sales));
    const auto part = [&](double left, double right, const QColor& fill) {
        if (right > left) painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), fill);
    };
    part(bar.left(), marketing, t.stageFill[0]);
    part(marketing, sales, t.stageFill[1]);
    part(sales, bar.right(), t.stageFill[3]);
}

void paintBins(QPainter& painter, const Histogram& histogram, const HistogramGeometry& g, const Tokens& t)
{
    for (qsizetype i = 0; i < histogram.counts.size(); ++i) {
        if (histogram.counts[i] <= 0) continue;
        const double left = g.xOf(histogram.from + double(i) * histogram.binWidth);
        const double right = g.xOf(histogram.from + double(i + 1) * histogram.binWidth);
        const double top = std::min(g.yOf(double(histogram.counts[i])), g.plot.bottom() - 1); // one lead is never invisible
        const double gap = right - left > t.px(6) ? t.px(2) : 0;
        paintBin(painter, QRectF(left, top, right - left - gap, g.plot.bottom() - top), histogram, g, t);
    }
}

void paintPublished(QPainter& painter, const Histogram& histogram, const HistogramGeometry& g, const Tokens& t)
{
    if (histogram.published.isEmpty()) return;
    QPainterPath outline(QPointF(g.plot.left(), g.plot.bottom()));
    for (qsizetype i = 0; i < histogram.published.size(); ++i) {
        const double y = std::round(g.yOf(double(histogram.published[i]))) + 0.5;
        outline.lineTo(g.xOf(histogram.from + double(i) * histogram.binWidth), y);
        outline.lineTo(g.xOf(histogram.from + double(i + 1) * histogram.binWidth), y);
    }
    painter.setPen(QPen(withAlpha(t.text, 0.75), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void paintThreshold(QPainter& painter, int index, const Histogram& histogram, const HistogramGeometry& g, const HistogramState& s, const Tokens& t)
{
    if (!histogram.line(index)) return;
    const double x = g.xOf(*histogram.line(index));
    const QRectF handle = g.handles[std::size_t(index)];
    const double width = s.held == index ? 2 : 1.5;
    painter.setPen(QPen(t.accent, width * t.scale));
    painter.drawLine(QPointF(x, handle.bottom()), QPointF(x, g.plot.bottom()));
    const bool focused = s.focused == index;
    const double radius = t.px(5);
    fillRounded(painter, handle, radius, focused ? t.accent : t.surface);
    if (focused)
        strokeRounded(painter, handle.adjusted(-3, -3, 3, 3), radius + 3, t.accent, 1.5);
    else
        strokeRounded(painter, handle, radius, t.accent, 1);
    painter.setFont(t.font(FontRole::Small, FontWeight::Bold));
    painter.setPen(focused ? t.onAccent : t.accentText);
    painter.drawText(handle, Qt::AlignCenter | Qt::TextSingleLine, index == 0 ? histogram.marketingLabel : histogram.salesLabel);
}

void paintNote(QPainter& painter, const QRectF& rect, const Histogram& histogram, const HistogramGeometry& g, int index, const Tokens& t)
{
    const QString note = index == 0 ? histogram.marketingNote : histogram.salesNote;
    if (note.isEmpty() || !histogram.line(index)) return;
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text2);
    const double x = g.xOf(*histogram.line(index));
    const double width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(note)) + 1;
    const double top = g.handles[std::size_t(index)].bottom() + t.px(4);
    const double gap = t.px(6), beside = histogram.line(1 - index) ? g.xOf(*histogram.line(1 - index)) : x;
    // Beside its line, or else beyond the other one: it is not written across either.
    double left = x - gap - width >= rect.left() ? x - gap - width : std::min(x + gap, rect.right() - width);
    for (const double place : {x - gap - width, x + gap, beside + gap, beside - gap - width}) {
        const auto crosses = [&](double line) { return line > place && line < place + width; };
        if (place < rect.left() || place + width > rect.right() || crosses(x) || crosses(beside)) continue;
        left = place;
        break;
    }
    // Where there is no room beside the line the note lies over it, readable on its own ground.
    painter.fillRect(QRectF(left - 2, top, width + 4, t.px(18)), t.surface);
    painter.drawText(QRectF(left, top, width, t.px(18)), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, note);
}

} // namespace

void paintHistogram(QPainter& painter, const QRectF& rect, const Histogram& histogram, const HistogramState& state, const Tokens& t)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const HistogramGeometry g = histogramGeometry(rect, histogram, t);
    if (g.plot.height() <= 0 || g.plot.width() <= 0) return;
    paintGrid(painter, rect, histogram, g, t);
    paintBins(painter, histogram, g, t);
    paintPublished(painter, histogram, g, t);
    const int noted = state.held >= 0 ? state.held : state.focused >= 0 ? state.focused : histogram.line(0) ? 0 : 1;
    for (int index = 0; index < 2; ++index)
        if (index != state.focused) paintThreshold(painter, index, histogram, g, state, t);
    if (state.focused >= 0) paintThreshold(painter, state.focused, histogram, g, state, t);
    paintNote(painter, rect, histogram, g, noted, t);
}

} // namespace Kelvin
