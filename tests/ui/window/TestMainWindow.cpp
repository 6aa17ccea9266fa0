// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/DatabaseCare.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/ModelVersions.h"
#include "tests/support/Registry.h"
#include "tests/support/SampleCopy.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Menus.h"
#include "ui/Workbench.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QActionGroup>
#include <QDeadlineTimer>
#include <QMenu>
#include <QMenuBar>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStatusBar>
#include <QUrl>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

MessageBar* messageOf(const MainWindow& window)
{
    for (MessageBar* bar : window.findChildren<MessageBar*>())
        if (bar->isVisible()) return bar;
    return nullptr;
}

QString statusOf(const MainWindow& window)
{
    QStringList texts;
    for (const PlainLabel* label : window.findChild<QStatusBar*>()->findChildren<PlainLabel*>())
        if (label->isVisible()) texts.append(label->fullText());
    return texts.join(u'|');
}

void drop(MainWindow& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void withoutAFileOnlyImportCanBeGoneTo();
    void aNewFileOpensAtOnce();
    void aFileThatIsNotOursIsRefusedInTheMessageBar();
    void aFileThatGoesWhileItOpensLeavesTheOtherOneOpen();
    void aFileThatMayNotBeWrittenSaysSo();
    void newsGoesWithItsPageAndFailuresStay();
    void aFileThatCannotBeImportedMakesNoWorkspace_data();
    void aFileThatCannotBeImportedMakesNoWorkspace();
    void aDroppedWorkspaceOpens();
    void aDroppedTableStartsTheImportInANewWorkspace();
    void undoSaysWhatItTakesBack();
    void theLanguageChangesWithAFileOpen();
    void theThemeChangesAtOnce();
    void theTextGrowsInSteps();
    void largeTextLeavesTheWindowItsSize();
    void fullScreenIsTickedWhoeverChoseIt();
    void theWindowComesBackWhereItWas();
    void aSampleSomebodyWorkedInIsNotReplacedUnasked();
    void anUntouchedSampleOfYesterdayIsMadeAnew();
    void leavingDuringAJobAsks();
    void aCancelledCatchUpWaitsForTheNextDay();
    void aCopyIsSavedAndIsAWorkspace();
    void theListIsReadAgainOnDemand();
};
void TestMainWindow::withoutAFileOnlyImportCanBeGoneTo()
{
    WindowFixture f;
    for (const QAction* action : f.window->commands().places) QCOMPARE(action->isEnabled(), action->data().toInt() == int(Place::Import));
    QVERIFY(!f.window->commands().closeFile->isEnabled());
    QVERIFY(statusOf(*f.window).contains(u"No workspace open"));
}

void TestMainWindow::aNewFileOpensAtOnce()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QTRY_VERIFY(statusOf(*f.window).contains(u"Fibonacci points v1, published"));
    QVERIFY(f.window->windowTitle().startsWith(u"leads.kelvin"));
    QCOMPARE(QFileInfo(f.window->file()->session().path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(f.state.recentFiles().value(0), f.window->file()->session().path());
    f.window->commands().closeFile->trigger();
    QVERIFY(!f.window->file());
    QVERIFY(statusOf(*f.window).contains(u"No workspace open"));
}

void TestMainWindow::aFileThatIsNotOursIsRefusedInTheMessageBar()
{
    WindowFixture f;
    QFile file(f.home.filePath(u"other.kelvin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database, but some text that is long enough to be looked at");
    file.close();
    f.window->openPath(file.fileName());
    QTRY_VERIFY(messageOf(*f.window));
    QVERIFY(messageOf(*f.window)->sentence().contains(u"was not made by Kelvin"));
    QVERIFY(!f.window->file());
}

void TestMainWindow::aFileThatGoesWhileItOpensLeavesTheOtherOneOpen()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    const QPointer<OpenFile> before = f.window->file();
    const QString path = f.home.filePath(u"second.kelvin"_s);
    before->session().runLong(u"Copy"_s, f.window.get(), [path](Workspace& w, const Progress& progress) { return backUp(w, path, progress); }, [](const Result<Done>&) {});
    QVERIFY(f.waitForRest());
    f.window->openPath(path);
    // The first connection has it; those of the threads come when the window hears of that.
    for (const QDeadlineTimer patience(20'000); !QFile::exists(path + u"-shm"_s) && !patience.hasExpired();) QThread::msleep(1);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(messageOf(*f.window));
    QVERIFY(!messageOf(*f.window)->accessibleName().isEmpty());
    QVERIFY(before && f.window->file() == before);
    QVERIFY(f.window->workbench()->isEnabled());
    QSignalSpy reset(&before->leads(), &LeadStore::reset);
    before->leads().reload();
    QTRY_COMPARE(reset.size(), 1);
}

void TestMainWindow::aFileThatMayNotBeWrittenSaysSo()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    f.window->commands().closeFile->trigger();
    const QString path = f.home.filePath(u"leads.kelvin"_s);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFile(path).open(QIODevice::ReadWrite)) QSKIP("this user may write everything");
    f.window->openPath(path);
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(messageOf(*f.window)->sentence().contains(u"only be read"));
    QVERIFY(statusOf(*f.window).contains(u"Read only"));
    QVERIFY(!f.window->commands().importFile->isEnabled());
}

void TestMainWindow::aDroppedWorkspaceOpens()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    f.window->commands().closeFile->trigger();
    drop(*f.window, f.home.filePath(u"leads.kelvin"_s));
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
}

