// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelVersions.h"
#include "tests/support/Registry.h"
#include "tests/support/SampleCopy.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Menus.h"
#include "ui/Workbench.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/leads/LeadsTable.h"
#include "ui/state/HourWatch.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/SegmentedControl.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

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

/// The commands of the window, their keys and letters, and the sidebar; the window as time goes on.
class TestMenus : public QObject {
    Q_OBJECT

private slots:
    void noTwoCommandsShareAKey();
    void everyMenuLetterIsUnique();
    void aLetterThatIsTakenIsReplaced();
    void theListOfKeysIsMadeFromTheCommands();
    void placesHaveTheirOwnKeys();
    void noMenuIsEmptyWhileAFileIsOpen();
    void theCommandsOfTheFunnelDoWhatItsSegmentsDo();
    void plainKeysReachOnlyTheView();
    void theSidebarIsWalkedByArrowKeys();
    void aNewDayIsCaughtUpWithInAnOpenWindow();
};

void TestMenus::noTwoCommandsShareAKey()
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

void TestMenus::everyMenuLetterIsUnique()
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

void TestMenus::aLetterThatIsTakenIsReplaced()
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

void TestMenus::theListOfKeysIsMadeFromTheCommands()
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
                             return line.menu == placeName(*specOf(place)) && line.keys.contains(action->shortcut().toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s));
                         }), qPrintable(action->text()));
    for (const ShortcutLine& line : lines) QVERIFY(!line.menu.isEmpty() && !line.command.isEmpty() && !line.keys.isEmpty());
}

void TestMenus::noMenuIsEmptyWhileAFileIsOpen()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    for (Place place : f.window->workbench()->places()) {
        f.window->workbench()->goTo(place);
        for (const QMenu* menu : f.window->menus().menus()) QVERIFY2(!menu->isEmpty() && menu->isEnabled(), qPrintable(menu->title()));
    }
}

void TestMenus::theCommandsOfTheFunnelDoWhatItsSegmentsDo()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    f.window->workbench()->goTo(Place::Funnel);
    Page* funnel = f.window->workbench()->page(Place::Funnel);
    const QList<SegmentedControl*> controls = funnel->findChildren<SegmentedControl*>();
    const auto places = [&controls] {
        QList<int> found;
        for (const SegmentedControl* control : controls) found.append(control->currentIndex());
        return found;
    };
    // Three questions of two answers: each command off now turns one of them, and shows it.
    QList<QAction*> off;
    for (QAction* action : funnel->menuActions())
        if (action->isCheckable() && !action->isChecked()) off.append(action);
    QCOMPARE(controls.size(), 3);
    QCOMPARE(off.size(), 3);
    for (QAction* action : std::as_const(off)) {
        const QList<int> before = places();
        action->trigger();
        QVERIFY2(action->isChecked(), qPrintable(action->text()));
        int turned = 0;
        for (int i = 0; i < controls.size(); ++i) turned += places().at(i) != before.at(i);
        QVERIFY2(turned == 1, qPrintable(action->text()));
    }
    // And the other way round.
    const QList<int> before = places();
    controls.first()->setCurrentIndex(1 - before.first());
    QCOMPARE(std::count_if(off.begin(), off.end(), [](const QAction* action) { return !action->isChecked(); }), 1);
    QVERIFY(f.waitForRest());
}

void TestMenus::placesHaveTheirOwnKeys()
{
    WindowFixture f;
    for (const PageSpec& spec : pageSpecs())
        QCOMPARE(f.window->commands().place(spec.place)->shortcut(), QKeySequence(u"Ctrl+%1"_s.arg(int(spec.place) + 1)));
    for (const QAction* action : leaves(f.window->menus().menus())) {
        QVERIFY2(!action->shortcuts().contains(QKeySequence(u"Ctrl+1"_s)), "Ctrl+1 is kept for Today");
        QVERIFY2(!action->shortcuts().contains(QKeySequence(u"Ctrl+8"_s)), "Ctrl+8 is kept for Reports");
    }
}

void TestMenus::plainKeysReachOnlyTheView()
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
    // What either had begun would be answered before this.
    bool answered = false;
    f.window->file()->session().run(f.window.get(), [](Workspace&) { return true; }, [&answered](bool) { answered = true; });
    QTRY_VERIFY(answered);
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

void TestMenus::theSidebarIsWalkedByArrowKeys()
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

void TestMenus::aNewDayIsCaughtUpWithInAnOpenWindow()
{
    WindowFixture f;
    QVERIFY(openSampleIn(f));
    QVERIFY(f.waitForRest());
    f.now += secondsPerDay;
    f.window->file()->findChild<HourWatch*>()->look();
    QTRY_VERIFY(f.window->file()->leads().asOf() >= shownAsOf(f.now, 0));
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

KELVIN_TEST(TestMenus)
#include "TestMenus.moc"
