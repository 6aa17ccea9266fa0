// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/pages/Page.h"
#include "ui/pages/import/CheckPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace Kelvin {

class FilePanel;
class MappingPanel;
class PanelHeader;
class PlainLabel;
class ReadingBoxes;
class ResultPanel;
class WizardSteps;

/// From a file to ranked leads: choose it, see what it is, map its columns, check all rows, import, see the result; and the history with undo.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(WindowContext& context, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Looks at a file. One that is being looked at is dropped; while another is checked or written, the new one is refused.
    void openFile(const QString& path);
    QList<QAction*> menuActions() const override;
    void activate() override;
    bool hasUnsavedWork() const override;
    bool losesWorkWhenMadeAnew() const override { return false; }
    std::any takeAlong() const override;
    void bringBack(const std::any& kept) override;

signals:
    /// On to the list of leads.
    void leadsWanted();

private:
    enum Step { File, Mapping, Check, Done };
    enum class Running { Nothing, Look, Check, Writing, Undo };
    /// The page that stands here now: a job's answer finds it, even if the page was made anew meanwhile.
    using Here = std::shared_ptr<QPointer<ImportPage>>;

    /// How far the import has come.
    struct State {
        Step step = File;
        QString path;                          ///< of the file that was chosen
        CsvOptions reading;                    ///< what a person said of its encoding and separator
        bool unread = false;                   ///< it could not be read like this
        std::shared_ptr<const FileLook> look;
        std::shared_ptr<CheckedImport> checked; ///< null while the job that writes it has it
        CheckSummary found;                    ///< of the last check
        ImportResult result;
        Running running = Running::Nothing;
        int job = 0;                           ///< the one that runs, 0: none
    };
    /// What goes along when the page is made anew.
    struct Kept {
        State state;
        ColumnMapping mapping;
        bool byHand = false;
        PromotePolicy promote = PromotePolicy::Fresh;
        Here here;
    };

    void build();
    void makeBar();
    void makeActions();
    void enableActions();
    void connectPanels();
    void showStep(Step step);
    void showSteps();
    bool mayGoTo(int step) const;
    /// The file in front: its name and size, and how it was read where that cannot be changed.
    QString fileNote() const;
    void askForFile();
    void say(MessageTone tone, const QString& text, const QString& details = {});
    void refuse(const Failure& failure);
    void forgetFile();
    void loadHistory();

    // import/ImportJobs.cpp: what runs on the worker
    template <typename Job, typename Then> void start(Running running, const QString& title, Job job, Then then, JobStop stop = JobStop::TakesBack);
    void look(const QString& path, const CsvOptions& reading);
    void showLook(const FileLook& look);
    void notRead(const QString& path, const CsvOptions& reading, const Failure& failure);
    void check();
    void askForRejects();
    void saveRejectsAs(const QString& path);
    void commit();
    void showResult(const ImportResult& result);
    void undo(qint64 batch);
    void promote(qint64 batch, PromotePolicy policy);

    Wording m_wording;
    State m_state;
    Here m_here;
    PanelHeader* m_header;
    ReadingBoxes* m_reading;
    WizardSteps* m_steps;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    FilePanel* m_file;
    MappingPanel* m_mapping;
    CheckPanel* m_check;
    ResultPanel* m_result;
    bool m_hadFocus = false;                   ///< the focus was here before the page became busy
    QWidget* m_bar;                            ///< the buttons of the steps that have some
    PlainLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
    /// The commands of the page, for its menu.
    struct Actions {
        QAction *next, *back, *cancel, *rejects, *undo, *promote;
    };
    Actions m_do{};
};

} // namespace Kelvin
