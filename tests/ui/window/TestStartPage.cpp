// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EditLead.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/start/RecentFiles.h"
#include "ui/pages/start/StartCard.h"
#include "ui/widgets/DropZone.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsTwoKeysAway();
    void theCardsCanBePressedByKeyboard();
    void controlNMakesAWorkspaceHereOnly();
    void recentFilesAreRememberedWithTheirLeads();
    void cardsAndRecentFilesOpenWithEnter();
    void theListCanBeCleared();
    void aCardIsAsHighAsItsWordsNeed();
};

void TestStartPage::theSampleIsTwoKeysAway()
{
    WindowFixture f;
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QCOMPARE(f.window->file()->leads().rows().size(), 300);
    QCOMPARE(QFileInfo(f.window->file()->session().path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void TestStartPage::theCardsCanBePressedByKeyboard()
{
    WindowFixture f;
    const QList<StartCard*> cards = f.window->findChildren<StartCard*>();
    QCOMPARE(cards.size(), 4);
    for (const StartCard* card : cards) {
        QVERIFY(!card->accessibleName().isEmpty());
        QVERIFY(card->focusPolicy() & Qt::TabFocus);
    }
    cards.at(2)->setFocus();
    QTest::keyClick(cards.at(2), Qt::Key_Space);
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
}

void TestStartPage::controlNMakesAWorkspaceHereOnly()
{
    WindowFixture f;
    const QKeySequence key(u"Ctrl+N"_s);
    QVERIFY(f.window->commands().newFile->shortcuts().contains(key));
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(!f.window->commands().newFile->shortcuts().contains(key));
    f.window->commands().closeFile->trigger();
    QVERIFY(f.window->commands().newFile->shortcuts().contains(key));
}

void TestStartPage::recentFilesAreRememberedWithTheirLeads()
{
    WindowFixture f;
    f.window->openSample();
    QVERIFY(f.waitForFile(u"sample-data.kelvin"_s));
    QTRY_COMPARE(recentFiles(f.state).value(0).leads, 300);
    QCOMPARE(recentFiles(f.state).value(0).at, f.now);
    // Like the sidebar, without those in the trash.
    const qint64 row = f.window->file()->leads().rows().first().row;
    f.window->file()->undo().perform(u"Trash"_s, [row, actor = f.window->file()->context().actor()](Workspace& w) { return trashLeads(w, {row}, true, actor); });
    QTRY_VERIFY(f.window->file()->leads().find(row)->trashed);
    QVERIFY(f.waitForRest());
    f.window->commands().countAgain->trigger();
    QTRY_COMPARE(recentFiles(f.state).value(0).leads, 299);
    f.window->commands().closeFile->trigger();
    const auto* list = f.window->findChild<RecentList*>();
    QCOMPARE(list->count(), 1);
    const QString spoken = list->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"sample-data.kelvin") && spoken.contains(u"299"), qPrintable(spoken));
    // Opened again elsewhere: the count stays, the time is new, there is no second line.
    noteRecentFile(f.state, {recentFiles(f.state).value(0).path, -1, f.now + 60});
    QCOMPARE(recentFiles(f.state), (QList<RecentFile>{{recentFiles(f.state).value(0).path, 299, f.now + 60}}));
}

void TestStartPage::cardsAndRecentFilesOpenWithEnter()
{
    WindowFixture f;
    StartCard card(f.theme, {u"open"_s, u"Open"_s, u"One line."_s, {}}, false);
    int pressed = 0;
    connect(&card, &QAbstractButton::clicked, this, [&] { ++pressed; });
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(pressed, 1);
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    f.window->commands().closeFile->trigger();
    auto* list = f.window->findChild<RecentList*>();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
}

void TestStartPage::theListCanBeCleared()
{
    WindowFixture f;
    f.state.addRecentFile(f.home.filePath(u"a.kelvin"_s));
    f.open();
    auto* list = f.window->findChild<RecentList*>();
    QVERIFY(list->isVisible());
    f.window->commands().clearRecent->trigger();
    QVERIFY(!list->isVisible());
    QVERIFY(f.state.recentFiles().isEmpty());
}

void TestStartPage::aCardIsAsHighAsItsWordsNeed()
{
    Theme theme;
    const StartCard shortOne(theme, {u"open"_s, u"Open"_s, u"One line."_s, {}}, false);
    const StartCard longOne(theme, {u"open"_s, u"Open"_s, QString(u"Many words that go on. "_s).repeated(20), {}}, false);
    QVERIFY(longOne.heightForWidth(400) > shortOne.heightForWidth(400));
    QVERIFY(longOne.heightForWidth(400) > longOne.heightForWidth(900));
}

KELVIN_TEST(TestStartPage)
#include "TestStartPage.moc"
