// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/ContributionPainter.h"

#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace Kelvin {
namespace {

double textRight(const QRectF& rect, const ContributionScale& scale, const Tokens& t)
{
    return rect.right() - t.px(scale.numberWidth + scale.barWidth + 12);
}

void paintTextAndDetail(QPainter& painter, const QRectF& rect, const QString& text, const QString& detail, FontWeight weight, const Tokens& t)
{
    painter.setFont(t.font(FontRole::Body, weight));
    painter.setPen(t.text);
    const double used = paintElided(painter, rect, text) + t.px(8);
    const QRectF rest = rect.adjusted(used, 0, 0, 0);
    if (detail.isEmpty() || rest.width() < t.px(24)) return;
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text3);
    paintElided(painter, rest.translated(0, t.scale), detail);
}

bool fits(double room, const QString& text, const QString& detail, FontWeight weight, const Tokens& t)
{
    double needed = QFontMetricsF(t.font(FontRole::Body, weight)).horizontalAdvance(text);
    if (!detail.isEmpty()) needed += t.px(8) + QFontMetricsF(t.font(FontRole::Tiny)).horizontalAdvance(detail);
    return needed <= room;
}

double headingRoom(const QRectF& rect, const ContributionHeading& heading, const Tokens& t)
{
    return rect.width() - tabularWidth(heading.number, t.font(FontRole::Body, FontWeight::Bold)) - t.px(12);
}

/// The words of a quiet line.
QString quietText(const ContributionHeading& heading)
{
    return heading.detail.isEmpty() ? heading.text : QStringLiteral("%1, %2").arg(heading.text, heading.detail);
}

QColor segmentColour(const AxisSegment& segment, int engagementIndex, const Tokens& t)
{
    switch (segment.axis) {
    case Axis::Fit: return t.text3;
    case Axis::Engagement: return t.stageFill[std::size_t(3 - engagementIndex % 3)];
    case Axis::Qualification: return t.stageFill[4];
    }
    return t.text3;
}

double axisX(double points, const AxisBar& bar, const QRectF& track)
{
    const double range = bar.to - bar.from;
    const double part = range > 0 ? (points - bar.from) / range : 0;
    return track.left() + std::clamp(part, 0.0, 1.0) * track.width();
}

// Labels keep inside the bar and give way to those already placed (thresholds come first).
void paintLabel(QPainter& painter, const QRectF& row, double centre, const QString& label, QList<QRectF>& taken)
{
    if (label.isEmpty()) return;
    const double width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(label)) + 1;
    const double left = std::clamp(centre - width / 2, row.left(), std::max(row.left(), row.right() - width));
    const QRectF box(left, row.top(), width, row.height());
    for (const QRectF& other : taken)
        if (other.adjusted(-6, 0, 6, 0).intersects(box)) return;
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, label);
    taken.append(box);
}

} // namespace

double contributionZero(const QRectF& rect, const ContributionScale& scale, const Tokens& t)
{
    const double left = rect.right() - t.px(scale.numberWidth + scale.barWidth);
    const double range = scale.highest - scale.lowest;
    return std::round(left + (range > 0 ? -scale.lowest / range : 0) * t.px(scale.barWidth));
}

void paintContribution(QPainter& painter, const QRectF& rect, const ContributionBar& bar, const ContributionScale& scale, const Tokens& t)
{
    const PainterState state(painter);
    QRectF text = rect;
    text.setRight(textRight(rect, scale, t));
    paintTextAndDetail(painter, text, bar.text, bar.detail, FontWeight::Regular, t);

    const double zero = contributionZero(rect, scale, t);
    verticalLine(painter, zero, rect.top(), rect.bottom(), t.border2);
    const double range = scale.highest - scale.lowest;
    const double length = range > 0 ? std::abs(bar.points) / range * t.px(scale.barWidth) : 0;
    const double height = t.px(8);
    const double top = std::round(rect.center().y() - height / 2);
    if (bar.points > 0) fillRounded(painter, QRectF(zero + 1, top, std::max(length, 1.5), height), t.px(1.5), t.stageFill[2]);
    if (bar.points < 0) {
        const double width = std::max(length, 1.5);
        fillRounded(painter, QRectF(zero - width, top, width, height), t.px(1.5), t.danger);
    }
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.text);
    paintTabular(painter, rect, bar.number);
}

