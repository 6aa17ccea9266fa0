// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineDelegate.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace Kelvin {
namespace {

using Level = TimelineEntry::Level;

constexpr double left = 16, textLeft = 46, partLeft = 60, right = 16;

/// At most two lines of a text in a width; the second is cut with an ellipsis.
QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) return {};
    line.setLineWidth(width);
    const QString first = text.left(line.textLength()).trimmed();
    const QString rest = text.mid(line.textLength()).trimmed();
    layout.endLayout();
    if (rest.isEmpty()) return {first};
    return {first, QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width)};
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme& theme, const TimelineModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int TimelineDelegate::detailLines(const TimelineEntry& entry, int width) const
{
    if (entry.detail.isEmpty()) return 0;
    const QFontMetricsF metrics(m_theme.tokens().font(FontRole::Small));
    return metrics.horizontalAdvance(visibleText(entry.detail, 500)) > width - m_theme.tokens().px(textLeft + right) ? 2 : 1;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const TimelineEntry& entry = m_model.entry(index.row());
    switch (entry.level) {
    case Level::Day: return {10, t.pxi(30)};
    case Level::Part:
    case Level::More: return {10, t.pxi(20)};
    case Level::Event: break;
    }
    return {10, t.pxi(28) + detailLines(entry, width) * int(t.lineHeight(FontRole::Small))};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState state(*painter);
    const Tokens& t = m_theme.tokens();
    const TimelineEntry& entry = m_model.entry(index.row());
    const QRectF rect(option.rect);
    painter->fillRect(rect, t.surface);
    if (entry.level != Level::Day && option.state.testFlag(QStyle::State_Selected))
        fillRounded(*painter, rect.adjusted(t.px(8), 0, -t.px(8), 0), t.px(Size::TagRadius), t.sel);
    else if (entry.level != Level::Day && option.state.testFlag(QStyle::State_MouseOver))
        fillRounded(*painter, rect.adjusted(t.px(8), 0, -t.px(8), 0), t.px(Size::TagRadius), t.hover);
    paintEntry(*painter, rect, entry);
}

double TimelineDelegate::paintRight(QPainter& painter, const QRectF& line, const TimelineEntry& entry) const
{
    const Tokens& t = m_theme.tokens();
    const QFont small = t.font(FontRole::Small);
    painter.setFont(small);
    painter.setPen(t.text2);
    paintTabular(painter, line, entry.clock);
    double edge = line.right() - tabularWidth(entry.clock, small) - t.px(12);
    if (entry.points.isEmpty()) return edge;
    const bool quiet = !entry.pointsNote.isEmpty();
    painter.setFont(t.font(FontRole::Small, quiet ? FontWeight::Regular : FontWeight::Bold));
    painter.setPen(quiet ? t.text3 : entry.negative ? t.danger : t.accentText);
    const QRectF box(line.left(), line.top(), edge - line.left(), line.height());
    paintTabular(painter, box, entry.points);
    return edge - tabularWidth(entry.points, painter.font()) - t.px(12);
}

void TimelineDelegate::paintEntry(QPainter& painter, const QRectF& rect, const TimelineEntry& entry) const
{
    const Tokens& t = m_theme.tokens();
    if (entry.level == Level::Day) {
        painter.setFont(t.font(FontRole::Small, FontWeight::Strong));
        painter.setPen(t.text2);
        paintElided(painter, rect.adjusted(t.px(left), t.px(8), -t.px(right), 0), entry.text);
        return;
    }
    const bool more = entry.level == Level::More, part = more || entry.level == Level::Part;
    const QRectF line(rect.left() + t.px(part ? partLeft : textLeft), rect.top() + t.px(part ? 0 : 4), rect.width() - t.px((part ? partLeft : textLeft) + right), t.px(20));
    const double edge = more ? line.right() : paintRight(painter, line, entry);
    if (part) verticalLine(painter, rect.left() + t.px(textLeft + 4), rect.top(), rect.bottom(), t.border2);
    else paintIcon(painter, QRectF(rect.left() + t.px(left + 4), line.top() + t.px(2), t.px(Size::Icon), t.px(Size::Icon)), entry.icon, entry.strong ? t.accentText : t.text2);
    painter.setFont(part ? t.font(FontRole::Small) : t.font(FontRole::Body, entry.strong ? FontWeight::Bold : FontWeight::Regular));
    painter.setPen(more ? t.accentText : part ? t.text2 : t.text);
    const double inset = more ? t.px(18) : 0;
    if (more) paintIcon(painter, QRectF(line.left(), line.top() + t.px(3), t.px(14), t.px(14)), entry.icon, t.accentText);
    paintElided(painter, QRectF(line.left() + inset, line.top(), edge - line.left() - inset, line.height()), visibleText(entry.text, 500));
    if (part || entry.detail.isEmpty()) return;
    painter.setFont(t.font(FontRole::Small));
    painter.setPen(t.text2);
    QRectF below(line.left(), line.bottom(), line.width(), t.lineHeight(FontRole::Small));
    for (const QString& text : wrapped(visibleText(entry.detail, 500), t.font(FontRole::Small), line.width())) {
        paintElided(painter, below, text);
        below.translate(0, below.height());
    }
}

} // namespace Kelvin
