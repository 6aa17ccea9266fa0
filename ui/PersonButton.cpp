// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PersonButton.h"

#include "ui/models/LeadColumns.h"

#include "ui/painting/BadgePainter.h"
#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"

namespace Kelvin {

PersonButton::PersonButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PersonButton::setPerson(const QString& name)
{
    m_name = name;
    setAccessibleName(name.isEmpty() ? tr("Your name") : tr("Me: %1").arg(visibleText(name, 80)));
    update();
}

QSize PersonButton::sizeHint() const { return {m_theme.tokens().pxi(Size::Sidebar - 16), m_theme.tokens().pxi(Size::SidebarItem)}; }

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    const QRectF box(rect());
    const double radius = t.px(Size::ControlRadius);
    if (underMouse() || isDown()) fillRounded(painter, box, radius, isDown() ? t.track : t.hover);
    if (hasFocus()) strokeRounded(painter, box, radius, t.accent, 2);
    QRectF inner = box.adjusted(t.px(6), 0, -t.px(8), 0);
    const QRectF disc = leftCentred(inner, QSizeF(t.px(20), t.px(20)));
    paintAvatar(painter, disc, initialsOf(m_name), t);
    if (m_name.isEmpty()) paintIcon(painter, disc.adjusted(t.px(4), t.px(4), -t.px(4), -t.px(4)), QStringLiteral("lead"), t.text2);
    inner.setLeft(inner.left() + t.px(28));
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.text2);
    paintElided(painter, inner, m_name.isEmpty() ? tr("Your name") : visibleText(m_name, 120));
}

} // namespace Kelvin