void paintContributionHeading(QPainter& painter, const QRectF& rect, const ContributionHeading& heading, const Tokens& t)
{
    const PainterState state(painter);
    const QRectF text(rect.topLeft(), QSizeF(headingRoom(rect, heading, t), rect.height()));
    if (heading.strong) {
        paintTextAndDetail(painter, text, heading.text, heading.detail, FontWeight::Bold, t);
        painter.setFont(t.font(FontRole::Body, FontWeight::Bold));
        painter.setPen(t.text);
    } else {
        painter.setFont(t.font(FontRole::Body));
        painter.setPen(t.text2);
        paintElided(painter, text, quietText(heading));
    }
    paintTabular(painter, rect, heading.number);
}

bool contributionFits(const QRectF& rect, const ContributionBar& bar, const ContributionScale& scale, const Tokens& t)
{
    return fits(textRight(rect, scale, t) - rect.left(), bar.text, bar.detail, FontWeight::Regular, t);
}

bool contributionFits(const QRectF& rect, const ContributionHeading& heading, const Tokens& t)
{
    const double room = headingRoom(rect, heading, t);
    return heading.strong ? fits(room, heading.text, heading.detail, FontWeight::Bold, t) : fits(room, quietText(heading), {}, FontWeight::Regular, t);
}

double axisBarHeight(const Tokens& t) { return t.px(18 + 4) + t.lineHeight(FontRole::Tiny); }

void paintAxisBar(QPainter& painter, const QRectF& rect, const AxisBar& bar, const Tokens& t)
{
    const PainterState state(painter);
    const double markHeight = t.px(18);
    const QRectF track(rect.left(), rect.top() + t.px(3), rect.width(), t.px(12));
    fillRounded(painter, track, t.px(2), t.track);
    painter.setFont(t.font(FontRole::Tiny));
    const QRectF row(rect.left(), rect.top() + markHeight + t.px(4), rect.width(), t.lineHeight(FontRole::Tiny));
    QList<QRectF> taken;
    painter.setPen(t.text2);
    paintLabel(painter, row, axisX(bar.thresholds.marketingQualified, bar, track), bar.marketingLabel, taken);
    paintLabel(painter, row, axisX(bar.thresholds.salesQualified, bar, track), bar.salesLabel, taken);

    double at = 0;
    int engagement = 0;
    double loss = 0;
    std::vector<std::tuple<double, double, QString>> labels; // width, centre, words
    for (const AxisSegment& segment : bar.segments) {
        if (segment.points <= 0) {
            loss -= segment.points;
            continue;
        }
        const double left = axisX(at, bar, track);
        const double right = axisX(at + segment.points, bar, track);
        const QColor colour = segmentColour(segment, engagement, t);
        if (segment.axis == Axis::Engagement) ++engagement;
        if (right - left > 1) fillRounded(painter, QRectF(left, track.top(), right - left - 1, track.height()), t.px(1.5), colour);
        labels.emplace_back(right - left, (left + right) / 2, segment.label);
        at += segment.points;
    }
    std::stable_sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return std::get<0>(a) > std::get<0>(b); });
    for (const auto& [width, centre, label] : labels) paintLabel(painter, row, centre, label, taken);
    // Negative groups eat the end of what the others built: the total is where the colour ends.
    if (loss > 0) {
        const double left = axisX(at - loss, bar, track);
        const QRectF eaten(left, track.top(), axisX(at, bar, track) - left, track.height());
        fillRounded(painter, eaten, t.px(1.5), t.track);
        fillRounded(painter, eaten, t.px(1.5), withAlpha(t.danger, 0.7));
    }
    for (const double threshold : {bar.thresholds.marketingQualified, bar.thresholds.salesQualified}) {
        if (threshold <= bar.from || threshold >= bar.to) continue;
        verticalLine(painter, std::round(axisX(threshold, bar, track)), rect.top(), rect.top() + markHeight, t.text);
    }
}

} // namespace Kelvin
