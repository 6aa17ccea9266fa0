// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/LeadCardPainter.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr double padding = 10, badgeLine = 20, nameLine = 20, smallLine = 16, lastLine = 20, gap = 4;

QColor groundOf(const CardLook& look, const Tokens& t)
{
    if (look.selected && !look.active) return t.track;
    if (look.selected) return look.hovered ? t.selHover : t.sel;
    return look.hovered ? t.hover : t.surface;
}

void paintGround(QPainter& painter, const QRectF& rect, const CardLook& look, const Tokens& t)
{
    const double radius = t.px(Size::CardRadius);
    fillRounded(painter, rect, radius, groundOf(look, t));
    if (look.selected) {
        const PainterState state(painter);
        QPainterPath outline;
        outline.addRoundedRect(rect, radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(outline, Qt::IntersectClip);
        painter.fillRect(QRectF(rect.left(), rect.top(), t.px(3), rect.height()), look.active ? t.accent : t.border2);
    }
    if (look.focused) strokeRounded(painter, rect, radius, t.accent, 2);
    else strokeRounded(painter, rect, radius, look.selected ? t.selHover : look.hovered ? t.border2 : t.border);
}

/// Temperature at the left, score at the right, the stage's own name between them where there is room.
void paintHead(QPainter& painter, const QRectF& line, const LeadCard& card, const Tokens& t)
{
    double left = line.left(), right = line.right();
    if (card.badge) {
        paintTemperatureBadge(painter, line, *card.badge, t);
        left += temperatureBadgeSize(*card.badge, t).width() + t.px(6);
        painter.setFont(t.font(FontRole::Section, FontWeight::Bold));
        painter.setPen(t.text);
        paintTabular(painter, line, card.score);
        right -= tabularWidth(card.score, painter.font()) + t.px(6);
    }
    const Tag tag{card.stage, TagTone::Plain};
    if (!card.stage.isEmpty() && tagSize(tag, t).width() <= right - left) paintTag(painter, QRectF(left, line.top(), right - left, line.height()), tag, t);
}

void paintStep(QPainter& painter, const QRectF& line, const LeadCard& card, const QColor& quiet, const Tokens& t)
{
    if (card.step.isEmpty() && card.when.isEmpty()) return;
    const double side = t.px(12);
    const QColor ink = card.late ? t.danger : quiet;
    paintIcon(painter, leftCentred(line, QSizeF(side, side)), u"clock"_s, ink);
    QRectF rest = line.adjusted(side + t.px(5), 0, 0, 0);
    painter.setFont(t.font(FontRole::Small, FontWeight::Strong));
    painter.setPen(card.late ? t.danger : t.text2);
    if (!card.when.isEmpty()) rest.setLeft(rest.left() + paintElided(painter, rest, card.when) + t.px(5));
    painter.setFont(t.font(FontRole::Small));
    painter.setPen(quiet);
    // A letter and three dots say nothing.
    if (rest.width() >= t.px(24)) paintElided(painter, rest, card.step);
}

/// The four answers at the left; how long ago it was active and whose it is at the right.
void paintFoot(QPainter& painter, const QRectF& line, const LeadCard& card, const QColor& quiet, const Tokens& t)
{
    paintPips(painter, line, card.pips, t);
    QRectF rest = line;
    if (!card.initials.isEmpty()) {
        paintAvatar(painter, QRectF(line.right() - t.px(20), line.top(), t.px(20), line.height()), card.initials, t);
        rest.setRight(line.right() - t.px(26));
    }
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(quiet);
    paintTabular(painter, rest, card.age);
}

} // namespace

double leadCardHeight(const Tokens& t) { return t.px(2 * padding + badgeLine + nameLine + 2 * smallLine + lastLine + 3 * gap); }

void paintLeadCard(QPainter& painter, const QRectF& rect, const LeadCard& card, const CardLook& look, const Tokens& t)
{
    const PainterState state(painter);
    paintGround(painter, rect, look, t);
    if (card.dimmed) painter.setOpacity(0.5);
    // Hints are too pale on a selection.
    const QColor quiet = look.selected ? t.text2 : t.text3;
    const QRectF inner = rect.adjusted(t.px(padding), t.px(padding), -t.px(padding), -t.px(padding));
    double top = inner.top();
    const auto line = [&](double height, double space) {
        const QRectF box(inner.left(), top, inner.width(), t.px(height));
        top += t.px(height + space);
        return box;
    };
    paintHead(painter, line(badgeLine, gap), card, t);
    painter.setFont(t.font(FontRole::Body, FontWeight::Strong));
    painter.setPen(t.text);
    paintElided(painter, line(nameLine, 0), card.name);
    painter.setFont(t.font(FontRole::Small));
    painter.setPen(t.text2);
    paintElided(painter, line(smallLine, gap), card.company);
    paintStep(painter, line(smallLine, gap), card, quiet, t);
    paintFoot(painter, line(lastLine, 0), card, quiet, t);
}

} // namespace Kelvin
