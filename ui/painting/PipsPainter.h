// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BantAssessment.h"
#include "ui/painting/Tokens.h"

#include <QRectF>

#include <array>

class QPainter;

namespace Kelvin {

/// One BANT answer at a glance: its level is the shape, whether it meets the model's demand is the colour.
struct Pip {
    BantLevel level = BantLevel::Unknown;
    bool met = false;
    bool operator==(const Pip&) const = default;
};

/// Budget, Authority, Need, Timeframe.
using Pips = std::array<Pip, criterionCount>;

/// Side of a pip and distance from one pip's left edge to the next, in pixels at 100 %.
inline constexpr double pipSide = 11, pipStep = 15;

/// Paints one pip centred in the rectangle.
void paintPip(QPainter& painter, const QRectF& rect, const Pip& pip, const Tokens& tokens);
/// Paints the four pips at the left of the rectangle, vertically centred.
void paintPips(QPainter& painter, const QRectF& rect, const Pips& pips, const Tokens& tokens);

} // namespace Kelvin
