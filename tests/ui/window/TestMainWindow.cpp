// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EditLead.h"
#include "core/usecases/ModelVersions.h"
#include "tests/support/Registry.h"
#include "tests/support/SampleCopy.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Menus.h"
#include "ui/Workbench.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/leads/LeadsTable.h"
#include "ui/state/HourWatch.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QUrl>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

QList<QAction*> leaves(const QList<QMenu*>& menus)
{
    QList<QAction*> found;
    for (const QMenu* menu : menus)
        for (QAction* action : menu->actions()) {
            if (action->menu()) found += leaves({action->menu()});
            else if (!action->isSeparator()) found.append(action);
        }
    return found;
}

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

bool openSampleIn(WindowFixture& f)
{
    const QString path = f.home.filePath(u"people.kelvin"_s);
    if (!openSampleCopy(path, f.shipped, Actor{u"Ewa Zając"_s, f.now})) return false;
    f.window->openPath(path);
    if (!f.waitForFile(u"people.kelvin"_s)) return false;
    f.window->workbench()->goTo(Place::Leads);
    return QTest::qWaitFor([&] { return f.window->workbench()->lists()->sidebarLists().size() > 4; }, 20'000);
}

const PageSpec* specOf(Place place)
{
    for (const PageSpec& spec : pageSpecs())
        if (spec.place == place) return &spec;
    return nullptr;
}

NavigationList* sidebarList(const MainWindow& window, const QString& name)
{
    for (NavigationList* list : window.findChildren<NavigationList*>())
        if (list->accessibleName() == name) return list;
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void noTwoCommandsShareAKey();
    void everyMenuLetterIsUnique();
    void aLetterThatIsTakenIsReplaced();
    void theListOfKeysIsMadeFromTheCommands();
    void placesHaveTheirOwnKeys();
    void noMenuIsEmptyWhileAFileIsOpen();
    void plainKeysReachOnlyTheView();
    void theSidebarIsWalkedByArrowKeys();
    void aNewDayIsCaughtUpWithInAnOpenWindow();
    void withoutAFileOnlyImportCanBeGoneTo();
    void aNewFileOpensAtOnce();
    void aFileThatIsNotOursIsRefusedInTheMessageBar();
    void aFileThatMayNotBeWrittenSaysSo();
    void aDroppedWorkspaceOpens();
    void aDroppedTableStartsTheImportInANewWorkspace();
    void undoSaysWhatItTakesBack();
    void theLanguageChangesWithAFileOpen();
    void theThemeChangesAtOnce();
    void theTextGrowsInSteps();
    void theWindowComesBackWhereItWas();
    void aSampleSomebodyWorkedInIsNotReplacedUnasked();
    void anUntouchedSampleOfYesterdayIsMadeAnew();
    void leavingDuringAJobAsks();
    void aCopyIsSavedAndIsAWorkspace();
};

void TestMainWindow::noTwoCommandsShareAKey()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u".kelvin"_s));
    for (Place place : f.window->workbench()->places()) {
        f.window->workbench()->goTo(place);
        QHash<QKeySequence, QString> owners;
        for (const QAction* action : leaves(f.window->menus().menus())) {
            // The commands of a page behind reach only from within it.
            if (action->shortcutContext() != Qt::WindowShortcut) continue;
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key), action->text())));
                owners.insert(key, action->text());
            }
        }
        QVERIFY(owners.size() > 20);
    }
}

void TestMainWindow::everyMenuLetterIsUnique()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u".kelvin"_s));
    const auto check = [](const QString& where, const QList<QAction*>& actions) {
        QHash<QKeySequence, QString> letters;
        for (const QAction* action : actions) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty()) continue;
            QVERIFY2(!letters.contains(letter), qPrintable(u"%1: %2 and %3"_s.arg(where, letters.value(letter), action->text())));
            letters.insert(letter, action->text());
        }
    };
    check(u"menu bar"_s, f.window->menuBar()->actions());
    for (const QMenu* menu : f.window->menus().menus()) check(menu->title(), menu->actions());
}

