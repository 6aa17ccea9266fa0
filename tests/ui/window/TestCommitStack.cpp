// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/AssignOwner.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/FileFixture.h"
#include "ui/text/HistoryText.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTranslator>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Undo of what was done in this window and before it.
class TestCommitStack : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void answersOfAnEarlierSessionAreTakenBackInOneStep();
    void earlierEditsLieBelowThoseOfTheWindow();
    void anEarlierEditIsDoneAgain();
    void whatCannotBePutBackEndsRedo();
    void redoGivesWayToWhatWasWrittenInItsPlace();
    void editsOfOthersAreNotTakenBack();
    void wordsFollowTheLanguage();
    void namesInTheFileAreShownAsTheyAre();
    void aDraftIsLeftWhereItIs();
    void onlyTheNewestAreRecalled();
    void whatSomebodyElseUndidDoesNotStandInTheWay();
    void aFileForReadingOnlyHasNothingToUndo();
    void nothingIsUndoneWhileAnEditIsOnItsWay();
    void whoComesNextTakesBackTheirOwnEdits();
    void anImportTakenBackLeavesWhatWasDoneMeanwhile();

private:
    CommitStack& stack() const { return m_fixture->file->undo(); }
    qint64 hanna() const
    {
        if (m_hanna == 0) m_hanna = m_fixture->ask([](Workspace& w) { return *findLead(w, u"hanna@balticadata.example"_s); });
        return m_hanna;
    }
    /// Edits a field as the window does, and waits until it is done.
    void edit(const QString& field, const QString& value) const;
    void undo() const;
    void redo() const;
    QString field(const QString& key) const;
    Scorecard card() const;
    StageRole stage() const;

    mutable qint64 m_hanna = 0;
    std::unique_ptr<FileFixture> m_fixture;
};

void TestCommitStack::init()
{
    m_fixture = std::make_unique<FileFixture>();
    m_fixture->now += 60;
    m_hanna = 0;
}

void TestCommitStack::edit(const QString& field, const QString& value) const
{
    bool done = false;
    stack().perform(u"Changed "_s + field, [=, row = hanna(), actor = m_fixture->file->context().actor()](Workspace& w) { return editField(w, row, field, value, actor); },
                    nullptr, [&](const Result<CommitResult>& result) { done = result.ok() && result->commit != 0; });
    QVERIFY(m_fixture->wait([&] { return done; }));
}

void TestCommitStack::undo() const
{
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    stack().undo();
    m_fixture->ask([](Workspace&) { return true; });
    QVERIFY(m_fixture->failures.isEmpty());
}

void TestCommitStack::redo() const
{
    QVERIFY(m_fixture->wait([this] { return stack().canRedo(); }));
    stack().redo();
    m_fixture->ask([](Workspace&) { return true; });
    QVERIFY(m_fixture->failures.isEmpty());
}