void TestMainWindow::aDroppedTableStartsTheImportInANewWorkspace()
{
    WindowFixture f;
    QFile table(f.home.filePath(u"contacts.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("Email,Name\nanna@example.com,Anna\n");
    table.close();
    drop(*f.window, table.fileName());
    QVERIFY(f.waitForFile(u"contacts.kelvin"_s));
    QCOMPARE(f.window->workbench()->place(), Place::Import);
    // The wizard stands at the columns of this file.
    QTRY_VERIFY(f.window->workbench()->page(Place::Import)->findChild<MappingPanel*>()->isVisible());
    QCOMPARE(f.window->workbench()->page(Place::Import)->findChild<MappingPanel*>()->mapping().columns.size(), 2);
}

void TestMainWindow::aFileThatCannotBeImportedMakesNoWorkspace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::addRow("missing") << u"nothing.csv"_s << QByteArray() << u"There is no file"_s;
    QTest::addRow("folder") << u"."_s << QByteArray() << u"is a folder"_s;
    QTest::addRow("picture") << u"picture.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"is not a text file"_s;
}

void TestMainWindow::aFileThatCannotBeImportedMakesNoWorkspace()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    WindowFixture f;
    bool asked = false;
    f.questions.fileToCreate = [&asked](const QString& folder, const QString& file) {
        asked = true;
        return QString(folder + u'/' + file);
    };
    f.window->setQuestions(f.questions);
    QFile file(f.home.filePath(name));
    if (!content.isEmpty()) QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    f.window->openPath(file.fileName());
    QTRY_VERIFY(messageOf(*f.window));
    QVERIFY2(messageOf(*f.window)->sentence().contains(said), qPrintable(messageOf(*f.window)->sentence()));
    QVERIFY(!asked && !f.window->file());
    QCOMPARE(QDir(f.home.path()).entryList({u"*.kelvin"_s}), QStringList());
}

void TestMainWindow::newsGoesWithItsPageAndFailuresStay()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    f.window->file()->context().showMessage(u"That was the last lead."_s, {});
    QCOMPARE(messageOf(*f.window)->sentence(), u"That was the last lead."_s);
    f.window->workbench()->goTo(Place::Funnel);
    QVERIFY(!messageOf(*f.window) || messageOf(*f.window)->sentence() != u"That was the last lead.");
    f.window->file()->context().showFailure(Failure{FailureKind::Usage, u"cannot_redo"_s, {}});
    const QString failure = messageOf(*f.window)->sentence();
    f.window->workbench()->goTo(Place::Leads);
    QVERIFY(messageOf(*f.window));
    QCOMPARE(messageOf(*f.window)->sentence(), failure);
}

void TestMainWindow::undoSaysWhatItTakesBack()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    NewLead lead;
    lead.fields.insert(u"email"_s, FieldValue(u"anna@example.com"_s));
    const Actor actor = f.window->file()->context().actor();
    f.window->file()->undo().perform(u"Add Anna & Co"_s, [lead, actor](Workspace& w) { return addLead(w, lead, actor); });
    QTRY_COMPARE(f.window->commands().undo->text(), u"&Undo: Add Anna && Co"_s);
    QTRY_COMPARE(f.window->file()->leads().rows().size(), 1);
    f.window->commands().undo->trigger();
    QTRY_COMPARE(f.window->commands().redo->text(), u"&Redo: Add Anna && Co"_s);
    QTRY_COMPARE(f.window->file()->leads().rows().size(), 0);
    QVERIFY(!f.window->commands().undo->isEnabled());
    QVERIFY(messageOf(*f.window));
    QCOMPARE(messageOf(*f.window)->sentence(), u"Undone: Add Anna & Co"_s);
    f.window->commands().redo->trigger();
    QVERIFY(!messageOf(*f.window));
    QTRY_COMPARE(f.window->file()->leads().rows().size(), 1);
}

