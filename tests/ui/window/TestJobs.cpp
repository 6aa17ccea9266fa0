// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorageError.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"
#include "core/storage/Transaction.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/JobStrip.h"
#include "ui/StatusStrip.h"
#include "ui/pages/FunnelPage.h"
#include "ui/pages/ScoringPage.h"
#include "ui/text/FailureText.h"
#include "ui/widgets/JobRow.h"

#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

#include <new>
#include <stdexcept>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestJobs : public QObject {
    Q_OBJECT

private slots:
    void cancelIsOfferedOnlyWhereItStops();
    void readingMuchHoldsUpNeitherEditsNorImports();
    void scoringAndFunnelReadAsJobs();
    void anEditDuringTheLoadingOfTheListIsReadAgain();
    void aJobThatThrowsIsAFailureAndNotTheEnd();
    void leavingWaitsForNoReading();
    void storedScoresStandUntilEverybodyIsScored();
    void whoeverCancelsTheListSeesThatNothingIsCounted();
    void cancelledBeforeAnythingIsShownTheListIsReadWhenAskedForAgain();
    void aSessionSaysThatItCannotOpenTheFileOnceMore();
    void whatTheWatchCannotReadIsSaidOnce();

private:
    using Gate = std::shared_ptr<QSemaphore>;
    static auto waitsFor(const Gate& gate)
    {
        return [gate](Workspace&, const Progress&) { gate->acquire(); return true; };
    }
    /// Number of the job with this title, 0: none.
    static int numberOf(const WorkspaceSession& session, const QString& title)
    {
        for (const JobState& job : session.jobs())
            if (job.title == title) return job.number;
        return 0;
    }
    static bool lists(const WorkspaceSession& session, const QString& title) { return numberOf(session, title) > 0; }
    static bool shows(const QWidget& strip, const QString& words)
    {
        const auto labels = strip.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    }
};

void TestJobs::cancelIsOfferedOnlyWhereItStops()
{
    Tests::FileFixture f(false);
    WorkspaceSession& session = f.file->session();
    QVERIFY(f.wait([&] { return session.jobs().isEmpty(); }));
    JobStrip strip(f.theme);
    strip.follow(&session, f.file->context().wording());
    const Gate gate = std::make_shared<QSemaphore>();
    for (const JobStop stop : {JobStop::TakesBack, JobStop::LosesNothing, JobStop::Never})
        session.runLong(QString::number(int(stop)), f.file.get(), waitsFor(gate), [](bool) {}, stop);
    QTRY_COMPARE(strip.findChildren<JobRow*>().size(), 3);
    strip.show();
    int offered = 0;
    for (const JobState& job : session.jobs())
        for (const JobRow* row : strip.findChildren<JobRow*>()) {
            const auto* name = row->findChild<QLabel*>();
            if (!name || name->text() != job.title) continue;
            QCOMPARE(row->findChild<QPushButton*>()->isVisible(), canBeStopped(job.stop));
            offered += canBeStopped(job.stop);
        }
    QCOMPARE(offered, 2);
    gate->release(3);
    QTRY_VERIFY(session.jobs().isEmpty());
}

void TestJobs::readingMuchHoldsUpNeitherEditsNorImports()
{
    Tests::FileFixture f(false);
    WorkspaceSession& session = f.file->session();
    const Gate reading = std::make_shared<QSemaphore>(), importing = std::make_shared<QSemaphore>();
    bool read = false, imported = false;
    session.runReading(u"Read"_s, f.file.get(), waitsFor(reading), [&](bool) { read = true; });
    f.ask([](Workspace&) { return true; });
    session.runLong(u"Import"_s, f.file.get(), waitsFor(importing), [&](bool) { imported = true; });
    importing->release();
    QTRY_VERIFY(imported);
    QVERIFY(!read);
    session.runLong(u"Import"_s, f.file.get(), waitsFor(importing), [](bool) {});
    reading->release();
    QTRY_VERIFY(read);
    importing->release();
    QTRY_VERIFY(session.jobs().isEmpty());
}

