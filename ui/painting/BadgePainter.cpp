// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/BadgePainter.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Kelvin {
namespace {

struct BadgeMeasures {
    double height, radius, left, right, icon, gap;
    QFont font;
};

BadgeMeasures measuresOf(const TemperatureBadge& badge, const Tokens& t)
{
    if (badge.large)
        return {t.px(26), t.px(6), t.px(8), t.px(10), t.px(18), t.px(6), t.font(FontRole::Section, FontWeight::Strong)};
    return {t.px(20), t.px(5), t.px(5), t.px(7), t.px(14), t.px(4), t.font(FontRole::Small, FontWeight::Strong)};
}

struct TagColours {
    QColor ground, text;
};

TagColours coloursOf(TagTone tone, const Tokens& t)
{
    switch (tone) {
    case TagTone::Plain: return {t.track, t.text2};
    case TagTone::New: return {t.sel, t.accentText};
    case TagTone::Draft: return {t.warm.badge, t.warm.text};
    case TagTone::Danger: return {t.dangerBg, t.danger};
    }
    return {t.track, t.text2};
}

} // namespace

QSizeF temperatureBadgeSize(const TemperatureBadge& badge, const Tokens& t)
{
    const BadgeMeasures m = measuresOf(badge, t);
    return {std::ceil(m.left + m.icon + m.gap + QFontMetricsF(m.font).horizontalAdvance(badge.word) + m.right), m.height};
}

void paintTemperatureBadge(QPainter& painter, const QRectF& rect, const TemperatureBadge& badge, const Tokens& t)
{
    const PainterState state(painter);
    const BadgeMeasures m = measuresOf(badge, t);
    const QRectF box = leftCentred(rect, temperatureBadgeSize(badge, t));
    const TemperatureColours& colours = t.temperature(badge.temperature);
    if (badge.provisional)
        strokeRounded(painter, box, m.radius, colours.text, 1, Qt::DashLine);
    else
        fillRounded(painter, box, m.radius, colours.badge);
    const QRectF icon(box.left() + m.left, box.top() + (box.height() - m.icon) / 2, m.icon, m.icon);
    paintIcon(painter, icon, temperatureIcon(badge.temperature), colours.text);
    painter.setFont(m.font);
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(m.left + m.icon + m.gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, badge.word);
}

QSizeF tagSize(const Tag& tag, const Tokens& t)
{
    const QFontMetricsF metrics(t.font(FontRole::Tiny, FontWeight::Strong));
    return {std::ceil(metrics.horizontalAdvance(tag.text) + t.px(12)), t.px(18)};
}

void paintTag(QPainter& painter, const QRectF& rect, const Tag& tag, const Tokens& t)
{
    const PainterState state(painter);
    const QRectF box = leftCentred(rect, tagSize(tag, t));
    const TagColours colours = coloursOf(tag.tone, t);
    fillRounded(painter, box, t.px(Size::TagRadius), colours.ground);
    painter.setFont(t.font(FontRole::Tiny, FontWeight::Strong));
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tag.text);
}

QSizeF keyHintSize(const QString& key, const Tokens& t)
{
    const QFontMetricsF metrics(t.font(FontRole::Tiny));
    return {std::max(t.px(16), std::ceil(metrics.horizontalAdvance(key) + t.px(8))), t.px(16)};
}

void paintKeyHint(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& t, bool onAccent)
{
    const PainterState state(painter);
    const QRectF box = leftCentred(rect, keyHintSize(key, t));
    if (!onAccent) fillRounded(painter, box, t.px(Size::TagRadius), t.win);
    strokeRounded(painter, box, t.px(Size::TagRadius), onAccent ? withAlpha(t.onAccent, 0.75) : t.border);
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(onAccent ? t.onAccent : t.text3);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& initials, const Tokens& t)
{
    const PainterState state(painter);
    const double side = std::min({rect.width(), rect.height(), t.px(20)});
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    fillRounded(painter, box, side / 2, t.track);
    QFont font = t.font(FontRole::Tiny, FontWeight::Bold);
    font.setPixelSize(std::max(7, qRound(side * 0.45)));
    painter.setFont(font);
    painter.setPen(t.text2);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

QSizeF countdownSize(const Countdown& countdown, const Tokens& t)
{
    return {t.px(18) + std::ceil(tabularWidth(countdown.text, t.font(FontRole::Body))), t.px(20)};
}

void paintCountdown(QPainter& painter, const QRectF& rect, const Countdown& countdown, const Tokens& t)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = t.px(12);
    const QRectF ring(rect.left(), rect.center().y() - side / 2, side, side);
    const QColor colour = countdown.late ? t.danger : t.accent;
    painter.setPen(QPen(colour, 1.25 * t.scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(colour, 0.55));
    const double inset = 2 * t.scale;
    const int span = qRound(std::clamp(countdown.fraction, 0.0, 1.0) * 360 * 16);
    painter.drawPie(ring.adjusted(inset, inset, -inset, -inset), 90 * 16, -span);
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(countdown.late ? t.danger : t.text2);
    paintTabular(painter, rect.adjusted(t.px(18), 0, 0, 0), countdown.text, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace Kelvin