void TestMainWindow::theLanguageChangesWithAFileOpen()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    const Workbench* before = f.window->workbench();
    for (QAction* action : f.window->commands().languages->actions())
        if (action->data() == u"pl"_s) action->trigger();
    QTRY_COMPARE(f.state.language(), u"pl"_s);
    QTRY_VERIFY(f.window->workbench() != before);
    QCOMPARE(f.window->file()->context().language, u"pl"_s);
    QVERIFY(f.window->file()->leads().isCounted());
}

void TestMainWindow::theThemeChangesAtOnce()
{
    WindowFixture f;
    const auto choose = [&](const QString& theme) {
        for (QAction* action : f.window->commands().themes->actions())
            if (action->data() == theme) action->trigger();
    };
    choose(u"dark"_s);
    QVERIFY(f.theme.tokens().dark);
    choose(u"light"_s);
    QVERIFY(!f.theme.tokens().dark);
    QCOMPARE(f.state.theme(), u"light"_s);
}

void TestMainWindow::fullScreenIsTickedWhoeverChoseIt()
{
    WindowFixture f;
    f.window->setWindowState(Qt::WindowFullScreen);
    QTRY_VERIFY(f.window->commands().fullScreen->isChecked());
    for (QAction* action : f.window->commands().languages->actions())
        if (action->data() == u"pl"_s) action->trigger();
    QTRY_COMPARE(f.state.language(), u"pl"_s);
    QVERIFY(f.window->commands().fullScreen->isChecked());
    f.window->setWindowState(Qt::WindowNoState);
    QTRY_VERIFY(!f.window->commands().fullScreen->isChecked());
}

void TestMainWindow::largeTextLeavesTheWindowItsSize()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    f.window->resize(1280, 760);
    for (int i = 0; i < 5; ++i) f.window->commands().larger->trigger();
    QCOMPARE(f.theme.scale(), 1.5);
    for (const Place place : f.window->workbench()->places()) {
        f.window->workbench()->goTo(place);
        QCoreApplication::processEvents();
        QVERIFY2(f.window->minimumSizeHint().width() <= 1000 && f.window->minimumSizeHint().height() <= 720,
                 qPrintable(u"%1 x %2"_s.arg(f.window->minimumSizeHint().width()).arg(f.window->minimumSizeHint().height())));
        QCOMPARE(f.window->size(), QSize(1280, 760));
    }
}

void TestMainWindow::theTextGrowsInSteps()
{
    WindowFixture f;
    for (int i = 0; i < 9; ++i) f.window->commands().larger->trigger();
    QCOMPARE(f.theme.scale(), 1.5);
    f.window->commands().smaller->trigger();
    QCOMPARE(f.theme.scale(), 1.4);
    f.window->commands().normalSize->trigger();
    QCOMPARE(f.state.fontScale(), 1.0);
}

void TestMainWindow::theWindowComesBackWhereItWas()
{
    WindowFixture f;
    f.window->resize(1111, 777);
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    const Place last = f.window->workbench()->places().last();
    f.window->workbench()->goTo(last);
    f.open();
    QCOMPARE(f.window->size(), QSize(1111, 777));
    f.window->openPath(f.home.filePath(u"leads.kelvin"_s));
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QCOMPARE(f.window->workbench()->place(), last);
}

void TestMainWindow::aSampleSomebodyWorkedInIsNotReplacedUnasked()
{
    WindowFixture f;
    int questions = 0;
    std::optional<bool> answer;
    f.questions.remakeSample = [&] { ++questions; return answer; };
    f.window->setQuestions(f.questions);
    f.window->openSample();
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QCOMPARE(f.window->file()->leads().rows().size(), 300);
    const qint64 lead = f.window->file()->leads().rows().first().row;
    const Actor actor = f.window->file()->context().actor();
    f.window->file()->undo().perform(u"Trash"_s, [=](Workspace& w) { return trashLeads(w, {lead}, true, actor); });
    QTRY_VERIFY(f.window->file()->leads().find(lead)->trashed);
    QVERIFY(f.waitForRest());
    f.window->commands().closeFile->trigger();
    f.now += 2 * secondsPerDay;
    f.window->openSample();
    QTRY_COMPARE(questions, 1);
    QVERIFY(!f.window->file());
    answer = false;
    f.window->openSample();
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QVERIFY(f.window->file()->leads().find(lead)->trashed);
    answer = true;
    QVERIFY(f.waitForRest());
    f.window->openSample();
    QTRY_COMPARE(questions, 3);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.services.dataFolder + u"/sample-data-2026-03-14.kelvin"_s), 20'000);
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QVERIFY(!f.window->file()->leads().rows().first().trashed);
}

