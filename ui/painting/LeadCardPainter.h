// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/BadgePainter.h"
#include "ui/painting/PipsPainter.h"

#include <optional>

namespace Kelvin {

/// A lead as a card of the board, already in words.
struct LeadCard {
    std::optional<TemperatureBadge> badge; ///< none outside every scope
    QString score;                         ///< worded, "49"; empty without a badge
    QString name;
    QString company;
    QString stage;                         ///< the stage's own name, where it has one
    QString when;                          ///< the next step's day, or the time left; in sight even where the step is cut
    QString step;                          ///< what comes next
    bool late = false;                     ///< the step's time has passed
    Pips pips;
    QString age;                           ///< of the last activity, "2 d"
    QString initials;                      ///< of the owner
    bool dimmed = false;                   ///< in the trash
};

/// How a card looks at this moment.
struct CardLook {
    bool selected = false;
    bool active = true; ///< the window is
    bool hovered = false;
    bool focused = false;
};

/// The height of every card, in pixels at the user's scale.
double leadCardHeight(const Tokens& tokens);
/// Paints a card over the whole rectangle.
void paintLeadCard(QPainter& painter, const QRectF& rect, const LeadCard& card, const CardLook& look, const Tokens& tokens);

} // namespace Kelvin
