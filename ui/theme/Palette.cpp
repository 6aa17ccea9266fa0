// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <QPalette>

namespace Kelvin {
namespace {

void fillGroup(QPalette& palette, QPalette::ColorGroup group, const Tokens& t)
{
    const bool disabled = group == QPalette::Disabled;
    const QColor text = disabled ? t.disabled : t.text;
    palette.setColor(group, QPalette::Window, t.win);
    palette.setColor(group, QPalette::Base, disabled ? t.win : t.surface);
    palette.setColor(group, QPalette::AlternateBase, t.sunken);
    palette.setColor(group, QPalette::Button, t.surface);
    palette.setColor(group, QPalette::WindowText, text);
    palette.setColor(group, QPalette::Text, text);
    palette.setColor(group, QPalette::ButtonText, text);
    palette.setColor(group, QPalette::BrightText, t.onAccent);
    palette.setColor(group, QPalette::PlaceholderText, disabled ? t.disabled : t.text3);
    palette.setColor(group, QPalette::Highlight, group == QPalette::Active ? t.sel : t.track);
    palette.setColor(group, QPalette::HighlightedText, text);
    palette.setColor(group, QPalette::Link, disabled ? t.disabled : t.accentText);
    palette.setColor(group, QPalette::LinkVisited, disabled ? t.disabled : t.accentText);
    palette.setColor(group, QPalette::ToolTipBase, t.tip);
    palette.setColor(group, QPalette::ToolTipText, t.tipText);
    palette.setColor(group, QPalette::Light, t.surface);
    palette.setColor(group, QPalette::Midlight, t.line);
    palette.setColor(group, QPalette::Mid, t.border2);
    palette.setColor(group, QPalette::Dark, t.text3);
    palette.setColor(group, QPalette::Shadow, t.border2);
}

} // namespace

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        fillGroup(palette, group, tokens);
    return palette;
}

} // namespace Kelvin