void TestMainWindow::anUntouchedSampleOfYesterdayIsMadeAnew()
{
    WindowFixture f;
    f.window->openSample();
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QVERIFY(f.waitForRest());
    const auto newest = [&] {
        Instant at = 0;
        for (const LeadRow& row : f.window->file()->leads().rows()) at = std::max(at, row.lastActivityAt.value_or(0));
        return at;
    };
    const auto calls = [&](const QString& text) {
        const QList<LeadRow>& rows = f.window->file()->leads().rows();
        return std::count_if(rows.begin(), rows.end(), [&](const LeadRow& row) { return row.nextStep && row.nextStep->text == text; });
    };
    const Instant before = newest();
    const qint64 steps = calls(u"Talk about the offer"_s);
    QVERIFY(steps > 10);
    f.window->commands().closeFile->trigger();
    f.now += 3 * secondsPerDay;
    f.language = u"pl"_s;
    f.window->openSample();
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QCOMPARE(newest() - before, 3 * secondsPerDay);
    // What its people wrote is in the language of the window that made it.
    QCOMPARE(calls(u"Omówić ofertę"_s), steps);
    QCOMPARE(QDir(f.services.dataFolder).entryList({u"*.kelvin"_s}).size(), 1);
}

void TestMainWindow::leavingDuringAJobAsks()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    f.window->file()->session().runLong(u"Work"_s, f.window.get(), [](Workspace&, const Progress& progress) {
        while (!progress.isCancelled()) QThread::msleep(5);
        return true;
    }, [](bool) {});
    QVERIFY(!f.window->close());
    QCOMPARE(f.asked, 1);
    QVERIFY(f.window->file());
    f.questions.loseIt = [](const QString&, const QString&, bool) { return Leaving::Discard; };
    f.window->setQuestions(f.questions);
    QVERIFY(f.window->close());
    QVERIFY(!f.window->file());
}

void TestMainWindow::theListIsReadAgainOnDemand()
{
    WindowFixture f;
    QAction& again = *f.window->commands().countAgain;
    QVERIFY(!again.isEnabled());
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    const Instant before = f.window->file()->leads().asOf();
    f.now += 2 * 3'600;
    QVERIFY(again.isEnabled());
    again.trigger();
    QVERIFY(!again.isEnabled());
    QTRY_VERIFY(again.isEnabled());
    QVERIFY(f.window->file()->leads().asOf() > before);
}

void TestMainWindow::aCancelledCatchUpWaitsForTheNextDay()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    WorkspaceSession& session = f.window->file()->session();
    LeadStore& leads = f.window->file()->leads();
    const auto gate = std::make_shared<QSemaphore>();
    const auto letGo = qScopeGuard([&] { gate->release(2); });
    const auto holdUp = [&] { session.runLong(u"Work"_s, f.window.get(), [gate](Workspace&, const Progress&) { gate->acquire(); return true; }, [](bool) {}); };
    const auto catchingUp = [&] {
        for (const JobState& job : session.jobs())
            if (job.title.startsWith(u"Catching up"_s)) return job.number;
        return 0;
    };
    holdUp();
    f.now += 3 * secondsPerDay;
    leads.reload();
    QTRY_VERIFY(catchingUp() > 0);
    session.cancelJob(catchingUp());
    gate->release();
    QTRY_VERIFY(session.jobs().isEmpty());
    QSignalSpy reset(&leads, &LeadStore::reset);
    holdUp();
    leads.reload();
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(catchingUp(), 0);
    f.now += secondsPerDay;
    leads.reload();
    QTRY_VERIFY(catchingUp() > 0);
    gate->release();
}

void TestMainWindow::aCopyIsSavedAndIsAWorkspace()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    f.window->commands().backUp->trigger();
    // Leaving stops it and takes it back: that must be what is said, and offered.
    QCOMPARE(f.window->file()->session().jobs().value(0).stop, JobStop::TakesBack);
    QCOMPARE(f.window->file()->session().jobs().size(), 1);
    QTRY_VERIFY(messageOf(*f.window));
    const QString copy = f.home.filePath(u"leads-2026-03-12.kelvin"_s);
    QVERIFY2(QFile::exists(copy), qPrintable(messageOf(*f.window)->sentence()));
    f.window->openPath(copy);
    QVERIFY(f.waitForFile(u"leads-2026-03-12.kelvin"_s));
}

KELVIN_TEST(TestMainWindow)
#include "TestMainWindow.moc"
