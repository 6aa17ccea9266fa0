// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EditLead.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Workbench.h"
#include "ui/pages/lead/FactsPanel.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenuBar>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

/// A new file with one lead, and nothing running in it.
bool openWithALead(WindowFixture& f)
{
    f.window->commands().newFile->trigger();
    if (!f.waitForFile(u"leads.kelvin"_s)) return false;
    NewLead lead;
    lead.fields.insert(u"email"_s, FieldValue(u"anna@example.com"_s));
    f.window->file()->undo().perform(u"Add Anna"_s, [lead, actor = f.window->file()->context().actor()](Workspace& w) { return addLead(w, lead, actor); });
    return QTest::qWaitFor([&] { return f.window->file()->leads().rows().size() == 1; }, 20'000) && f.waitForRest();
}

/// The open editor of the lead's title, with something typed.
QLineEdit* typeIntoAFact(WindowFixture& f)
{
    f.window->workbench()->showLead(f.window->file()->leads().rows().first().row);
    auto* facts = f.window->workbench()->page(Place::Lead)->findChild<FactsPanel*>();
    FactRow* title = nullptr;
    if (!facts || !QTest::qWaitFor([&] { return (title = facts->row(u"title"_s)) != nullptr; }, 10'000)) return nullptr;
    title->edit();
    auto* editor = title->findChild<QLineEdit*>();
    if (editor) QTest::keyClicks(editor, u"half a tit"_s);
    return editor;
}

} // namespace

/// What would be lost when the window, its file or its language goes.
class TestLeaving : public QObject {
    Q_OBJECT

private slots:
    void goingBackFromTheOtherLanguageKeepsWhatWasTyped();
    void leavingAsksOnceAboutAllThatWouldBeLost();
    void whileAFileOpensNothingIsBegunInTheOtherOne();
};

void TestLeaving::goingBackFromTheOtherLanguageKeepsWhatWasTyped()
{
    WindowFixture f;
    QVERIFY(openWithALead(f));
    const QPointer<Workbench> before = f.window->workbench();
    QPointer<QLineEdit> typed = typeIntoAFact(f);
    QVERIFY(typed);
    QAction* polish = nullptr;
    for (QAction* action : f.window->commands().languages->actions())
        if (action->data() == u"pl"_s) polish = action;
    polish->trigger();
    QTRY_COMPARE(f.asked, 1);
    QVERIFY(before && before == f.window->workbench());
    QVERIFY(typed && typed->isVisible());
    QCOMPARE(typed->text(), u"half a tit"_s);
    QCOMPARE(f.state.language(), QString());
    QVERIFY(!polish->isChecked());
}

void TestLeaving::leavingAsksOnceAboutAllThatWouldBeLost()
{
    WindowFixture f;
    QString question, details;
    f.questions.loseIt = [&](const QString& text, const QString& detail) {
        ++f.asked;
        question = text;
        details = detail;
        return false;
    };
    f.window->setQuestions(f.questions);
    QVERIFY(openWithALead(f));
    QVERIFY(typeIntoAFact(f));
    const auto work = [](Workspace&, const Progress& progress) {
        while (!progress.isCancelled()) QThread::msleep(5);
        return true;
    };
    WorkspaceSession& session = f.window->file()->session();
    const int reading = session.runLong(u"Reading"_s, f.window.get(), work, [](bool) {}, JobStop::LosesNothing);
    QVERIFY(!f.window->close());
    QVERIFY(question.contains(u"not saved"_s) && !question.contains(u"Reading"_s));
    session.runLong(u"Work"_s, f.window.get(), work, [](bool) {});
    session.runLong(u"Copy"_s, f.window.get(), [](Workspace&, const Progress&) { return true; }, [](bool) {}, JobStop::Never);
    QVERIFY(!f.window->close());
    QCOMPARE(f.asked, 2);
    for (const QString& part : {u"not saved"_s, u"Work is not finished"_s, u"Copy is not finished"_s}) QVERIFY2(question.contains(part), qPrintable(question));
    QVERIFY(details.contains(u"taken back"_s) && details.contains(u"waits"_s));
    session.cancelJob(reading);
}

void TestLeaving::whileAFileOpensNothingIsBegunInTheOtherOne()
{
    WindowFixture f;
    QVERIFY(openWithALead(f));
    f.window->workbench()->goTo(Place::Leads);
    QFile table(f.home.filePath(u"contacts.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("Email,Name\nanna@example.com,Anna\n");
    table.close();
    QFile broken(f.home.filePath(u"broken.kelvin"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no database");
    broken.close();
    QWidget* focus = f.window->focusWidget();
    QVERIFY(focus);
    f.window->openPath(broken.fileName());
    QVERIFY(!f.window->workbench()->isEnabled());
    QVERIFY(!f.window->menuBar()->isEnabled());
    f.window->openPath(table.fileName());
    QCOMPARE(f.window->workbench()->place(), Place::Leads);
    QVERIFY(f.window->file()->session().jobs().isEmpty());
    // The other one did not open: everything is as it was.
    QTRY_VERIFY(f.window->workbench()->isEnabled());
    QVERIFY(f.window->menuBar()->isEnabled());
    QCOMPARE(f.window->focusWidget(), focus);
}

KELVIN_TEST(TestLeaving)
#include "TestLeaving.moc"
