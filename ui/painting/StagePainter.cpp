// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/StagePainter.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace Kelvin {
namespace {

struct StepColours {
    QColor ground, text, detail, glyph;
};

StepColours coloursOf(const StepperStep& step, const Tokens& t)
{
    switch (step.state) {
    case StepState::Done: return {t.sel, t.text, t.text2, t.glyphOf(step.stage)};
    case StepState::Now: return {t.accent, t.onAccent, t.onAccent, t.onAccent};
    case StepState::ToCome: return {t.surface, t.text2, t.text3, t.text2};
    }
    return {t.surface, t.text2, t.text3, t.text2};
}

void paintField(QPainter& painter, const QRectF& field, const StepperStep& step, const Tokens& t)
{
    const StepColours colours = coloursOf(step, t);
    painter.fillRect(field, colours.ground);
    const double padding = t.px(12);
    const double icon = t.px(Size::SmallIcon);
    paintIcon(painter, QRectF(field.left() + padding, field.center().y() - icon / 2, icon, icon), stageIcon(step.stage), colours.glyph);
    const QRectF inner = field.adjusted(padding + icon + t.px(6), 0, -padding, 0);
    painter.setFont(t.font(FontRole::Tiny));
    const double detail = step.detail.isEmpty() ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(step.detail);
    painter.setFont(t.font(FontRole::Body, step.state == StepState::Now ? FontWeight::Bold : FontWeight::Regular));
    const double word = QFontMetricsF(painter.font()).horizontalAdvance(step.word);
    painter.setPen(colours.text);
    paintElided(painter, inner, step.word);
    if (detail <= 0 || word + t.px(8) + detail > inner.width()) return;
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(colours.detail);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, step.detail);
}

} // namespace

double stageWidth(const QString& word, const Tokens& t)
{
    return std::ceil(t.px(Size::SmallIcon + 6) + QFontMetricsF(t.font(FontRole::Body)).horizontalAdvance(word));
}

void paintStage(QPainter& painter, const QRectF& rect, StageRole stage, const QString& word, const Tokens& t)
{
    const PainterState state(painter);
    const double icon = t.px(Size::SmallIcon);
    paintIcon(painter, leftCentred(rect, QSizeF(icon, icon)), stageIcon(stage), t.glyphOf(stage));
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(static_cast<std::size_t>(stage) < t.stageGlyph.size() ? t.text : t.text2);
    paintElided(painter, rect.adjusted(icon + t.px(6), 0, 0, 0), word);
}

QRectF stepperField(const QRectF& rect, qsizetype index, qsizetype count)
{
    if (count <= 0) return {};
    const double left = std::round(rect.left() + rect.width() * double(index) / double(count));
    const double right = std::round(rect.left() + rect.width() * double(index + 1) / double(count));
    return {left, rect.top(), right - left, rect.height()};
}

void paintStepper(QPainter& painter, const QRectF& rect, const QList<StepperStep>& steps, const Tokens& t, int focused)
{
    const double radius = t.px(Size::ControlRadius);
    {
        const PainterState state(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect, radius, radius);
        painter.setClipPath(outline, Qt::IntersectClip);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QRectF field = stepperField(rect, i, steps.size());
            paintField(painter, field, steps[i], t);
            if (i > 0) verticalLine(painter, field.left(), field.top(), field.bottom(), t.border2);
        }
    }
    strokeRounded(painter, rect, radius, t.border2);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i != focused) continue;
        const QColor ring = steps[i].state == StepState::Now ? t.onAccent : t.accent;
        strokeRounded(painter, stepperField(rect, i, steps.size()).adjusted(1, 1, -1, -1), radius - 1, ring, 2);
    }
}

} // namespace Kelvin
