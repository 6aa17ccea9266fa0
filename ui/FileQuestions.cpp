// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/FileQuestions.h"

#include "ui/widgets/FileDialog.h"
#include "ui/widgets/PlainText.h"

#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

QString say(const char* text) { return QCoreApplication::translate("FileQuestions", text); }

QString workspaces() { return say(QT_TRANSLATE_NOOP("FileQuestions", "Kelvin workspaces (*.kelvin)")); }
QString allFiles() { return say(QT_TRANSLATE_NOOP("FileQuestions", "All files (*)")); }

/// Never offers to overwrite: a file that is there already is refused with a message that says so.
QString askToSave(QWidget* window, const QString& title, const QString& folder, const QString& name)
{
    const std::unique_ptr<QFileDialog> dialog(makeFileDialog(window, title, folder, {workspaces()}));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"kelvin"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(name);
    return dialog->exec() == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
}

std::optional<bool> askAboutSample(QWidget* window)
{
    const int answer = plainQuestion(window, say(QT_TRANSLATE_NOOP("FileQuestions", "Sample data")),
                                     say(QT_TRANSLATE_NOOP("FileQuestions", "You have worked in the sample data.")),
                                     say(QT_TRANSLATE_NOOP("FileQuestions", "It can be opened as it is, or made anew as of today; then yours is kept beside it.")),
                                     {{say(QT_TRANSLATE_NOOP("FileQuestions", "Open mine")), QMessageBox::AcceptRole},
                                      {say(QT_TRANSLATE_NOOP("FileQuestions", "Make anew")), QMessageBox::AcceptRole},
                                      {say(QT_TRANSLATE_NOOP("FileQuestions", "Cancel")), QMessageBox::RejectRole}});
    if (answer == 0) return false;
    if (answer == 1) return true;
    return std::nullopt;
}

Leaving askAboutLeaving(QWidget* window, const QString& text, const QString& detail, bool canSave)
{
    const PlainChoice back{say(QT_TRANSLATE_NOOP("FileQuestions", "Go back")), QMessageBox::RejectRole};
    const QString title = QGuiApplication::applicationDisplayName();
    if (!canSave) {
        const PlainChoice leave{say(QT_TRANSLATE_NOOP("FileQuestions", "Leave anyway")), QMessageBox::DestructiveRole};
        return plainQuestion(window, title, text, detail, {back, leave}) == 1 ? Leaving::Discard : Leaving::Stay;
    }
    const int answer = plainQuestion(window, title, text, detail,
                                     {{say(QT_TRANSLATE_NOOP("FileQuestions", "Save")), QMessageBox::AcceptRole},
                                      {say(QT_TRANSLATE_NOOP("FileQuestions", "Discard")), QMessageBox::DestructiveRole}, back});
    return answer == 0 ? Leaving::Save : answer == 1 ? Leaving::Discard : Leaving::Stay;
}

} // namespace

FileQuestions dialogQuestions(QWidget* window)
{
    FileQuestions questions;
    questions.fileToOpen = [window](const QString& folder) {
        return chooseFile(window, say(QT_TRANSLATE_NOOP("FileQuestions", "Open a workspace")), folder, {workspaces(), allFiles()});
    };
    questions.fileToImport = [window](const QString& folder) {
        const QString tables = say(QT_TRANSLATE_NOOP("FileQuestions", "Tables (*.csv *.tsv *.txt)"));
        return chooseFile(window, say(QT_TRANSLATE_NOOP("FileQuestions", "Import a file")), folder, {tables, allFiles()});
    };
    questions.fileToCreate = [window](const QString& folder, const QString& name) {
        return askToSave(window, say(QT_TRANSLATE_NOOP("FileQuestions", "New workspace")), folder, name);
    };
    questions.fileToBackUp = [window](const QString& folder, const QString& name) {
        return askToSave(window, say(QT_TRANSLATE_NOOP("FileQuestions", "Save a copy")), folder, name);
    };
    questions.remakeSample = [window] { return askAboutSample(window); };
    questions.loseIt = [window](const QString& text, const QString& detail, bool canSave) { return askAboutLeaving(window, text, detail, canSave); };
    return questions;
}

} // namespace Kelvin
