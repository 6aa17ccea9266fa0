// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace Kelvin {

/// The width of a stage's glyph and word, in pixels.
double stageWidth(const QString& word, const Tokens& tokens);
/// Paints a stage as glyph and word at the left of the rectangle.
void paintStage(QPainter& painter, const QRectF& rect, StageRole stage, const QString& word, const Tokens& tokens);

/// Where a step of a stepper stands relative to the lead.
enum class StepState { Done, Now, ToCome };

/// One field of the stage stepper.
struct StepperStep {
    StageRole stage = StageRole::Lead;
    QString word{};   ///< "SAL"
    QString detail{}; ///< "12 Mar", "since 11 Mar, 18 h" or empty
    StepState state = StepState::ToCome;
};

/// The rectangle of one step of a stepper of `count` joined fields.
QRectF stepperField(const QRectF& rect, qsizetype index, qsizetype count);
/// Paints the joined fields over the whole rectangle; `focused` is the index with the keyboard focus or -1.
void paintStepper(QPainter& painter, const QRectF& rect, const QList<StepperStep>& steps, const Tokens& tokens, int focused = -1);

} // namespace Kelvin
