// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Parts.h"

#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/FocusRing.h"
#include "ui/widgets/PlainText.h"

#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace Kelvin {
namespace {

void setIconOf(QAbstractButton& button, const Theme& theme, const QString& icon, IconTone tone)
{
    if (icon.isEmpty()) return;
    button.setIcon(themedIcon(theme, icon, tone));
    const auto resize = [&button, &theme] {
        const int side = theme.tokens().pxi(Size::Icon);
        // The style keeps 4 px between icon and words; a wider icon that paints at its left makes it 8.
        const int gap = qobject_cast<QPushButton*>(&button) && !button.text().isEmpty() ? theme.tokens().pxi(3) : 0;
        button.setIconSize(QSize(side + gap, side));
    };
    resize();
    QObject::connect(&theme, &Theme::changed, &button, resize);
}

} // namespace

void setPart(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value) return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

void setTextRole(QWidget& label, const QString& role) { setPart(label, "role", role); }

void setBad(QWidget& field, bool bad) { setPart(field, "bad", bad); }

QPushButton* makePrimary(QPushButton* button, const Theme& theme, const QString& icon)
{
    setPart(*button, "primary", true);
    setIconOf(*button, theme, icon, IconTone::OnAccent);
    new FocusRing(theme, button);
    return button;
}

QPushButton* makePlain(QPushButton* button, const Theme& theme, const QString& icon)
{
    setIconOf(*button, theme, icon, IconTone::Text);
    return button;
}

QPushButton* makeLink(QPushButton* button)
{
    setPart(*button, "link", true);
    return button;
}

QPushButton* makeFlat(QPushButton* button, const Theme& theme, const QString& icon)
{
    setPart(*button, "flat", true);
    setIconOf(*button, theme, icon, IconTone::Quiet);
    return button;
}

void setQuietIcon(QPushButton& button, const Theme& theme, const QString& icon) { setIconOf(button, theme, icon, IconTone::Quiet); }

QPushButton* makeSmall(QPushButton* button)
{
    setPart(*button, "small", true);
    return button;
}

QToolButton* makeIconButton(QToolButton* button, const Theme& theme, const QString& icon, const QString& name, bool framed)
{
    setIconOf(*button, theme, icon, IconTone::Quiet);
    button->setAccessibleName(name);
    setPlainToolTip(*button, name);
    if (framed) setPart(*button, "framed", true);
    return button;
}

} // namespace Kelvin
