// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/ScorePainter.h"

#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QPainter>
#include <QPainterPath>

namespace Kelvin {
namespace {

constexpr double numberWidth = 26, gap = 8, trackWidth = 46, trackHeight = 6, tickHeight = 12;
constexpr double triangleWidth = 7, triangleHeight = 6, triangleGap = 3;

double position(double points, const ScoreCell& cell, const QRectF& track)
{
    const double range = cell.to - cell.from;
    const double part = range > 0 ? (points - cell.from) / range : 0;
    return track.left() + std::clamp(part, 0.0, 1.0) * track.width();
}

} // namespace

StageRole bandStage(double points, const ScoreThresholds& thresholds)
{
    if (points >= thresholds.salesQualified) return StageRole::SalesQualified;
    if (points >= thresholds.marketingQualified) return StageRole::MarketingQualified;
    return StageRole::Lead;
}

void paintScoreCell(QPainter& painter, const QRectF& rect, const ScoreCell& cell, const Tokens& t)
{
    const PainterState state(painter);
    painter.setFont(t.font(FontRole::Body, FontWeight::Bold));
    painter.setPen(t.text);
    const double width = std::max(t.px(numberWidth), tabularWidth(cell.number, painter.font()));
    paintTabular(painter, QRectF(rect.left(), rect.top(), width, rect.height()), cell.number);

    const double height = t.px(trackHeight);
    const double top = std::round(rect.center().y() - height / 2);
    const QRectF track(std::round(rect.left() + width + t.px(gap)), top, t.px(trackWidth), height);
    if (track.right() > rect.right() + 1) return; // a narrow column keeps the number
    fillRounded(painter, track, height / 2, t.track);
    StageRole stage = bandStage(cell.points, cell.thresholds);
    if (stage == StageRole::MarketingQualified) stage = StageRole::SalesAccepted; // the MQL fill is too pale for a thin bar
    QRectF bar = track;
    bar.setRight(position(cell.points, cell, track));
    if (cell.points > cell.from) bar.setRight(std::max(bar.right(), bar.left() + height));
    if (bar.width() > 0) fillRounded(painter, bar, height / 2, t.fillOf(stage));
    const double tickTop = std::round(rect.center().y() - t.px(tickHeight) / 2);
    for (const double threshold : {cell.thresholds.marketingQualified, cell.thresholds.salesQualified}) {
        if (threshold <= cell.from || threshold >= cell.to) continue;
        verticalLine(painter, std::round(position(threshold, cell, track)), tickTop, tickTop + t.px(tickHeight), t.text3);
    }
}

double changeWidth(const ChangeCell& cell, const Tokens& t, FontRole role)
{
    const double number = tabularWidth(cell.text, t.font(role));
    return std::ceil(cell.change == 0 ? number : number + t.px(triangleWidth + triangleGap));
}

void paintChange(QPainter& painter, const QRectF& rect, const ChangeCell& cell, const Tokens& t, FontRole role)
{
    const PainterState state(painter);
    painter.setFont(t.font(role));
    const QColor colour = cell.change == 0 ? t.text2 : cell.change > 0 ? t.accentText : t.danger;
    painter.setPen(colour);
    paintTabular(painter, rect, cell.text);
    if (cell.change == 0) return;
    const double right = rect.right() - tabularWidth(cell.text, painter.font()) - t.px(triangleGap);
    const double height = t.px(triangleHeight - 1);
    const QRectF box(right - t.px(triangleWidth), rect.center().y() - height / 2, t.px(triangleWidth), height);
    QPainterPath triangle;
    if (cell.change > 0)
        triangle.addPolygon(QPolygonF({box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()}));
    else
        triangle.addPolygon(QPolygonF({box.topLeft(), QPointF(box.center().x(), box.bottom()), box.topRight()}));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(triangle, colour);
}

} // namespace Kelvin
