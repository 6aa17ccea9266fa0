// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageKeys.h"

#include <QDialog>

namespace Kelvin {

class Theme;

/// One command with its keys.
struct ShortcutLine {
    QString menu;
    QString command;
    QString keys;
};

/// The commands of a menu, or of a page whichever one is in front, and what else has a key there.
struct CommandGroup {
    QString name;
    QList<const QAction*> actions;
    QList<KeyHelp> others = {};
};

/// Every command that has a key, in the order of the groups; sub-menus included.
QList<ShortcutLine> shortcutLines(const QList<CommandGroup>& groups);

/// The keys, made from the commands themselves: it cannot be out of date.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Theme& theme, const QList<ShortcutLine>& lines, QWidget* parent = nullptr);
};

} // namespace Kelvin
