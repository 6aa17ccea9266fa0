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

} // namespace Kelvin
