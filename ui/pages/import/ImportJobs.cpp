// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page lets run on the worker, and what it does with the answers.
#include "ui/pages/ImportPage.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/pages/import/ReadingBoxes.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/text/FailureText.h"
#include "ui/text/ImportText.h"
#include "ui/widgets/FileDialog.h"

#include <QDir>
#include <QFileInfo>

namespace Kelvin {

/// One job at a time. Its answer goes to the page that stands there then, unless that waits for another job by now.
template <typename Job, typename Then> void ImportPage::start(Running running, const QString& title, Job job, Then then, JobStop stop)
{
    const auto number = std::make_shared<int>(0);
    m_state.running = running;
    m_state.job = *number = context().session.runLong(title, &context().session, std::move(job), [here = m_here, number, then = std::move(then)](auto&& answer) {
        ImportPage* page = *here;
        if (!page || page->m_state.job != *number) return;
        page->m_state.running = Running::Nothing;
        page->m_state.job = 0;
        then(*page, answer);
    }, stop);
    showStep(m_state.step);
}

void ImportPage::openFile(const QString& path)
{
    if (m_state.running == Running::Look) {
        context().session.cancelJob(m_state.job);
    } else if (m_state.running != Running::Nothing) {
        say(MessageTone::Note, tr("%1 was not opened: another import is under way.").arg(QFileInfo(path).fileName()), tr("Open it again when that is done, or cancel it first."));
        return;
    }
    context().state.setLastFolder(QFileInfo(path).path());
    look(path, {});
}

void ImportPage::look(const QString& path, const CsvOptions& reading)
{
    m_message->hide();
    start(Running::Look, tr("Reading %1").arg(QFileInfo(path).fileName()), [path, reading](Workspace& workspace, const Progress& progress) {
        return lookAtFile(workspace, path, {}, progress, reading);
    }, [path, reading](ImportPage& page, const Result<FileLook>& look) {
        if (look) return page.showLook(*look);
        page.notRead(path, reading, look.failure());
    }, JobStop::LosesNothing);
}

void ImportPage::notRead(const QString& path, const CsvOptions& reading, const Failure& failure)
{
    if (m_state.look) {
        // The file that stands there stays, read as it was.
        m_reading->setLook(*m_state.look);
    } else if (failure.code == u"bad_header" || failure.code == u"file_binary") {
        m_state.path = path;
        m_state.reading = reading;
        m_state.unread = true;
        m_reading->setUnread(reading);
    } else {
        m_state.unread = false;
    }
    refuse(failure);
}

void ImportPage::showLook(const FileLook& look)
{
    m_state = State();
    m_state.path = look.path;
    m_state.reading = look.reading;
    m_state.look = std::make_shared<FileLook>(look);
    m_state.step = Mapping;
    m_reading->setLook(look);
    m_mapping->setLook(look);
    m_check->setPromote(PromotePolicy::Fresh);
    showStep(Mapping);
}

void ImportPage::check()
{
    struct Checked {
        std::shared_ptr<CheckedImport> rows;
        ImportEffect effect;
    };
    m_message->hide();
    m_state.checked.reset();
    const ImportRequest request{m_state.path, m_mapping->mapping(), m_check->promote(), {}, [](const QString& code, const QStringList& args) { return reasonForRow(code, args); }, {}, m_state.reading};
    start(Running::Check, tr("Checking %1").arg(m_state.look->name), [request, actor = context().actor()](Workspace& workspace, const Progress& progress) -> Result<Checked> {
        auto checked = checkImport(workspace, request, actor, progress);
        if (!checked) return checked.failure();
        Checked out{std::make_shared<CheckedImport>(std::move(*checked)), {}};
        const auto effect = effectOfImport(workspace, *out.rows, actor, progress);
        if (!effect) return effect.failure();
        out.effect = *effect;
        return out;
    }, [](ImportPage& page, const Result<Checked>& checked) {
        if (!checked) return page.refuse(checked.failure());
        page.m_state.checked = checked->rows;
        page.m_state.found = summaryOf(*checked->rows, checked->effect);
        page.m_check->setChecked(page.m_state.found);
        page.showStep(Check);
    }, JobStop::LosesNothing);
}

void ImportPage::askForRejects()
{
    if (!m_do.rejects->isEnabled()) return;
    const QFileInfo file(m_state.path);
    auto* dialog = makeFileDialog(this, tr("Save the rejected rows"), file.path(), {tr("Comma-separated values (*.csv)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(file.completeBaseName() + QStringLiteral(".rejects.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveRejectsAs);
    dialog->open();
}

void ImportPage::saveRejectsAs(const QString& path)
{
    if (!m_state.checked || m_state.running != Running::Nothing) return;
    m_message->hide();
    start(Running::Writing, tr("Saving the rejected rows"), [rows = m_state.checked, path](Workspace& workspace, const Progress&) {
        return saveRejects(workspace, *rows, path);
    }, [](ImportPage& page, const Result<QString>& saved) {
        if (!saved) return page.refuse(saved.failure());
        page.say(MessageTone::Plain, rejectsText(page.m_wording, page.m_state.found.counts.rejected, QDir::toNativeSeparators(*saved)));
        page.showStep(Check);
    }, JobStop::Never);
}

void ImportPage::commit()
{
    if (!m_state.checked) return;
    m_message->hide();
    // The job has the rows alone: it may decide them again, if somebody committed since the check.
    const std::shared_ptr<CheckedImport> rows = std::exchange(m_state.checked, nullptr);
    rows->request.promote = m_check->promote();
    start(Running::Writing, tr("Importing %1").arg(m_state.look->name), [rows, actor = context().actor()](Workspace& workspace, const Progress& progress) {
        return commitImport(workspace, *rows, actor, progress);
    }, [rows](ImportPage& page, const Result<ImportResult>& result) {
        if (result) return page.showResult(*result);
        page.m_state.checked = rows;
        page.m_state.found = summaryOf(*rows, page.m_state.found.effect);
        page.m_check->setChecked(page.m_state.found);
        page.refuse(result.failure());
    });
}

void ImportPage::showResult(const ImportResult& result)
{
    m_state.result = result;
    context().undo.noteImport(result.batch, m_state.look->name);
    m_result->setResult(result);
    showStep(Done);
    m_result->setFocus();
}

void ImportPage::undo(qint64 batch)
{
    if (m_state.running != Running::Nothing) return;
    start(Running::Undo, tr("Undoing the import"), [batch, actor = context().actor()](Workspace& workspace, const Progress&) {
        return undoCommit(workspace, batch, actor);
    }, [batch](ImportPage& page, const Result<UndoResult>& undone) {
        if (!undone) return page.refuse(undone.failure());
        page.context().undo.forget(batch);
        QStringList kept;
        for (const Issue& issue : undone->kept) kept.append(issueText(page.m_wording, issue));
        page.say(MessageTone::Plain, tr("The import was undone."), kept.join(u' '));
        if (page.m_state.step == Done) page.forgetFile();
        else page.showStep(page.m_state.step);
    }, JobStop::Never);
}

void ImportPage::promote(qint64 batch, PromotePolicy policy)
{
    context().undo.perform(tr("Promote leads"), [batch, policy, actor = context().actor()](Workspace& workspace) { return promoteHistory(workspace, batch, policy, actor); }, this,
                           [this](const Result<CommitResult>& done) {
                               if (done) {
                                   m_state.result.left = 0; // not offered again by a page made anew
                                   m_result->setPromoted(done->leads.size());
                               } else refuse(done.failure());
                               enableActions();
                           });
}

} // namespace Kelvin
