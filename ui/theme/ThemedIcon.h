// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>

namespace Kelvin {

/// The colour family of an icon: Quiet follows the widget's state (second text, accent text when on, disabled), OnAccent is for primary buttons.
enum class IconTone { Quiet, Text, OnAccent };

/// An icon of `resources/icons` that takes the theme's colours each time it is painted, at any scale.
QIcon themedIcon(const Theme& theme, const QString& name, IconTone tone = IconTone::Quiet);

/// The program's own icon in its own colours.
QIcon appIcon();

} // namespace Kelvin
