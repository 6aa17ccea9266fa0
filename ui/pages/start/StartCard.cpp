// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/StartCard.h"

#include "ui/painting/BadgePainter.h"
#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"

#include <QPainter>
#include <QTextLayout>

namespace Kelvin {

namespace {
constexpr double padding = 16, textLeft = 52, titleHeight = 20, gap = 2;

/// Breaks the text into lines of this width and does something with each and its number; returns how many there are.
template <typename Use> int eachLine(const QString& text, const QFont& font, double width, Use use)
{
    QTextLayout layout(text, font);
    int number = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        use(line, number++);
    }
    layout.endLayout();
    return number;
}

} // namespace

StartCard::StartCard(const Theme& theme, const StartCardText& text, bool standsOut, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_text(text)
    , m_standsOut(standsOut)
{
    setAccessibleName(text.title);
    setAccessibleDescription(text.detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize StartCard::sizeHint() const
{
    const int width = m_theme.tokens().pxi(424);
    return {width, heightForWidth(width)};
}

double StartCard::detailWidth(int width) const { return std::max(1.0, width - m_theme.tokens().px(textLeft + padding)); }

int StartCard::heightForWidth(int width) const
{
    const Tokens& t = m_theme.tokens();
    const int lines = eachLine(m_text.detail, t.font(FontRole::Body), detailWidth(width), [](const QTextLine&, int) {});
    return qCeil(t.px(padding + titleHeight + gap + padding - 4) + std::max(2, lines) * t.lineHeight(FontRole::Body));
}

void StartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    const QRectF box(rect());
    const double radius = t.px(Size::CardRadius);
    const bool over = underMouse() || isDown();
    fillRounded(painter, box, radius, m_standsOut ? (over ? t.selHover : t.sel) : (over ? t.hover : t.surface));
    strokeRounded(painter, box, radius, hasFocus() || m_standsOut ? t.accent : t.border2, hasFocus() ? 2 : 1);
    const double side = t.px(Size::StartIcon);
    paintIcon(painter, QRectF(t.px(padding + 2), t.px(padding), side, side), m_text.icon, m_standsOut ? t.accent : t.text2);
    double right = width() - t.px(padding);
    if (!m_text.key.isEmpty()) {
        const QSizeF key = keyHintSize(m_text.key, t);
        paintKeyHint(painter, QRectF(QPointF(right - key.width(), t.px(padding) + (t.px(titleHeight) - key.height()) / 2), key), m_text.key, t);
        right -= key.width() + t.px(8);
    }
    painter.setFont(t.font(FontRole::Section));
    painter.setPen(t.text);
    painter.drawText(QRectF(t.px(textLeft), t.px(padding), right - t.px(textLeft), t.px(titleHeight)), Qt::AlignLeft | Qt::AlignVCenter, m_text.title);
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.text2);
    const QPointF topLeft(t.px(textLeft), t.px(padding + titleHeight + gap));
    eachLine(m_text.detail, painter.font(), detailWidth(width()), [&](const QTextLine& line, int number) {
        const double leading = (t.lineHeight(FontRole::Body) - line.height()) / 2;
        line.draw(&painter, topLeft + QPointF(0, number * t.lineHeight(FontRole::Body) + leading));
    });
}

} // namespace Kelvin
