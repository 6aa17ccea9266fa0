// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/Navigator.h"

#include <QAction>
#include <QHash>

class QActionGroup;

namespace Kelvin {

class Theme;

/// The window's own commands, in one language; the pages add theirs. Owned by the parent they are made with.
struct Commands {
    QAction* newFile = nullptr;
    QAction* openFile = nullptr;
    QAction* sample = nullptr;
    QAction* importFile = nullptr;
    QAction* backUp = nullptr;
    QAction* closeFile = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* cut = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* selectAll = nullptr;
    QAction* settings = nullptr;
    QAction* sidebar = nullptr;
    QAction* larger = nullptr;
    QAction* smaller = nullptr;
    QAction* normalSize = nullptr;
    QAction* fullScreen = nullptr;
    QAction* countAgain = nullptr;
    QAction* checkFile = nullptr;
    QAction* clearRecent = nullptr;
    QAction* shortcuts = nullptr;
    QAction* about = nullptr;
    QActionGroup* themes = nullptr;            ///< data: "system", "light", "dark"
    QActionGroup* languages = nullptr;         ///< data: "", "en", "pl", "ru"
    QList<QAction*> places;                    ///< data: Place as int, in the sidebar's order

    QAction* place(Place place) const;
};

/// Makes the commands with their texts, icons and keys.
Commands makeCommands(const Theme& theme, const QStringList& languages, QObject* parent);

/// What a language calls itself: "English", "Polski", "Русский".
QString languageName(const QString& language);

} // namespace Kelvin
