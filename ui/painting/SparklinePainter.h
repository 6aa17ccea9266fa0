// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace Kelvin {

/// A score over time as steps: x is days (or any even scale), y points.
struct Sparkline {
    QList<QPointF> points;           ///< ascending in x
    double from = 0;                 ///< x at the left edge
    double to = 90;                  ///< x at the right edge
    std::optional<double> threshold{}; ///< the MQL line, points
    QString thresholdLabel{};          ///< "MQL 45"
    QString firstLabel{};              ///< first date, below at the left
    QString lastLabel{};               ///< last date, below at the right
};

void paintSparkline(QPainter& painter, const QRectF& rect, const Sparkline& sparkline, const Tokens& tokens);

/// A proportion or lift with its interval on a scale.
struct Interval {
    double low = 0;
    double value = 0;
    double high = 0;
    double from = 0;                 ///< scale at the left edge; above 0 when logarithmic
    double to = 1;                   ///< scale at the right edge
    bool logarithmic = false;
    std::optional<double> reference{}; ///< a mark, 1 for lifts
    bool few = false;                ///< too few leads, or no evidence: grey
    bool alarm = false;              ///< danger
};

void paintInterval(QPainter& painter, const QRectF& rect, const Interval& interval, const Tokens& tokens);

/// One horizontal bar with its label and worded number.
struct Bar {
    QString label{};
    double value = 0;
    QString number{};
};

/// Paints rows of bars on one scale from 0, in the quiet colour; labels take `labelWidth` pixels at 100 %.
void paintBars(QPainter& painter, const QRectF& rect, const QList<Bar>& bars, double labelWidth, const Tokens& tokens);
/// The height one bar's row takes, in pixels.
double barRowHeight(const Tokens& tokens);

} // namespace Kelvin