QString TestCommitStack::field(const QString& key) const
{
    const FieldValue value = m_fixture->ask([=, row = hanna(), now = m_fixture->now](Workspace& w) { return fieldAt(*leadFacts(w, row), key, now); });
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Scorecard TestCommitStack::card() const
{
    return m_fixture->ask([row = hanna(), now = m_fixture->now](Workspace& w) { return explainLead(w, *leadFacts(w, row), now)->card; });
}

StageRole TestCommitStack::stage() const
{
    return m_fixture->ask([row = hanna(), now = m_fixture->now](Workspace& w) { return stageAt(leadFacts(w, row)->stageMoves, now); });
}

void TestCommitStack::answersOfAnEarlierSessionAreTakenBackInOneStep()
{
    QCOMPARE(shownPoints(card().total), 49);
    const StageRole before = stage();
    CallSheetEntry entry;
    for (const Criterion c : {Criterion::Budget, Criterion::Authority, Criterion::Need, Criterion::Timeframe}) {
        BantAnswer answer;
        answer.criterion = c;
        answer.level = BantLevel::Yes;
        answer.channel = u"call"_s;
        entry.answers.append(answer);
    }
    stack().perform(u"answers"_s, [entry, row = hanna(), actor = m_fixture->file->context().actor()](Workspace& w) { return answerBant(w, row, entry, actor); });
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    QCOMPARE(shownPoints(card().total), 81);
    m_fixture->reopen();
    QCOMPARE(shownPoints(card().total), 81);
    QCOMPARE(card().temperature, Temperature::Hot);
    QCOMPARE(stack().undoText(), u"Answered 4 BANT questions"_s);
    undo();
    QCOMPARE(shownPoints(card().total), 49);
    QCOMPARE(card().temperature, Temperature::Warm);
    QCOMPARE(card().band, Band::MarketingQualified);
    QCOMPARE(stage(), before);
    QVERIFY(!stack().canUndo());
    redo();
    QCOMPARE(shownPoints(card().total), 81);
    undo();
    QCOMPARE(shownPoints(card().total), 49);
}

void TestCommitStack::earlierEditsLieBelowThoseOfTheWindow()
{
    const QString before = field(u"title"_s);
    edit(u"title"_s, u"CFO"_s);
    edit(u"industry"_s, u"Shipping"_s);
    m_fixture->reopen();
    edit(u"title"_s, u"CEO"_s);
    QCOMPARE(stack().undoText(), u"Changed title"_s);
    undo();
    QCOMPARE(field(u"title"_s), u"CFO"_s);
    QCOMPARE(stack().undoText(), u"Changed Industry"_s);
    undo();
    QVERIFY(field(u"industry"_s) != u"Shipping"_s);
    undo();
    QCOMPARE(field(u"title"_s), before);
    QVERIFY(!stack().canUndo());
}

void TestCommitStack::anEarlierEditIsDoneAgain()
{
    const QString before = field(u"title"_s);
    edit(u"title"_s, u"CFO"_s);
    m_fixture->reopen();
    edit(u"title"_s, u"CEO"_s);
    undo();
    undo();
    QCOMPARE(field(u"title"_s), before);
    QVERIFY(!stack().canUndo());
    QCOMPARE(stack().redoText(), u"Changed Job title"_s);
    redo();
    QCOMPARE(field(u"title"_s), u"CFO"_s);
    redo();
    QCOMPARE(field(u"title"_s), u"CEO"_s);
    QVERIFY(!stack().canRedo());
    undo();
    undo();
    QCOMPARE(field(u"title"_s), before);
}

void TestCommitStack::whatCannotBePutBackEndsRedo()
{
    edit(u"email"_s, u"hanna@elsewhere.example"_s);
    m_fixture->reopen();
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    stack().undo();
    QVERIFY(m_fixture->wait([this] { return field(u"email"_s) == u"hanna@balticadata.example"; }));
    QVERIFY(!stack().canUndo());
    QVERIFY(!stack().canRedo());
    QCOMPARE(stack().redoText(), QString());
}

void TestCommitStack::redoGivesWayToWhatWasWrittenInItsPlace()
{
    edit(u"title"_s, u"CFO"_s);
    m_fixture->reopen();
    undo();
    QVERIFY(m_fixture->ask([row = hanna(), now = m_fixture->now](Workspace& w) { return editField(w, row, u"title"_s, u"CEO"_s, Actor{u"Ola"_s, now}).ok(); }));
    stack().redo();
    QVERIFY(m_fixture->wait([this] { return !m_fixture->failures.isEmpty(); }));
    QCOMPARE(m_fixture->failures.takeFirst().code, u"cannot_redo"_s);
    QVERIFY(!stack().canRedo());
    QCOMPARE(field(u"title"_s), u"CEO"_s);
}

void TestCommitStack::editsOfOthersAreNotTakenBack()
{
    QVERIFY(m_fixture->ask([row = hanna(), now = m_fixture->now](Workspace& w) { return editField(w, row, u"title"_s, u"CFO"_s, Actor{u"Ola"_s, now}).ok(); }));
    m_fixture->reopen();
    QCOMPARE(field(u"title"_s), u"CFO"_s);
    QVERIFY(!stack().canUndo());
    QCOMPARE(stack().undoText(), QString());
}

void TestCommitStack::wordsFollowTheLanguage()
{
    edit(u"title"_s, u"CFO"_s);
    m_fixture->reopen();
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    QCOMPARE(stack().undoText(), u"Changed Job title"_s);
    // As when the window is given other words: the same edit, asked for anew.
    struct Other : QTranslator {
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* source, const char*, int) const override
        {
            return qstrcmp(source, "Changed %1") == 0 ? u"Zmieniono: %1"_s : QString();
        }
    } other;
    QCoreApplication::installTranslator(&other);
    const QString text = stack().undoText();
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(text, u"Zmieniono: Job title"_s);
}