void TestMainWindow::aLetterThatIsTakenIsReplaced()
{
    QMenu menu;
    QAction* first = menu.addAction(u"&Save"_s);
    QAction* second = menu.addAction(u"&Send && save"_s);
    QAction* third = menu.addAction(u"Es"_s);
    giveMnemonics(menu);
    QCOMPARE(first->text(), u"&Save"_s);
    QCOMPARE(second->text(), u"S&end && save"_s);
    QCOMPARE(QKeySequence::mnemonic(third->text()), QKeySequence());
}

void TestMainWindow::theListOfKeysIsMadeFromTheCommands()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    f.window->commands().about->setShortcut(QKeySequence(u"Ctrl+Alt+F12"_s));
    f.window->workbench()->goTo(Place::Scoring);
    const QList<ShortcutLine> lines = shortcutLines(f.window->menus().groups());
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const ShortcutLine& line) {
        return line.menu == u"Help" && line.command == u"About Kelvin" && line.keys.contains(u"F12");
    }));
    // Those of every page, whichever is in front, and what is no command.
    const auto has = [&lines](const QString& menu, const QString& command, const QString& keys) {
        return std::any_of(lines.begin(), lines.end(), [&](const ShortcutLine& line) { return line.menu == menu && line.command.startsWith(command) && line.keys == keys; });
    };
    QVERIFY(has(u"Leads"_s, u"Accept"_s, u"A"_s));
    QVERIFY(has(u"Lead"_s, u"Next lead of the list"_s, u"Ctrl+PgDown"_s));
    QVERIFY(has(u"Call sheet"_s, u"Result of the call"_s, u"F8"_s));
    QVERIFY(has(u"Call sheet"_s, u"Level of the criterion"_s, u"1 2 3 4"_s));
    QVERIFY(has(u"Call sheet"_s, u"Result of the call: reached"_s, u"F8,  R N V W"_s));
    QVERIFY(has(u"Scoring"_s, u"New rule"_s, u"Ctrl+N,  Ins"_s));
    for (Place place : f.window->workbench()->places())
        for (const QAction* action : f.window->workbench()->page(place)->menuActions())
            if (!action->shortcut().isEmpty())
                QVERIFY2(std::any_of(lines.begin(), lines.end(), [&](const ShortcutLine& line) {
                             return line.menu == placeName(*specOf(place)) && line.keys.contains(action->shortcut().toString(QKeySequence::NativeText));
                         }), qPrintable(action->text()));
    for (const ShortcutLine& line : lines) QVERIFY(!line.menu.isEmpty() && !line.command.isEmpty() && !line.keys.isEmpty());
}

void TestMainWindow::noMenuIsEmptyWhileAFileIsOpen()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    for (Place place : f.window->workbench()->places()) {
        f.window->workbench()->goTo(place);
        for (const QMenu* menu : f.window->menus().menus()) QVERIFY2(!menu->isEmpty() && menu->isEnabled(), qPrintable(menu->title()));
    }
    // The commands of the funnel say and do what its segments do.
    f.window->workbench()->goTo(Place::Funnel);
    Page* funnel = f.window->workbench()->page(Place::Funnel);
    for (QAction* action : funnel->menuActions()) {
        if (!action->text().contains(u"Linear"_s) && !action->text().contains(u"inear scale"_s)) continue;
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(action->isChecked());
    }
    for (SegmentedControl* control : funnel->findChildren<SegmentedControl*>())
        if (control->accessibleName() == u"Scale") QCOMPARE(control->currentIndex(), 1);
}

void TestMainWindow::placesHaveTheirOwnKeys()
{
    WindowFixture f;
    for (const PageSpec& spec : pageSpecs())
        QCOMPARE(f.window->commands().place(spec.place)->shortcut(), QKeySequence(u"Ctrl+%1"_s.arg(int(spec.place) + 1)));
    for (const QAction* action : leaves(f.window->menus().menus())) {
        QVERIFY2(!action->shortcuts().contains(QKeySequence(u"Ctrl+1"_s)), "Ctrl+1 is kept for Today");
        QVERIFY2(!action->shortcuts().contains(QKeySequence(u"Ctrl+8"_s)), "Ctrl+8 is kept for Reports");
    }
}

