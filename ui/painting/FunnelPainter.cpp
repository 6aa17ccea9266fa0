// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/FunnelPainter.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

double share(double count, double most, bool root)
{
    if (most <= 0 || count <= 0) return 0;
    return root ? std::sqrt(count / most) : count / most;
}

QRectF linkLabel(const QPolygonF& connector, const FunnelLink& link, const FunnelGeometry& g, bool paper, const Tokens& t)
{
    const QRectF box = connector.boundingRect();
    const double height = t.px(22) + t.lineHeight(FontRole::Tiny);
    const double rate = tabularWidth(link.rate, t.font(FontRole::Section)) + (link.alarm ? t.px(40) : 0);
    const double width = std::max(rate, tabularWidth(link.interval, t.font(FontRole::Tiny))) + t.px(12);
    if (paper) return {box.right() - width - t.px(6), g.baseLine + t.px(2), width, height};
    // Over the connector: as low as its falling edge lets the label's left corner be, a little right of the middle.
    const double part = box.width() > width ? 0.58 : 0.5;
    const double left = box.left() + part * box.width() - width / 2;
    const double along = box.width() > 0 ? std::clamp((left - box.left()) / box.width(), 0.0, 1.0) : 0;
    const double edge = connector[0].y() + along * (connector[1].y() - connector[0].y());
    return {left, edge - height - t.px(2), width, height};
}

void paintBar(QPainter& painter, const FunnelPicture& picture, qsizetype i, const FunnelGeometry& g, bool marked, const Tokens& t)
{
    const FunnelBar& bar = picture.bars[i];
    const QRectF box = g.bars[i];
    const QColor fill = t.fillOf(bar.stage);
    painter.fillRect(box, fill);
    if (g.open[i].height() > 0) {
        painter.fillRect(g.open[i], QBrush(withAlpha(t.surface, 0.55), Qt::BDiagPattern));
        if (g.open[i].height() < box.height()) horizontalLine(painter, box.left(), box.right(), g.open[i].bottom(), t.surface);
    }
    if (marked) strokeRounded(painter, box, 0, t.text, 1);

    const double numberHeight = t.lineHeight(FontRole::Page);
    painter.setFont(t.font(FontRole::Page));
    painter.setPen(t.text);
    const QRectF above(box.left(), box.top() - numberHeight - t.px(4), box.width(), numberHeight);
    paintTabular(painter, above, bar.countText, Qt::AlignLeft | Qt::AlignVCenter);
    const double number = tabularWidth(bar.countText, painter.font());
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text3);
    const double open = tabularWidth(bar.openText, painter.font());
    const bool beside = !picture.paper && number + open + t.px(8) <= box.width();
    if (beside)
        paintTabular(painter, above, bar.openText);
    else
        paintTabular(painter, above.translated(0, -t.px(14)), bar.openText, Qt::AlignLeft | Qt::AlignVCenter);

    const QRectF word(box.left(), g.baseLine + t.px(6), box.width(), t.px(20));
    const double icon = t.px(Size::SmallIcon);
    paintIcon(painter, leftCentred(word, QSizeF(icon, icon)), stageIcon(bar.stage), t.glyphOf(bar.stage));
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.text);
    paintElided(painter, word.adjusted(icon + t.px(6), 0, t.px(4), 0), bar.word);
}

