// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace Kelvin {

/// Whether a command answers to a key that people also type or use elsewhere: a letter, a digit or Del without Ctrl or Alt. Such a command
/// belongs to the view it acts on (added to it with Qt::WidgetWithChildrenShortcut), never to the whole window.
bool hasPlainKey(const QAction& action);

/// Something done by key that is no command of a menu.
struct KeyHelp {
    QString what;
    QString keys;
};

/// A page on which more can be done by key than its commands; the list of keys names it.
class PageKeys {
public:
    virtual ~PageKeys() = default;
    virtual QList<KeyHelp> keyHelp() const = 0;
};

} // namespace Kelvin