void TestMainWindow::plainKeysReachOnlyTheView()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    SidebarLists* lists = f.window->workbench()->lists();
    lists->showList(u"new_mqls"_s);
    auto* page = dynamic_cast<LeadsPage*>(f.window->workbench()->page(Place::Leads));
    QVERIFY(QTest::qWaitFor([&] { return lists->currentList() == u"new_mqls" && !page->visibleLeads().isEmpty(); }));
    const auto touched = [&] {
        const QList<LeadRow>& rows = f.window->file()->leads().rows();
        return std::count_if(rows.begin(), rows.end(), [](const LeadRow& lead) { return lead.trashed || lead.stage == StageRole::SalesAccepted; });
    };
    const auto before = touched();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    // In the sidebar Del is about a filter and a letter looks for one: neither is about the leads behind.
    NavigationList* filters = sidebarList(*f.window, u"Saved filters"_s);
    filters->setFocus();
    QTest::keyClick(filters, Qt::Key_Delete);
    QTest::keyClick(filters, Qt::Key_A);
    lists->showList(u"new_mqls"_s);
    QTest::qWait(200);
    QVERIFY(f.waitForRest());
    QCOMPARE(touched(), before);
    QVERIFY(!f.window->file()->undo().canUndo());
    // In the list they are.
    auto* table = page->findChild<LeadsTable*>();
    QVERIFY(QTest::qWaitFor([&] { return !page->visibleLeads().isEmpty(); }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(touched(), before + 1);
}

void TestMainWindow::theSidebarIsWalkedByArrowKeys()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    SidebarLists* lists = f.window->workbench()->lists();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    NavigationList* filters = sidebarList(*f.window, u"Saved filters"_s);
    lists->showList(lists->sidebarLists().first().key);
    filters->setFocus(Qt::TabFocusReason);
    for (int step = 1; step <= 3; ++step) {
        QTest::keyClick(filters, Qt::Key_Down);
        QTRY_COMPARE(lists->currentList(), lists->sidebarLists().at(step).key);
        QVERIFY2(filters->hasFocus(), "the next arrow key goes on from here");
    }
    QTest::keyClick(filters, Qt::Key_Return);
    QVERIFY(f.window->workbench()->page(Place::Leads)->isAncestorOf(f.window->focusWidget()));
    NavigationList* places = sidebarList(*f.window, u"Places"_s);
    places->setFocus(Qt::TabFocusReason);
    QTest::keyClick(places, Qt::Key_End);
    QTRY_VERIFY(f.window->workbench()->place() != Place::Leads);
    QVERIFY(places->hasFocus());
}

void TestMainWindow::aNewDayIsCaughtUpWithInAnOpenWindow()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    QVERIFY(f.waitForRest());
    f.now += secondsPerDay;
    f.window->file()->findChild<HourWatch*>()->look();
    QTRY_VERIFY(f.window->file()->leads().asOf() >= shownAsOf(f.now, 0));
    QTest::qWait(50);
    QVERIFY(f.waitForRest());
    int days = -1;
    f.window->file()->session().run(f.window.get(), [now = f.now](Workspace& w) {
        int stepped = 0;
        Progress progress;
        progress.report = [&stepped](qint64, qint64) { ++stepped; };
        const auto done = catchUp(w, Actor{u"Ewa"_s, now}, progress);
        return done ? stepped : -2;
    }, [&days](int stepped) { days = stepped; });
    QTRY_VERIFY(days != -1);
    QCOMPARE(days, 0);
}

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
    f.window->commands().redo->trigger();
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
    QVERIFY(f.window->file()->leads().isLoaded());
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
    const Instant before = newest();
    f.window->commands().closeFile->trigger();
    f.now += 3 * secondsPerDay;
    f.window->openSample();
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QCOMPARE(newest() - before, 3 * secondsPerDay);
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
    f.questions.loseIt = [](const QString&, const QString&) { return true; };
    f.window->setQuestions(f.questions);
    QVERIFY(f.window->close());
    QVERIFY(!f.window->file());
}

void TestMainWindow::aCopyIsSavedAndIsAWorkspace()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    f.window->commands().backUp->trigger();
    QTRY_VERIFY(messageOf(*f.window));
    const QString copy = f.home.filePath(u"leads-2026-03-12.kelvin"_s);
    QVERIFY2(QFile::exists(copy), qPrintable(messageOf(*f.window)->sentence()));
    f.window->openPath(copy);
    QVERIFY(f.waitForFile(u"leads-2026-03-12.kelvin"_s));
}

KELVIN_TEST(TestMainWindow)
#include "TestMainWindow.moc"
