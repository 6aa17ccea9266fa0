// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/ScoreDelegates.h"

#include "ui/painting/StagePainter.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"

#include <QPainter>
#include <QPointF>

namespace Kelvin {
namespace {

QString wordOf(const QModelIndex& index) { return visibleText(index.data().toString(), 80); }

TemperatureBadge badgeOf(const QModelIndex& index)
{
    return {index.data(Role::Temperature).value<Temperature>(), wordOf(index), index.data(Role::Provisional).toBool(), false};
}

} // namespace

void TemperatureDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState&) const
{
    // The badge's own padding starts 2 px left of the column's text, so that icon and header line up.
    if (index.data(Role::Temperature).isValid()) paintTemperatureBadge(painter, rect.adjusted(-tokens().px(2), 0, 0, 0), badgeOf(index), tokens());
}

double TemperatureDelegate::contentWidth(const QModelIndex& index) const { return temperatureBadgeSize(badgeOf(index), tokens()).width(); }

void ScoreDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const
{
    const QVariant points = index.data(Role::Score);
    if (!points.isValid()) {
        painter.setFont(tokens().font(FontRole::Body));
        painter.setPen(inkOf(index, Ink::Hint, state));
        paintElided(painter, rect, wordOf(index));
        return;
    }
    const ScoreCell cell{wordOf(index), points.toDouble(), index.data(Role::Thresholds).value<ScoreThresholds>()};
    paintScoreCell(painter, rect, cell, tokens());
}

double ScoreDelegate::contentWidth(const QModelIndex&) const { return tokens().px(26 + 8 + 46); }

void ChangeDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState&) const
{
    const QVariant change = index.data(Role::Change);
    if (change.isValid()) paintChange(painter, rect, {change.toDouble(), wordOf(index)}, tokens());
}

double ChangeDelegate::contentWidth(const QModelIndex& index) const
{
    return changeWidth({index.data(Role::Change).toDouble(), wordOf(index)}, tokens());
}

void PipsDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState&) const
{
    const QVariant pips = index.data(Role::Pips);
    if (pips.isValid()) paintPips(painter, rect, pips.value<Pips>(), tokens());
}

double PipsDelegate::contentWidth(const QModelIndex&) const { return tokens().px(3 * pipStep + pipSide); }

void StageDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState&) const
{
    const QVariant stage = index.data(Role::Stage);
    if (stage.isValid()) paintStage(painter, rect, stage.value<StageRole>(), wordOf(index), tokens());
}

double StageDelegate::contentWidth(const QModelIndex& index) const { return stageWidth(wordOf(index), tokens()); }

} // namespace Kelvin
