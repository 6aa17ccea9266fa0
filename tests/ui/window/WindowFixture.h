// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MainWindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace Kelvin::Tests {

/// A window of its own: empty settings, an empty data folder, a fixed time, no dialogs.
struct WindowFixture {
    QTemporaryDir home;
    ShippedData shipped = *readShippedData(QStringLiteral(":/kelvin"));
    UiState state{home.filePath(QStringLiteral("settings.ini"))};
    Theme theme;
    Instant now = *instantFromIso(u"2026-03-12T08:38:00Z");
    QString language = QStringLiteral("en");
    ProgramServices services{theme, state, shipped, [this] { return now; }, home.filePath(QStringLiteral("data")), QStringLiteral("0.1.0"),
                             {QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru")}, [this] { return language; },
                             [this](const QString& chosen) { language = chosen.isEmpty() ? QStringLiteral("en") : chosen; }};
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
        questions.loseIt = [this](const QString&, const QString&) { ++asked; return false; };
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
        return QTest::qWaitFor([&] { return window->file() && window->file()->session().path().endsWith(name) && window->file()->leads().isLoaded(); }, 30'000);
    }

    /// Waits until no job runs.
    bool waitForRest()
    {
        return QTest::qWaitFor([&] { return !window->file() || window->file()->session().jobs().isEmpty(); }, 30'000);
    }
};

} // namespace Kelvin::Tests