void TestJobs::scoringAndFunnelReadAsJobs()
{
    Tests::PageFixture<ScoringPage> scoring;
    WorkspaceSession& session = scoring.file->session();
    const Gate gate = std::make_shared<QSemaphore>();
    session.runReading(u"Read"_s, scoring.file.get(), waitsFor(gate), [](bool) {});
    scoring.show(1240, 780);
    QTRY_VERIFY(lists(session, u"Reading what the models need"_s));
    FunnelPage funnel(scoring.file->context());
    funnel.show();
    funnel.activate();
    QTRY_VERIFY(lists(session, u"Counting the funnel"_s));
    // Meanwhile the quick thread answers.
    scoring.ask([](Workspace&) { return true; });
    QVERIFY(lists(session, u"Counting the funnel"_s));
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(session.jobs().isEmpty(), 30'000);
}

void TestJobs::anEditDuringTheLoadingOfTheListIsReadAgain()
{
    Tests::FileFixture f;
    LeadStore& leads = f.file->leads();
    QVERIFY(f.wait([&] { return leads.isCounted() && f.file->session().jobs().isEmpty(); }));
    const qint64 row = leads.rows().first().row;
    const Gate gate = std::make_shared<QSemaphore>();
    f.file->session().runReading(u"Read"_s, f.file.get(), waitsFor(gate), [](bool) {});
    leads.reload();
    QVERIFY(lists(f.file->session(), u"Loading the list"_s));
    QSignalSpy reset(&leads, &LeadStore::reset), changed(&leads, &LeadStore::rowsChanged);
    f.now += 60;
    QVERIFY(f.ask([row, actor = Actor{f.state.me(), f.now}](Workspace& w) { return editField(w, row, u"name"_s, FieldValue(u"Anna Nowa"_s), actor); }));
    // The list that stands there shows it at once.
    QTRY_COMPARE(leads.find(row)->name, u"Anna Nowa"_s);
    QCOMPARE(reset.size(), 0);
    const qsizetype before = changed.size();
    gate->release();
    QTRY_COMPARE(reset.size(), 1);
    // The new list may have been read before the edit: its lead is asked for once more.
    QTRY_VERIFY(changed.size() > before);
    QCOMPARE(leads.find(row)->name, u"Anna Nowa"_s);
}

void TestJobs::aJobThatThrowsIsAFailureAndNotTheEnd()
{
    Tests::FileFixture f(false);
    WorkspaceSession& session = f.file->session();
    const Failure full{FailureKind::Database, u"db_full"_s, {f.path()}};
    // Who can be told is told, in words of the failure where there are some.
    const auto read = f.ask([full](Workspace&) -> Result<Done> { throw StorageError(full); });
    QVERIFY(!read);
    QCOMPARE(read.failure(), full);
    const auto none = f.ask([](Workspace&) -> Result<Done> { throw std::bad_alloc(); });
    QCOMPARE(none.failure().code, u"no_memory"_s);
    QVERIFY(f.failures.isEmpty());
    // Where the answer has no room for a failure the window says it, and nobody gets an answer.
    bool answered = false;
    session.run(f.file.get(), [full](Workspace&) -> int { throw StorageError(full); }, [&](int) { answered = true; });
    session.runLong(u"Work"_s, f.file.get(), [](Workspace&, const Progress&) -> int { throw std::runtime_error("broken"); }, [&](int) { answered = true; });
    QTRY_COMPARE(f.failures.size(), 2);
    QVERIFY(f.failures.contains(full));
    QVERIFY(std::any_of(f.failures.begin(), f.failures.end(), [](const Failure& failure) { return failure.code == u"job_broken"; }));
    QTRY_VERIFY(session.jobs().isEmpty());
    QVERIFY(!answered);
    QCOMPARE(f.ask([](Workspace&) { return 7; }), 7);
}

void TestJobs::leavingWaitsForNoReading()
{
    Tests::FileFixture f(false);
    WorkspaceSession& session = f.file->session();
    QVERIFY(f.wait([&] { return session.jobs().isEmpty(); }));
    // Everything that a statement can be asked to do in ten minutes.
    auto started = std::make_shared<QSemaphore>();
    const auto forEver = [started](Workspace& w) -> Result<Done> {
        started->release();
        return attempt([&]() -> Result<Done> {
            RawStatement count(w.database(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            count.next();
            return Done{};
        });
    };
    std::optional<Result<Done>> ended;
    const int listed = session.runReading(u"Read"_s, f.file.get(), [forEver](Workspace& w, const Progress&) { return forEver(w); }, [&](const Result<Done>& done) { ended = done; });
    QVERIFY(started->tryAcquire(1, 20'000));
    session.cancelJob(listed);
    QTRY_VERIFY(ended.has_value());
    QCOMPARE(ended->failure().code, u"db_cancelled"_s);
    session.runOverFacts(f.file.get(), forEver, [](const Result<Done>&) {});
    QVERIFY(started->tryAcquire(1, 20'000));
    QVERIFY(session.jobs().isEmpty());
    f.file.reset();
}

void TestJobs::storedScoresStandUntilEverybodyIsScored()
{
    Tests::FileFixture f;
    QVERIFY(f.wait([&] { return f.file->session().jobs().isEmpty(); }));
    const Gate gate = std::make_shared<QSemaphore>(), question = std::make_shared<QSemaphore>();
    const auto letGo = qScopeGuard([&] { gate->release(); question->release(); });
    // Whoever has a long question does not hold up the list, nor the list their questions.
    f.file->session().run(f.file.get(), [question](Workspace&) { question->acquire(); return true; }, [](bool) {});
    LeadStore leads(f.file->session(), [&f] { return f.now; });
    QVERIFY(!leads.isLoaded());
    leads.reload();
    f.file->session().runReading(u"Read"_s, f.file.get(), waitsFor(gate), [](bool) {});
    QTRY_VERIFY(leads.isLoaded());
    question->release();
    QVERIFY(leads.storedAt() && *leads.storedAt() <= f.now);
    const QList<LeadRow> stored = leads.rows();
    QVERIFY(std::any_of(stored.begin(), stored.end(), [](const LeadRow& lead) { return lead.card.inScope && lead.card.total.value > 0; }));
    // What somebody edits meanwhile is counted at once.
    f.now += 60;
    QVERIFY(f.ask([row = stored.first().row, actor = Actor{f.state.me(), f.now}](Workspace& w) { return editField(w, row, u"name"_s, FieldValue(u"Anna Nowa"_s), actor); }));
    QTRY_COMPARE(leads.rows().first().name, u"Anna Nowa"_s);
    QVERIFY(leads.storedAt());
    gate->release();
    QTRY_VERIFY(!leads.storedAt());
    QCOMPARE(leads.rows().size(), stored.size());
    QCOMPARE(leads.rows().first().name, u"Anna Nowa"_s);
    QVERIFY(leads.rows().first().weekChange);
}

void TestJobs::whoeverCancelsTheListSeesThatNothingIsCounted()
{
    Tests::FileFixture f;
    WorkspaceSession& session = f.file->session();
    const LeadStore& leads = f.file->leads();
    // Between what is stored and what is counted.
    const Gate gate = std::make_shared<QSemaphore>();
    const auto letGo = qScopeGuard([&] { gate->release(); });
    session.runReading(u"Read"_s, f.file.get(), waitsFor(gate), [](bool) {});
    StatusStrip strip(f.theme, u"English"_s);
    strip.follow(f.file.get());
    QTRY_VERIFY(leads.storedAt());
    QVERIFY(shows(strip, u"being counted"_s));
    session.cancelJob(numberOf(session, u"Loading the list"_s));
    gate->release();
    QTRY_VERIFY(!leads.isReading());
    QVERIFY(leads.storedAt());
    QVERIFY(shows(strip, u"Scores as stored"_s) && !shows(strip, u"being counted"_s));
    f.file->leads().reload();
    QVERIFY(shows(strip, u"being counted"_s));
    QTRY_VERIFY(leads.isCounted());
    QVERIFY(shows(strip, u"Scored"_s));
    QVERIFY(f.failures.isEmpty());
}

void TestJobs::cancelledBeforeAnythingIsShownTheListIsReadWhenAskedForAgain()
{
    Tests::FileFixture f;
    WorkspaceSession& session = f.file->session();
    LeadStore& leads = f.file->leads();
    QSignalSpy reset(&leads, &LeadStore::reset);
    session.cancelJob(numberOf(session, u"Loading the list"_s));
    QTRY_VERIFY(session.jobs().isEmpty());
    QVERIFY(!leads.isReading() && !leads.isLoaded());
    QCOMPARE(reset.size(), 0);
    leads.reload();
    QTRY_VERIFY(leads.isCounted());
    QVERIFY(f.failures.isEmpty());
}

void TestJobs::aSessionSaysThatItCannotOpenTheFileOnceMore()
{
    Tests::FileFixture f(false);
    QVERIFY(!f.file->session().failure());
    auto source = Workspace::open(f.path(), f.shipped);
    QVERIFY(source);
    f.file.reset();
    QVERIFY(QFile::remove(f.path()));
    const WorkspaceSession session(std::move(*source));
    QVERIFY(session.failure());
    QCOMPARE(session.failure()->code, u"db_missing"_s);
    QVERIFY(!failureText({}, *session.failure()).next.isEmpty());
}

void TestJobs::whatTheWatchCannotReadIsSaidOnce()
{
    Tests::FileFixture f(false);
    WorkspaceSession& session = f.file->session();
    QVERIFY(f.wait([&] { return session.jobs().isEmpty(); }));
    const auto other = Database::open(f.path(), OpenMode::ReadWrite);
    QVERIFY(other);
    const auto write = [&](const char* sql) {
        return writeTransaction(**other, [&] {
            Statement(**other, sql).run();
            return Done{};
        }).ok();
    };
    // The end of a job is a reason to look.
    const auto look = [&] {
        session.runLong(u"Work"_s, f.file.get(), [](Workspace&, const Progress&) { return true; }, [](bool) {});
        return f.wait([&] { return session.jobs().isEmpty(); }) && f.ask([](Workspace&) { return true; });
    };
    const char* const spoil = "UPDATE model_version SET json = CAST('!' || CAST(json AS TEXT) AS BLOB)";
    QVERIFY(write(spoil));
    QVERIFY(look());
    QCOMPARE(f.failures.size(), 1);
    const FailureWords words = failureText({}, f.failures.first());
    QVERIFY2(!words.text.isEmpty() && !words.next.isEmpty(), qPrintable(f.failures.first().code));
    QVERIFY(look());
    QCOMPARE(f.failures.size(), 1);
    QVERIFY(write("UPDATE model_version SET json = substr(json, 2)"));
    QVERIFY(look());
    QCOMPARE(f.failures.size(), 1);
    QVERIFY(write(spoil));
    QVERIFY(look());
    QCOMPARE(f.failures.size(), 2);
}

KELVIN_TEST(TestJobs)
#include "TestJobs.moc"
