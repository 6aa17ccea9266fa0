// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FreeName.h"
#include "core/usecases/DatabaseCare.h"
#include "core/usecases/ModelVersions.h"
#include "ui/MainWindow.h"
#include "ui/Menus.h"
#include "ui/StatusStrip.h"
#include "ui/Workbench.h"
#include "ui/models/LeadColumns.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/start/RecentFiles.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/widgets/MessageBar.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

constexpr qsizetype mostNamed = 3;

bool isWorkspace(const QString& path) { return QFileInfo(path).suffix().compare(u"kelvin"_s, Qt::CaseInsensitive) == 0; }

/// The local files of a drop, in their order.
QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) paths.append(url.toLocalFile());
    return paths;
}

/// Where a new file is offered: the folder used last, under a name that is still free.
QString freeName(const QString& folder, const QString& stem)
{
    return firstFreeName([&](int n) { return (n == 1 ? stem : u"%1-%2"_s.arg(stem, QString::number(n))) + u".kelvin"_s; },
                         [&](const QString& name) { return QFileInfo::exists(QDir(folder).filePath(name)); });
}

QString withSuffix(const QString& path) { return isWorkspace(path) ? path : path + u".kelvin"_s; }

/// How a new file starts here: this computer's zone and its country's currency.
CreateOptions optionsHere(const QLocale& locale, const QString& phoneCountry)
{
    CreateOptions options;
    options.phoneCountry = phoneCountry;
    options.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (const QString currency = locale.currencySymbol(QLocale::CurrencyIsoCode); currency.size() == 3) options.currency = currency;
    return options;
}

} // namespace

