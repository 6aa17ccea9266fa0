// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace Kelvin {

/// A widget that paints itself with the theme's tokens and follows their changes.
class PaintedWidget : public QWidget {
    Q_OBJECT
public:
    PaintedWidget(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

protected:
    const Theme& theme() const { return m_theme; }
    const Tokens& tokens() const { return m_theme.tokens(); }

private:
    const Theme& m_theme;
};

} // namespace Kelvin