void TestCommitStack::namesInTheFileAreShownAsTheyAre()
{
    const QString name = u"<img src=/dev/zero>\u202e%1"_s;
    QVERIFY(m_fixture->ask([=, row = hanna(), actor = m_fixture->file->context().actor()](Workspace& w) { return assignOwner(w, {row}, name, actor).ok(); }));
    m_fixture->reopen();
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    QCOMPARE(stack().undoText(), deedText(m_fixture->file->context().wording(), u"owner_assigned"_s, {u"1"_s, name}));
    QVERIFY(stack().undoText().contains(u"<img src=/dev/zero>"_s));
    QVERIFY(!stack().undoText().contains(QChar(0x202e)));
}

void TestCommitStack::aDraftIsLeftWhereItIs()
{
    const Actor actor = m_fixture->file->context().actor();
    QVERIFY(m_fixture->ask([=](Workspace& w) { return saveDraft(w, u"fibonacci"_s, w.models().first().published()->model, actor).ok(); }));
    m_fixture->reopen();
    QVERIFY(m_fixture->ask([](Workspace& w) { return w.models().first().draft() != nullptr; }));
    QVERIFY(!stack().canUndo());
}

void TestCommitStack::onlyTheNewestAreRecalled()
{
    const Actor actor = m_fixture->file->context().actor();
    QVERIFY(m_fixture->ask([=, row = hanna()](Workspace& w) {
        bool all = true;
        for (int i = 0; i < 60; ++i) all = all && editField(w, row, u"title"_s, QString::number(i), actor).ok();
        return all;
    }));
    m_fixture->reopen();
    int steps = 0;
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    for (; stack().canUndo(); ++steps) undo();
    QCOMPARE(steps, 50);
    QCOMPARE(field(u"title"_s), u"9"_s);
}

void TestCommitStack::whatSomebodyElseUndidDoesNotStandInTheWay()
{
    edit(u"industry"_s, u"Shipping"_s);
    edit(u"title"_s, u"CFO"_s);
    m_fixture->reopen();
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    QVERIFY(m_fixture->ask([](Workspace& w) {
        const auto newest = history(w, false);
        return undoCommit(w, newest->first().commit, Actor{u"Ola"_s, newest->first().at}).ok();
    }));
    stack().undo();
    QVERIFY(m_fixture->wait([this] { return !m_fixture->failures.isEmpty(); }));
    QCOMPARE(m_fixture->failures.takeFirst().code, u"already_undone"_s);
    QCOMPARE(stack().undoText(), u"Changed Industry"_s);
    undo();
    QVERIFY(field(u"industry"_s) != u"Shipping"_s);
}

void TestCommitStack::aFileForReadingOnlyHasNothingToUndo()
{
    edit(u"title"_s, u"CFO"_s);
    m_fixture->reopen(true);
    QCOMPARE(field(u"title"_s), u"CFO"_s);
    QVERIFY(!stack().canUndo());
}

void TestCommitStack::nothingIsUndoneWhileAnEditIsOnItsWay()
{
    edit(u"title"_s, u"CFO"_s);
    QVERIFY(stack().canUndo());
    stack().perform(u"second"_s, [row = hanna(), actor = m_fixture->file->context().actor()](Workspace& w) { return editField(w, row, u"title"_s, u"CEO"_s, actor); });
    QVERIFY(!stack().canUndo());
    stack().undo();
    QVERIFY(m_fixture->wait([this] { return stack().canUndo(); }));
    QCOMPARE(field(u"title"_s), u"CEO"_s);
    QCOMPARE(stack().undoText(), u"second"_s);
    undo();
    QCOMPARE(field(u"title"_s), u"CFO"_s);
}

