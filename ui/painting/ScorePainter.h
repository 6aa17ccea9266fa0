// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace Kelvin {

/// Two lines on the score scale, in points.
struct ScoreThresholds {
    double marketingQualified = 0;
    double salesQualified = 0;
    bool operator==(const ScoreThresholds&) const = default;
};

/// The stage whose fill a score has: below MQL Lead, then MQL, from SQL on SQL.
StageRole bandStage(double points, const ScoreThresholds& thresholds);

/// A score as a number and a short bar with ticks at the thresholds.
struct ScoreCell {
    QString number{};   ///< worded, "49"
    double points = 0;
    ScoreThresholds thresholds;
    double from = 0;  ///< points at the left end of the track
    double to = 120;  ///< points at its right end
};

/// Paints the number (right aligned in 26 px) and the track at the left of the rectangle.
void paintScoreCell(QPainter& painter, const QRectF& rect, const ScoreCell& cell, const Tokens& tokens);

/// A change in points as a triangle and a signed number.
struct ChangeCell {
    double change = 0;
    QString text{}; ///< worded with sign, "+13"
};

/// The width the change takes, in pixels.
double changeWidth(const ChangeCell& cell, const Tokens& tokens, FontRole role = FontRole::Body);
/// Paints the change at the right of the rectangle; zero is quiet.
void paintChange(QPainter& painter, const QRectF& rect, const ChangeCell& cell, const Tokens& tokens, FontRole role = FontRole::Body);

} // namespace Kelvin
