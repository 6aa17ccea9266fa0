// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QPushButton;
class QToolButton;
class QWidget;

namespace Kelvin {

class Theme;

/// Sets a dynamic property the style sheet selects by, and lets the sheet see it.
void setPart(QWidget& widget, const char* property, const QVariant& value);

/// The role of a label: hero, preview, start, title, page, section, strong, sum, second, hint, small, tiny, accent, danger, error.
void setTextRole(QWidget& label, const QString& role);
/// Marks a field whose value is wrong.
void setBad(QWidget& field, bool bad);

/// The one primary button of a page, with an icon or an empty name.
QPushButton* makePrimary(QPushButton* button, const Theme& theme, const QString& icon = {});
/// A plain button with an icon.
QPushButton* makePlain(QPushButton* button, const Theme& theme, const QString& icon = {});
/// A button that looks like a link.
QPushButton* makeLink(QPushButton* button);
/// A button without border until hovered.
QPushButton* makeFlat(QPushButton* button, const Theme& theme, const QString& icon = {});
/// Gives a button an icon in the quiet tone that turns accent when the button is on.
void setQuietIcon(QPushButton& button, const Theme& theme, const QString& icon);
/// A button 24 px high for panel headers.
QPushButton* makeSmall(QPushButton* button);
/// An icon-only button: its name is read aloud and shown as tooltip.
QToolButton* makeIconButton(QToolButton* button, const Theme& theme, const QString& icon, const QString& name, bool framed = false);

} // namespace Kelvin