void paintLink(QPainter& painter, const FunnelPicture& picture, qsizetype i, const FunnelGeometry& g, const Tokens& t)
{
    const FunnelLink& link = picture.links[i];
    QRectF label = g.labels[i];
    label.setHeight(t.px(22));
    painter.setFont(t.font(picture.paper ? FontRole::Body : FontRole::Section, FontWeight::Bold));
    painter.setPen(link.alarm ? t.danger : t.text);
    paintTabular(painter, label, link.rate, Qt::AlignHCenter | Qt::AlignVCenter);
    if (link.alarm) {
        const double side = t.px(14);
        const double half = tabularWidth(link.rate, painter.font()) / 2 + t.px(4);
        const double x = picture.paper ? label.center().x() - half - side : label.center().x() + half;
        paintIcon(painter, QRectF(x, label.center().y() - side / 2, side, side), u"warning"_s, t.danger);
    }
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(picture.paper ? t.text3 : t.text2);
    label.setTop(label.bottom() - t.px(2));
    label.setHeight(t.lineHeight(FontRole::Tiny));
    paintTabular(painter, label, link.interval, Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace

FunnelGeometry funnelGeometry(const QRectF& rect, const FunnelPicture& picture, const Tokens& t)
{
    FunnelGeometry g;
    const qsizetype count = picture.bars.size();
    if (count == 0) return g;
    const double below = picture.paper ? t.px(44) : t.px(30);
    const double above = t.px(4) + t.lineHeight(FontRole::Page) + (picture.paper ? t.px(14) : t.px(2));
    g.baseLine = std::round(rect.bottom() - below);
    double most = 0;
    for (const FunnelBar& bar : picture.bars) most = std::max(most, bar.count);
    const double room = std::max(1.0, g.baseLine - rect.top() - above);
    // Between the bars stand the rates: they grow with the text, and the bars give way.
    const double between = t.px(picture.paper ? 48 : 60) * double(count - 1);
    const double width = std::min(t.px(picture.paper ? 78 : 132), std::max(rect.width() / 2, rect.width() - between) / double(count));
    const double gap = count > 1 ? (rect.width() - width * double(count)) / double(count - 1) : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const FunnelBar& bar = picture.bars[i];
        const double height = std::max(t.px(6), share(bar.count, most, picture.rootScale) * room);
        const QRectF box(std::round(rect.left() + double(i) * (width + gap)), g.baseLine - height, std::round(width), height);
        g.bars.append(box);
        // The hatched part is the open leads' share of this bar, whatever the scale of the heights.
        const double open = bar.open > 0 && bar.count > 0 ? std::clamp(height * bar.open / bar.count, t.px(2), height) : 0;
        g.open.append(QRectF(box.left(), box.top(), box.width(), open));
        g.columns.append(QRectF(box.left(), box.top() - above, box.width(), rect.bottom() - box.top() + above));
    }
    for (qsizetype i = 0; i + 1 < count; ++i) {
        const QRectF a = g.bars[i];
        const QRectF b = g.bars[i + 1];
        g.connectors.append(QPolygonF({a.topRight(), b.topLeft(), b.bottomLeft(), a.bottomRight()}));
        g.labels.append(linkLabel(g.connectors.last(), i < picture.links.size() ? picture.links[i] : FunnelLink(), g, picture.paper, t));
        g.labels.last().moveTop(std::max(rect.top(), g.labels.last().top()));
    }
    return g;
}

std::optional<FunnelPart> funnelPartAt(const FunnelGeometry& g, QPointF position)
{
    for (qsizetype i = 0; i < g.columns.size(); ++i)
        if (g.columns[i].contains(position)) return FunnelPart{FunnelPart::Kind::Bar, int(i)};
    for (qsizetype i = 0; i < g.connectors.size(); ++i)
        if (g.labels[i].contains(position) || g.connectors[i].containsPoint(position, Qt::OddEvenFill))
            return FunnelPart{FunnelPart::Kind::Link, int(i)};
    return std::nullopt;
}

void paintFunnel(QPainter& painter, const QRectF& rect, const FunnelPicture& picture, const Tokens& t,
                 const std::optional<FunnelPart>& marked, bool focused)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const FunnelGeometry g = funnelGeometry(rect, picture, t);
    const auto isMarked = [&](FunnelPart::Kind kind, qsizetype i) { return marked && *marked == FunnelPart{kind, int(i)}; };
    for (qsizetype i = 0; i < g.connectors.size(); ++i) {
        QPainterPath path;
        path.addPolygon(g.connectors[i]);
        painter.fillPath(path, withAlpha(t.fillOf(picture.bars[i].stage), isMarked(FunnelPart::Kind::Link, i) ? 0.38 : 0.22));
    }
    for (qsizetype i = 0; i < picture.bars.size(); ++i) paintBar(painter, picture, i, g, isMarked(FunnelPart::Kind::Bar, i), t);
    horizontalLine(painter, rect.left(), rect.right(), g.baseLine, t.border2);
    for (qsizetype i = 0; i < std::min(picture.links.size(), g.labels.size()); ++i) paintLink(painter, picture, i, g, t);
    if (!focused || !marked) return;
    const bool bar = marked->kind == FunnelPart::Kind::Bar;
    const qsizetype index = marked->index;
    if (index < 0 || index >= (bar ? g.columns.size() : g.labels.size())) return;
    const QRectF frame = bar ? g.columns[index].adjusted(-6, 0, 6, 0) : g.labels[index].adjusted(-4, -2, 4, 2);
    strokeRounded(painter, frame & rect.adjusted(-6, -2, 6, 2), t.px(6), t.accent, 2);
}

} // namespace Kelvin
