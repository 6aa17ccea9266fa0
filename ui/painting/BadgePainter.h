// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace Kelvin {

/// A temperature as icon, word and colour; provisional ones have a dashed border and no fill.
struct TemperatureBadge {
    Temperature temperature = Temperature::Cold;
    QString word{}; ///< "Warm", in the user's language
    bool provisional = false;
    bool large = false; ///< the size of the lead header
};

/// The size the badge takes, in pixels.
QSizeF temperatureBadgeSize(const TemperatureBadge& badge, const Tokens& tokens);
/// Paints the badge at the left of the rectangle, vertically centred.
void paintTemperatureBadge(QPainter& painter, const QRectF& rect, const TemperatureBadge& badge, const Tokens& tokens);

/// What a tag says by its colour.
enum class TagTone { Plain, New, Draft, Danger };

/// A short word on a tinted ground.
struct Tag {
    QString text{};
    TagTone tone = TagTone::Plain;
};

QSizeF tagSize(const Tag& tag, const Tokens& tokens);
/// Paints the tag at the left of the rectangle, vertically centred.
void paintTag(QPainter& painter, const QRectF& rect, const Tag& tag, const Tokens& tokens);

/// The name of a key as a small key cap; on accent when it stands in a primary button.
QSizeF keyHintSize(const QString& key, const Tokens& tokens);
void paintKeyHint(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& tokens, bool onAccent = false);

/// Initials of a person in a round field, centred in the rectangle.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& initials, const Tokens& tokens);

/// The time left of a deadline: a ring with a pie (0 nothing left, 1 all of it) and words beside it.
struct Countdown {
    double fraction = 1;
    QString text{};
    bool late = false;
};

QSizeF countdownSize(const Countdown& countdown, const Tokens& tokens);
void paintCountdown(QPainter& painter, const QRectF& rect, const Countdown& countdown, const Tokens& tokens);

} // namespace Kelvin
