// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Translations.h"
#include "ui/MainWindow.h"

#include <QTemporaryDir>

namespace Kelvin::Tests {

/// Which pictures are wanted; an empty list means all.
struct GalleryWish {
    QStringList names;
    QStringList languages{QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru")};
    QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
    QList<int> scales{1, 2};
    QString folder = QStringLiteral("gallery");
};

/// Renders the window's pages and dialogs with the sample data at a fixed time, and looks at each for words that do not fit.
class Gallery {
public:
    Gallery(const ShippedData& shipped, const GalleryWish& wish);
    ~Gallery();

    /// Makes the pictures; returns what is wrong with them, one line each.
    QStringList make();

private:
    void makeIn(const QString& language);
    void shootStart();
    void shootPages();
    void shootBoard();
    void shootDialogs();
    void shootScoring();
    void shoot(const QString& name, QWidget& widget);
    bool wants(const QString& name) const { return m_wish.names.isEmpty() || m_wish.names.contains(name); }
    /// Waits until the file has no work left and nothing moves any more.
    void settle();

    GalleryWish m_wish;
    QTemporaryDir m_home;
    UiState m_state;
    Theme m_theme;
    Translations m_translations;
    ProgramServices m_services;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;
    int m_pictures = 0;
};

} // namespace Kelvin::Tests
