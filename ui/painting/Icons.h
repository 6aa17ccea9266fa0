// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LifecycleStage.h"
#include "core/domain/Temperature.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace Kelvin {

/// Whether `resources/icons` has a drawing of this name (without folder and suffix).
bool hasIcon(const QString& name);

/// Paints a one-colour icon into the rectangle in the given colour, sharp at any scale; an unknown name paints nothing.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

/// The icon of a temperature: flame, sun, snowflake.
QString temperatureIcon(Temperature temperature);

/// The icon of a stage: a disc that fills, or a ring with the exit's mark.
QString stageIcon(StageRole stage);

} // namespace Kelvin
