// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EditLead.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Workbench.h"
#include "ui/models/Roles.h"
#include "ui/pages/CallSheetPage.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/callsheet/CriterionCard.h"
#include "ui/pages/lead/FactsPanel.h"
#include "ui/pages/leads/LeadsTable.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenuBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

bool addALead(WindowFixture& f, const QString& email)
{
    NewLead lead;
    lead.fields.insert(u"email"_s, FieldValue(email));
    const LeadStore& leads = f.window->file()->leads();
    const qsizetype before = leads.rows().size();
    f.window->file()->undo().perform(u"Add a lead"_s, [lead, actor = f.window->file()->context().actor()](Workspace& w) { return addLead(w, lead, actor); });
    return QTest::qWaitFor([&] { return leads.rows().size() == before + 1; }, 20'000) && f.waitForRest();
}

/// A new file with one lead, and nothing running in it.
bool openWithALead(WindowFixture& f, const QString& email = u"anna@example.com"_s)
{
    f.window->commands().newFile->trigger();
    return f.waitForFile(u"leads.kelvin"_s) && addALead(f, email);
}

/// The open editor of a fact of the lead, with something typed.
QLineEdit* typeIntoAFact(WindowFixture& f, const QString& key = u"title"_s)
{
    f.window->workbench()->showLead(f.window->file()->leads().rows().first().row);
    auto* facts = f.window->workbench()->page(Place::Lead)->findChild<FactsPanel*>();
    FactRow* row = nullptr;
    if (!facts || !QTest::qWaitFor([&] { return (row = facts->row(key)) != nullptr; }, 10'000)) return nullptr;
    row->edit();
    auto* editor = row->findChild<QLineEdit*>();
    if (editor) QTest::keyClicks(editor, u"half a tit"_s);
    return editor;
}

/// The call sheets of all leads, each with an answer that is not saved.
bool answerOnSheets(WindowFixture& f)
{
    auto* sheet = qobject_cast<CallSheetPage*>(f.window->workbench()->page(Place::CallSheet));
    for (const LeadRow& lead : f.window->file()->leads().rows()) {
        QSignalSpy shown(sheet, &CallSheetPage::shown);
        f.window->workbench()->callLead(lead.row);
        if (!shown.wait(10'000)) return false;
        QTest::keyClick(sheet->card(Criterion::Budget), Qt::Key_3);
    }
    return true;
}

/// Answers the next question, and says what was asked and whether saving was offered.
struct Answering {
    Leaving answer = Leaving::Stay;
    QString asked;
    bool couldSave = false;

    explicit Answering(WindowFixture& f)
    {
        f.questions.loseIt = [this](const QString& text, const QString&, bool canSave) {
            asked = text;
            couldSave = canSave;
            return answer;
        };
        f.window->setQuestions(f.questions);
    }
};

} // namespace

/// What would be lost when the window, its file or its language goes.
class TestLeaving : public QObject {
    Q_OBJECT

private slots:
    void goingBackFromTheOtherLanguageKeepsWhatWasTyped();
    void leavingAsksOnceAboutAllThatWouldBeLost();
    void whatIsTypedIsSavedBeforeTheWindowCloses();
    void whatCannotBeSavedKeepsTheWindowOpen();
    void goingBackOpensTheSheetThatIsNotSaved();
    void whileAFileOpensNothingIsBegunInTheOtherOne();
    void theWindowStaysAliveWhileAJobEndsThatCannotBeStopped();
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
    f.questions.loseIt = [&](const QString& text, const QString& detail, bool) {
        ++f.asked;
        question = text;
        details = detail;
        return Leaving::Stay;
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

void TestLeaving::whatIsTypedIsSavedBeforeTheWindowCloses()
{
    WindowFixture f;
    QVERIFY(openWithALead(f, u"anna@example.com"_s));
    QVERIFY(addALead(f, u"jan@example.com"_s));
    QVERIFY(answerOnSheets(f));
    const auto* editor = typeIntoAFact(f);
    QVERIFY(editor);
    Answering answering(f);
    answering.answer = Leaving::Save;
    const QString path = f.window->file()->session().path();
    QVERIFY(!f.window->close());
    QVERIFY(answering.couldSave);
    for (const QString& name : {u"anna@example.com"_s, u"jan@example.com"_s}) QVERIFY2(answering.asked.contains(name), qPrintable(answering.asked));
    QTRY_VERIFY_WITH_TIMEOUT(!f.window->isVisible(), 20'000);
    f.open();
    f.window->openPath(path);
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QStringList titles;
    for (const LeadRow& lead : f.window->file()->leads().rows()) {
        QCOMPARE(lead.pips[0], BantLevel::Partly);
        titles.append(lead.title);
    }
    QCOMPARE(titles.size(), 2);
    QVERIFY(titles.contains(u"half a tit"_s));
}

void TestLeaving::whatCannotBeSavedKeepsTheWindowOpen()
{
    WindowFixture f;
    QVERIFY(openWithALead(f, u"anna@example.com"_s));
    const QPointer<QLineEdit> typed = typeIntoAFact(f, u"employees"_s);
    QVERIFY(typed);
    Answering answering(f);
    answering.answer = Leaving::Save;
    f.window->workbench()->goTo(Place::Leads); // leaving the field stores, and is refused
    QVERIFY(!f.window->close());
    QTRY_COMPARE(f.window->workbench()->place(), Place::Lead);
    QVERIFY(f.window->isVisible());
    QVERIFY(typed);
    QCOMPARE(typed->text(), u"half a tit"_s);
}

void TestLeaving::goingBackOpensTheSheetThatIsNotSaved()
{
    WindowFixture f;
    QVERIFY(openWithALead(f, u"anna@example.com"_s));
    QVERIFY(answerOnSheets(f));
    f.window->workbench()->goTo(Place::Leads);
    qobject_cast<LeadsPage*>(f.window->workbench()->page(Place::Leads))->showList(u"all"_s);
    const auto* list = f.window->workbench()->page(Place::Leads)->findChild<LeadsTable*>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QPersistentModelIndex name = list->model()->index(0, static_cast<const LeadTableModel*>(list->model())->columnOf(u"name"));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"anna@example.com, not saved"_s);
    QVERIFY(!name.data(Role::Icon).toString().isEmpty());
    Answering answering(f);
    QVERIFY(!f.window->close());
    QCOMPARE(f.window->workbench()->place(), Place::CallSheet);
    // Saved, it is marked no more, and nothing is asked.
    QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!f.window->workbench()->hasUnsavedWork());
    QVERIFY(!name.data(Role::Icon).isValid());
    answering.asked.clear();
    QVERIFY(f.window->close());
    QCOMPARE(answering.asked, QString());
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

void TestLeaving::theWindowStaysAliveWhileAJobEndsThatCannotBeStopped()
{
    WindowFixture f;
    QVERIFY(openWithALead(f));
    f.questions.loseIt = [&f](const QString&, const QString&, bool) {
        ++f.asked;
        return Leaving::Discard;
    };
    f.window->setQuestions(f.questions);
    const auto gate = std::make_shared<QSemaphore>();
    bool ended = false;
    f.window->file()->session().runLong(u"Undo"_s, f.window.get(), [gate](Workspace&, const Progress&) { return gate->tryAcquire(1, 5'000); }, [&](bool done) { ended = done; }, JobStop::Never);
    QVERIFY(!f.window->close());
    QVERIFY(f.window->isVisible() && f.window->file());
    QVERIFY(!f.window->workbench()->isEnabled());
    // It is asked once, and done once.
    QVERIFY(!f.window->close());
    QCOMPARE(f.asked, 1);
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(!f.window->isVisible(), 20'000);
    QVERIFY(ended);
    QVERIFY(!f.window->file());
    QCOMPARE(f.asked, 1);
}

KELVIN_TEST(TestLeaving)
#include "TestLeaving.moc"
