// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Commands.h"
#include "ui/FileQuestions.h"
#include "ui/state/FileOpening.h"
#include "ui/state/OpenFile.h"
#include "ui/text/FailureText.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace Kelvin {

class Menus;
class MessageBar;
enum class MessageTone;
class Sidebar;
class StartPage;
class StatusStrip;
class Workbench;

/// The window: assembles menus, sidebar, pages, messages and status, and opens files. What a page does is the page's own.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const ProgramServices& program, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A workspace opens, anything else starts its import (in a new workspace if none is open).
    void openPath(const QString& path);
    void openSample();
    /// Answers in place of the dialogs.
    void setQuestions(const FileQuestions& questions) { m_questions = questions; }

    OpenFile* file() const { return m_file.get(); }
    Workbench* workbench() const { return m_workbench; }
    const Commands& commands() const { return m_commands; }
    Menus& menus() const { return *m_menus; }

public slots:
    void showSettings();
    void showShortcuts();
    void showAbout();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // MainWindow.cpp: the parts and how they hang together
    void assemble();
    void connectCommands();
    void connectWorkbench();
    void showPages();
    void showPlace(Place place);
    void showBadges();
    void changeLanguage(const QString& language);
    void showLanguage();
    void changeTheme(const QString& theme);
    void changeScale(double scale);
    void hideNews();
    void showUndo();
    void showCounting();
    void sayUndone(const UndoResult& result);
    void showUndoneLeads();
    void say(const Failure& failure);
    void say(const QString& text, const QString& details);
    /// A message that stays until it is closed, also in another language: the words are asked for again.
    void sayLasting(MessageTone tone, std::function<FailureWords()> words);

    // MainWindowFiles.cpp: opening and closing
    void newFile();
    void openFile();
    void openWorkspace(const QString& path);
    void createThen(const QString& path, std::function<void()> then);
    void importFile();
    void importPath(const QString& path);
    void makeSample(const QString& path);
    void take(std::unique_ptr<Workspace> workspace, std::function<void()> then);
    /// Asks about what would be lost; true: nothing, or it may be. Where it is to be saved first, `again` is done once it is.
    bool mayLeave(std::function<void()> again);
    bool mayLose(const QString& text, const QString& detail, std::function<void()> again);
    /// Whether no job runs that cannot be stopped; else `again` is done once it has ended, and the window stays alive meanwhile.
    bool endsFirst(const std::function<void()>& again);
    /// Whether a file is being opened, or waited for.
    bool isBusy() const { return m_opening.isBusy() || m_ending; }
    /// What is typed and not stored, by the names of the leads it is about.
    QString unsavedText() const;
    void leaveFile();
    void closeFile();
    void catchUpDays();
    void backUpFile();
    void checkFile();
    void forgetRecent();
    void setBusy(const QString& text);
    void noteLeads();

    // MainWindowEdit.cpp: commands that act where the focus is
    void editWhereFocusIs(const char* deed);
    void pasteWhereFocusIs();

    ProgramServices m_program;
    FileQuestions m_questions;
    FileOpening m_opening;
    Navigator m_navigator;
    std::unique_ptr<OpenFile> m_file;
    CalendarDay m_caughtUp;                    ///< the day up to whose 00:00 UTC crossings have been stepped
    Commands m_commands;
    QObject* m_commandOwner = nullptr;
    Menus* m_menus = nullptr;
    Sidebar* m_sidebar = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    Workbench* m_workbench = nullptr;
    StatusStrip* m_status = nullptr;
    std::function<void()> m_sayAgain;          ///< says the last message that stays
    QString m_undone;                          ///< what undo was asked to take back last
    QList<qint64> m_undoneLeads;
    QPointer<QObject> m_ending;                ///< leaving waits for a job that cannot be stopped
    bool m_mayLeave = false;                   ///< it has been asked, and has ended
    QPointer<QWidget> m_focusBefore;           ///< what had the focus before the window was busy
};

} // namespace Kelvin
