// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenu;

namespace Kelvin {

class Theme;

/// One command with its keys.
struct ShortcutLine {
    QString menu;
    QString command;
    QString keys;
};

/// Every command of the menus that has a key, in their order; sub-menus included.
QList<ShortcutLine> shortcutLines(const QList<QMenu*>& menus);

/// The keys, made from the commands themselves: it cannot be out of date.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Theme& theme, const QList<QMenu*>& menus, QWidget* parent = nullptr);
};

} // namespace Kelvin
