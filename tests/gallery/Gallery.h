// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Translations.h"
#include "ui/MainWindow.h"
#include "ui/Pages.h"

#include <QSet>
#include <QTemporaryDir>

class QDialog;

namespace Kelvin::Tests {

/// Which pictures are wanted; an empty list means all.
struct GalleryWish {
    QStringList names;
    QStringList languages{QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru")};
    QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
    QList<int> scales{1, 2};
    QList<int> fonts{100};                     ///< sizes of text in per cent
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
    void makeIn(const QString& language, int font);
    void shootStart();
    void shootPages();
    void shootBoard();
    void shootPage(const PageSpec& spec, qint64 lead);
    // GalleryImport.cpp: the steps of an import
    void shootImport();
    // GalleryDialogs.cpp: everything that opens above the window
    void shootDialogs();
    void shootScoring();
    void shootNextStep();
    void shootMenus();
    void shootDialog(const QString& name, QDialog& dialog);
    /// Every theme and scale of what stands on the screen, and its clipped labels.
    void shoot(const QString& name, QWidget& widget);
    /// Every dialog of the sources is in some picture.
    void lookForDialogs();
    void savePicture(const QString& name, QWidget& widget, const QString& theme, int scale);
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
    QSet<QString> m_shown;                     ///< classes of what was shot
    int m_pictures = 0;
    int m_font = 100;
};

} // namespace Kelvin::Tests
