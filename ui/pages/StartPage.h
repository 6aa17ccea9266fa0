// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Commands.h"
#include "ui/state/ProgramServices.h"

#include <QWidget>

namespace Kelvin {

class PlainLabel;
class RecentList;

/// What the window shows while no file is open: four ways to begin, recent files, a place to drop files on.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const ProgramServices& program, const Commands& commands, QWidget* parent = nullptr);
    /// The recent files may have changed.
    void refresh();

signals:
    void recentChosen(const QString& path);
    void fileDropped(const QString& path);
    void browseRequested();

private:
    QWidget* makeHead();
    QWidget* makeCards(const Commands& commands);
    QWidget* makeRecent(const Commands& commands);
    QWidget* makeFoot(const Commands& commands);

    ProgramServices m_program;
    QWidget* m_recentPart = nullptr;
    RecentList* m_recent = nullptr;
};

} // namespace Kelvin
