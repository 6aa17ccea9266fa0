// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/Desk.h"
#include "ui/MainWindow.h"

namespace Kelvin::Tests {

/// A window of its own: empty settings, an empty data folder, a fixed time, no dialogs.
struct WindowFixture : Desk {
    ProgramServices services = makeServices(home.filePath(QStringLiteral("data")), {QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru")});
    FileQuestions questions;
    int asked = 0;                             ///< how often a question about losing work was asked
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        state.setLastFolder(home.path());
        theme.apply();
        questions.fileToOpen = [](const QString&) { return QString(); };
        questions.fileToImport = [](const QString&) { return QString(); };
        questions.fileToCreate = [](const QString& folder, const QString& name) { return QString(folder + QLatin1Char('/') + name); };
        questions.fileToBackUp = questions.fileToCreate;
        questions.remakeSample = [] { return std::optional<bool>(); };
        questions.loseIt = [this](const QString&, const QString&, bool) { ++asked; return Leaving::Stay; };
        open();
    }

    /// Makes the window anew, as a new start of the program would.
    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(services);
        window->setQuestions(questions);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    bool waitForFile(const QString& name)
    {
        return QTest::qWaitFor([&] { return window->file() && window->file()->session().path().endsWith(name) && window->file()->leads().isCounted(); }, 30'000);
    }

    /// Waits until no job runs.
    bool waitForRest()
    {
        return QTest::qWaitFor([&] { return !window->file() || window->file()->session().jobs().isEmpty(); }, 30'000);
    }
};

} // namespace Kelvin::Tests
