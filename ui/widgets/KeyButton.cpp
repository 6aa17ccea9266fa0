// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyButton.h"

#include "ui/painting/BadgePainter.h"
#include "ui/theme/Parts.h"

#include <QKeySequence>
#include <QPainter>

namespace Kelvin {
namespace {

constexpr double gap = 8, smallPadding = 8;

} // namespace

KeyButton::KeyButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_key(QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText))
{
    setPart(*this, "keyed", true);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSizeF KeyButton::keySize() const { return keyHintSize(m_key, m_theme.tokens()); }

QSize KeyButton::sizeHint() const
{
    const QSize own = QPushButton::sizeHint();
    return {own.width() + int(std::ceil(keySize().width() + m_theme.tokens().px(gap))), own.height()};
}

void KeyButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const double padding = m_theme.tokens().px(property("small").toBool() ? smallPadding : Size::ControlPadding);
    const double across = keySize().width();
    const QRectF key(layoutDirection() == Qt::LeftToRight ? width() - padding - across : padding, 0, across, height());
    if (!isEnabled()) painter.setOpacity(0.5);
    paintKeyHint(painter, key, m_key, m_theme.tokens(), property("primary").toBool() && isEnabled());
}

} // namespace Kelvin
