// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/pages/Page.h"

class QPushButton;
class QStackedWidget;

namespace Kelvin {

class CheckPanel;
class FilePanel;
class MappingPanel;
class MessageBar;
class PanelHeader;
class PlainLabel;
class ResultPanel;
class WizardSteps;

/// From a file to ranked leads: choose it, see what it is, map its columns, check all rows, import, see the result; and the history with undo.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(WindowContext& context, QWidget* parent = nullptr);

    void openFile(const QString& path);
    void activate() override;

private:
    enum Step { File, Mapping, Check, Done };

    void build();
    void showStep(Step step);
    void showSteps();
    /// The file in front: its name, size, encoding and separator.
    QString fileNote() const;
    void askForFile();
    void showLook(const FileLook& look);
    void check();
    void showChecked();
    void commit();
    void showResult(const ImportResult& result);
    void loadHistory();
    void undo(qint64 batch);
    void promote(qint64 batch, PromotePolicy policy);
    void refuse(const Failure& failure);
    ImportRequest request() const;

    Wording m_wording;
    Step m_step = File;
    std::shared_ptr<FileLook> m_look;
    std::shared_ptr<CheckedImport> m_checked;
    ImportEffect m_effect;
    int m_job = 0;                             ///< the one that runs, 0: none
    PanelHeader* m_header;
    WizardSteps* m_steps;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    FilePanel* m_file;
    MappingPanel* m_mapping;
    CheckPanel* m_check;
    ResultPanel* m_result;
    QWidget* m_bar;                            ///< the buttons of the steps that have some
    PlainLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
};

} // namespace Kelvin
