// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/ChoiceButton.h"

#include "ui/painting/BadgePainter.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QPainter>

namespace Kelvin {
namespace {

constexpr double padding = 8, gap = 6, tallness = 34;

} // namespace

ChoiceButton::ChoiceButton(const Theme& theme, const QString& key, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
{
    setText(words);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("%1 %2").arg(key, words));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setPip(const Pip& pip)
{
    m_pip = pip;
    update();
}

double ChoiceButton::fixedWidth() const
{
    const Tokens& t = m_theme.tokens();
    return t.px(2 * padding + gap) + keyHintSize(m_key, t).width() + (m_pip ? t.px(pipSide + gap) : 0);
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.tokens().font(FontRole::Body, FontWeight::Strong));
    return {int(std::ceil(fixedWidth() + metrics.horizontalAdvance(text()))) + 2, m_theme.tokens().pxi(tallness)};
}

QSize ChoiceButton::minimumSizeHint() const { return {std::min(sizeHint().width(), m_theme.tokens().pxi(72)), m_theme.tokens().pxi(tallness)}; }

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const QRectF box(rect());
    const bool over = isEnabled() && underMouse();
    fillRounded(painter, box, t.px(Size::ControlRadius), isDown() ? t.track : isChecked() ? (over ? t.selHover : t.sel) : over ? t.hover : t.surface);
    strokeRounded(painter, box, t.px(Size::ControlRadius), isChecked() ? t.accent : t.border2, 1);
    QRectF left = box.adjusted(t.px(padding), 0, -t.px(padding), 0);
    paintKeyHint(painter, left, m_key, t);
    left.setLeft(left.left() + keyHintSize(m_key, t).width() + t.px(gap));
    if (m_pip) {
        paintPip(painter, QRectF(left.left(), left.top(), t.px(pipSide), left.height()), *m_pip, t);
        left.setLeft(left.left() + t.px(pipSide + gap));
    }
    painter.setFont(t.font(FontRole::Body, isChecked() ? FontWeight::Strong : FontWeight::Regular));
    painter.setPen(isEnabled() ? t.text : t.disabled);
    paintElided(painter, left, text());
}

} // namespace Kelvin