void MainWindow::openPath(const QString& path)
{
    if (isBusy()) return;
    if (isWorkspace(path)) openWorkspace(QFileInfo(path).absoluteFilePath());
    else importPath(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openWorkspace(const QString& path)
{
    if (m_opening.isBusy() || !mayLeave([this, path] { openWorkspace(path); })) return;
    setBusy(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
    m_opening.open(path, [this](Result<std::unique_ptr<Workspace>> opened) {
        if (!opened) return say(opened.failure());
        take(std::move(*opened), {});
    });
}

void MainWindow::openFile()
{
    const QString path = m_questions.fileToOpen(m_program.state.lastFolder());
    if (path.isEmpty()) return;
    m_program.state.setLastFolder(QFileInfo(path).absolutePath());
    openWorkspace(path);
}

void MainWindow::newFile()
{
    const QString folder = m_program.state.lastFolder();
    const QString path = m_questions.fileToCreate(folder, freeName(folder, tr("leads", "file name")));
    if (!path.isEmpty()) createThen(withSuffix(path), {});
}

void MainWindow::createThen(const QString& path, std::function<void()> then)
{
    if (m_opening.isBusy() || !mayLeave([this, path, then] { createThen(path, then); })) return;
    m_program.state.setLastFolder(QFileInfo(path).absolutePath());
    setBusy(tr("Making %1 …").arg(QFileInfo(path).fileName()));
    const Actor actor{m_program.state.me(), m_program.clock()};
    m_opening.create(path, optionsHere(QLocale::system(), m_program.state.phoneCountry()), actor, [this, then](Result<std::unique_ptr<Workspace>> made) {
        if (!made) return say(made.failure());
        take(std::move(*made), then);
    });
}

void MainWindow::importFile()
{
    const QString path = m_questions.fileToImport(m_program.state.lastFolder());
    if (path.isEmpty()) return;
    m_program.state.setLastFolder(QFileInfo(path).absolutePath());
    importPath(path);
}

void MainWindow::importPath(const QString& path)
{
    if (m_workbench) return m_workbench->importFile(path);
    if (m_opening.isBusy()) return;
    // Nobody wants a workspace for a file that cannot be read.
    setBusy(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
    m_opening.lookAtTable(path, [this, path](const Result<Done>& readable) {
        if (!readable) return say(readable.failure());
        const QString folder = m_program.state.lastFolder();
        const QString name = m_questions.fileToCreate(folder, freeName(folder, QFileInfo(path).completeBaseName()));
        if (!name.isEmpty()) createThen(withSuffix(name), [this, path] { m_workbench->importFile(path); });
    });
}

void MainWindow::openSample()
{
    if (m_opening.isBusy()) return;
    const QString path = m_program.dataFolder + u"/sample-data.kelvin"_s;
    setBusy(tr("Looking at the sample data …"));
    m_opening.lookAtSample(path, m_program.clock(), [this, path](const Result<SampleStanding>& standing) {
        if (!standing) return say(standing.failure());
        switch (*standing) {
        case SampleStanding::Fresh: return openWorkspace(path);
        case SampleStanding::Missing:
        case SampleStanding::Old: return makeSample(path);
        case SampleStanding::Edited: break;
        }
        const auto anew = m_questions.remakeSample();
        if (!anew) return;
        if (*anew) makeSample(path);
        else openWorkspace(path);
    });
}

void MainWindow::makeSample(const QString& path)
{
    if (!mayLeave([this, path] { makeSample(path); })) return;
    // The file may be the one that is open here: it cannot be replaced under our own feet.
    if (m_file && QFileInfo(m_file->session().path()) == QFileInfo(path)) closeFile();
    setBusy(tr("Making the sample data …"));
    m_opening.remakeSample(path, Actor{m_program.state.me(), m_program.clock()}, m_program.language(), [this](Result<std::unique_ptr<Workspace>> made) {
        if (!made) return say(made.failure());
        take(std::move(*made), {});
    });
}

void MainWindow::take(std::unique_ptr<Workspace> workspace, std::function<void()> then)
{
    const Saying saying{[this](const Failure& failure) { say(failure); }, [this](const QString& text, const QString& details) { say(text, details); }};
    auto file = std::make_unique<OpenFile>(std::move(workspace), m_program, m_navigator, saying);
    // Half of it would wait for answers that never come.
    if (const auto failure = file->session().failure()) return say(*failure);
    closeFile();
    m_file = std::move(file);
    m_messages->hide();
    noteRecentFile(m_program.state, {m_file->session().path(), -1, m_program.clock()});
    showPages();
    if (m_file->session().isReadOnly()) {
        sayLasting(MessageTone::Note, [] {
            return FailureWords{tr("This file may only be read."),
                                tr("You can look at everything; nothing can be changed. To work in it, save a copy or ask for the right to write.")};
        });
    } else {
        catchUpDays();
    }
    if (then) then();
}

void MainWindow::closeFile()
{
    if (!m_file) return;
    m_menus->removePages();
    m_status->follow(nullptr);
    delete m_workbench;
    m_workbench = nullptr;
    m_file.reset();
    m_messages->hide();
    showPages();
}

void MainWindow::catchUpDays()
{
    const Actor actor = m_file->context().actor();
    m_caughtUp = dayOf(actor.now, QTimeZone::utc());
    m_file->session().runLong(tr("Catching up on the days since"), this, [actor](Workspace& w, const Progress& progress) { return catchUp(w, actor, progress); },
                              [this](const Result<CommitResult>& result) {
                                  // Whoever cancels it has it again with the next day, or when the file is opened again.
                                  if (result || result.failure().kind == FailureKind::Cancelled) return;
                                  // Tried again when the list is next read.
                                  m_caughtUp = {};
                                  say(result.failure());
                              }, JobStop::LosesNothing); // it goes on from where it was the next time
}

void MainWindow::leaveFile()
{
    if (mayLeave([this] { leaveFile(); })) closeFile();
}

bool MainWindow::mayLeave(std::function<void()> again)
{
    if (!m_file || m_mayLeave) return true;
    if (m_ending) return false;
    QStringList sentences, details;
    const bool unsaved = m_workbench && m_workbench->hasUnsavedWork();
    if (unsaved) {
        sentences.append(unsavedText());
        details.append(m_workbench->canSaveWork() ? tr("It is lost if you do not save it.") : tr("It is lost if you leave now."));
    }
    for (const JobState& job : m_file->session().jobs()) {
        if (!holdsUp(job.stop)) continue;
        sentences.append(tr("%1 is not finished.").arg(job.title));
        details.append(job.stop == JobStop::Never ? tr("It cannot be stopped: leaving waits for it.")
                                                  : tr("If you leave now it stops, and what it has done so far is taken back."));
    }
    details.removeDuplicates();
    return sentences.isEmpty() || (mayLose(sentences.join(u' '), details.join(u' '), again) && endsFirst(again));
}

bool MainWindow::endsFirst(const std::function<void()>& again)
{
    WorkspaceSession& session = m_file->session();
    const auto unstoppable = [&session] {
        const QList<JobState> jobs = session.jobs();
        const auto found = std::find_if(jobs.begin(), jobs.end(), [](const JobState& job) { return !canBeStopped(job.stop); });
        return found == jobs.end() ? QString() : found->title;
    };
    const QString title = unstoppable();
    if (title.isEmpty()) return true;
    setBusy(tr("%1 is not finished.").arg(title));
    m_ending = new QObject(&session);
    connect(&session, &WorkspaceSession::jobsChanged, m_ending, [this, unstoppable, again] {
        if (!unstoppable().isEmpty()) return;
        disconnect(&m_file->session(), nullptr, m_ending, nullptr);
        // The session must not go inside its own signal.
        QMetaObject::invokeMethod(this, [this, again] {
            delete m_ending;
            setBusy({});
            m_mayLeave = true;
            again();
            m_mayLeave = false;
        }, Qt::QueuedConnection);
    });
    return false;
}

bool MainWindow::mayLose(const QString& text, const QString& detail, std::function<void()> again)
{
    switch (m_questions.loseIt(text, detail, m_workbench && m_workbench->canSaveWork())) {
    case Leaving::Discard: return true;
    case Leaving::Stay:
        if (m_workbench) m_workbench->showUnsaved();
        return false;
    case Leaving::Save: break;
    }
    m_workbench->saveWork();
    // Answers come in the order of the questions: when this one comes, every edit has had its own.
    m_file->session().run(m_workbench, [](Workspace&) { return true; }, [this, again = std::move(again)](bool) {
        // What was refused stands where it was typed, with the reason.
        if (m_workbench->canSaveWork()) m_workbench->showUnsaved();
        else again();
    });
    return false;
}

QString MainWindow::unsavedText() const
{
    QStringList names;
    const QList<qint64> leads = m_workbench->unsavedLeads();
    for (const qint64 row : leads)
        if (const LeadRow* lead = m_file->leads().find(row)) names.append(calledText(*lead));
    if (names.isEmpty()) return tr("What you typed here is not saved yet.");
    if (names.size() <= mostNamed) return filled(tr("What you typed about %1 is not saved yet.", "names of leads"), {names.join(u", "_s)});
    const qint64 more = names.size() - mostNamed;
    return filled(tr("What you typed about %1 and %2 other(s) is not saved yet.", "names of leads, number", pluralCount(more)),
                  {names.first(mostNamed).join(u", "_s), numberText(m_file->context().wording(), more)});
}

void MainWindow::backUpFile()
{
    if (!m_file) return;
    const QFileInfo here(m_file->session().path());
    const QString day = toIso(dayOf(m_program.clock(), QTimeZone::systemTimeZone()));
    const QString path = m_questions.fileToBackUp(here.absolutePath(), freeName(here.absolutePath(), here.completeBaseName() + u'-' + day));
    if (path.isEmpty()) return;
    m_file->session().runLong(tr("Saving a copy"), this, [path = withSuffix(path)](Workspace& w, const Progress& progress) { return backUp(w, path, progress); },
                              [this, path](const Result<Done>& result) {
                                  if (result) say(tr("A copy was saved and checked."), QDir::toNativeSeparators(withSuffix(path)));
                                  else say(result.failure());
                              });
}

void MainWindow::checkFile()
{
    if (!m_file) return;
    m_file->session().runLong(tr("Checking the file"), this, [](Workspace& w, const Progress& progress) { return checkDatabase(w, progress); },
                              [this](const Result<QList<Issue>>& found) {
                                  if (!found) return say(found.failure());
                                  if (found->isEmpty()) return say(tr("The file is sound."), tr("Its structure, its links and its sums were checked."));
                                  sayLasting(MessageTone::Danger, [this, issues = *found] {
                                      QStringList lines;
                                      for (const Issue& issue : issues) lines.append(issueText(m_file->context().wording(), issue));
                                      return FailureWords{tr("The file has %n fault(s).", nullptr, int(lines.size())), lines.join(u' ')};
                                  });
                              }, JobStop::LosesNothing);
}

void MainWindow::forgetRecent()
{
    m_program.state.clearRecentFiles();
    m_menus->setRecentFiles({});
    m_start->refresh();
}

void MainWindow::setBusy(const QString& text)
{
    const bool busy = !text.isEmpty();
    m_status->setBusy(text);
    if (busy && !m_focusBefore) m_focusBefore = focusWidget();
    // The file that is open goes when the other one comes, unasked: nothing may be begun in it meanwhile.
    centralWidget()->setEnabled(!busy);
    menuBar()->setEnabled(!busy);
    if (busy) return setCursor(Qt::BusyCursor);
    unsetCursor();
    if (m_focusBefore) m_focusBefore->setFocus();
    m_focusBefore.clear();
}

void MainWindow::noteLeads()
{
    const QList<LeadRow>& rows = m_file->leads().rows();
    noteRecentFile(m_program.state, {m_file->session().path(), std::count_if(rows.begin(), rows.end(), [](const LeadRow& lead) { return !lead.trashed; }), m_program.clock()});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave([this] { close(); })) return event->ignore();
    closeFile();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && !localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    if (paths.size() > 1)
        return say(tr("Only one file can be opened at a time."), tr("Nothing was opened. Drop the files one after another."));
    // The drag ends first: what follows may ask something.
    QMetaObject::invokeMethod(this, [this, path = paths.first()] { openPath(path); }, Qt::QueuedConnection);
}

} // namespace Kelvin