void TestCommitStack::whoComesNextTakesBackTheirOwnEdits()
{
    FileFixture& at = *m_fixture;
    const QString title = field(u"title"_s), industry = field(u"industry"_s);
    QVERIFY(at.ask([row = hanna(), now = at.now](Workspace& w) { return editField(w, row, u"title"_s, u"CFO"_s, Actor{u"Ola"_s, now}).ok(); }));
    edit(u"industry"_s, u"Shipping"_s);
    edit(u"city"_s, u"Sopot"_s);
    undo();
    QVERIFY(stack().canRedo());
    at.state.setMe(u"Ola"_s);
    at.file->useMe();
    QVERIFY(!stack().canUndo()); // not the other's while one waits for one's own
    QVERIFY(at.wait([this] { return stack().canUndo(); }));
    QCOMPARE(stack().undoText(), u"Changed Job title"_s);
    QVERIFY(!stack().canRedo());
    undo();
    QCOMPARE(field(u"title"_s), title);
    QCOMPARE(field(u"industry"_s), u"Shipping"_s);
    QVERIFY(!stack().canUndo());
    redo();
    QCOMPARE(field(u"title"_s), u"CFO"_s);
    // What Ola does meanwhile is hers; back again, the first one finds the own edits and nothing of hers.
    edit(u"title"_s, u"CEO"_s);
    at.state.setMe(u"Ewa Zając"_s);
    at.file->useMe();
    QVERIFY(at.wait([this] { return stack().undoText() == u"Changed Industry"_s; }));
    undo();
    QCOMPARE(field(u"industry"_s), industry);
    QCOMPARE(field(u"title"_s), u"CEO"_s);
    QVERIFY(!stack().canUndo());
    // The same name again costs nothing, and takes nothing away.
    QSignalSpy changed(&stack(), &CommitStack::stateChanged);
    at.file->useMe();
    QCOMPARE(changed.size(), 0);
    QVERIFY(stack().canRedo());
}

void TestCommitStack::anImportTakenBackLeavesWhatWasDoneMeanwhile()
{
    FileFixture& at = *m_fixture;
    const QString title = field(u"title"_s), industry = field(u"industry"_s);
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    // An import, and its undo behind other work on the thread of long jobs.
    const auto beginUndo = [&] {
        const auto written = at.ask([row = hanna(), actor = at.file->context().actor()](Workspace& w) { return editField(w, row, u"title"_s, u"CFO"_s, actor); });
        QVERIFY(written && written->commit != 0);
        stack().noteImport(written->commit, u"leads.csv"_s);
        at.file->session().runLong(u"Work"_s, at.file.get(), [gate](Workspace&, const Progress&) { return gate->tryAcquire(1, 20'000); }, [](bool) {});
        QVERIFY(at.wait([this] { return stack().canUndo(); }));
        stack().undo();
    };
    beginUndo();
    edit(u"industry"_s, u"Shipping"_s);
    gate->release();
    QVERIFY(at.wait([&] { return field(u"title"_s) == title && stack().canUndo(); }));
    QCOMPARE(stack().undoText(), u"Changed industry"_s);
    QVERIFY(!stack().canRedo());
    undo();
    QCOMPARE(field(u"industry"_s), industry);
    QVERIFY(!stack().canUndo());
    beginUndo();
    at.state.setMe(u"Ola"_s);
    at.file->useMe();
    at.ask([](Workspace&) { return true; });
    gate->release();
    QVERIFY(at.wait([&] { return field(u"title"_s) == title && at.file->session().jobs().isEmpty(); }));
    QVERIFY(!stack().canUndo() && !stack().canRedo());
    QVERIFY(at.failures.isEmpty());
}

KELVIN_TEST(TestCommitStack)
#include "TestCommitStack.moc"
