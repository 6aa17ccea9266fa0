// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// BANT answers that come with files: each once, however often the file comes.
class TestImportedAnswers : public QObject {
    Q_OBJECT

private slots:
    void comeOnceHoweverOftenTheFileComes_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("answers");
        QTest::newRow("undated, in a file of leads") << ImportKind::Leads << QByteArray("email,budget\na@b.pl,approved\n") << 1;
        QTest::newRow("dated, in a file of leads") << ImportKind::Leads << QByteArray("email,budget,answeredAt\na@b.pl,approved,2026-02-01\n") << 1;
        QTest::newRow("undated") << ImportKind::Bant << QByteArray("email,budget,need\na@b.pl,approved,confirmed\n") << 2;
        QTest::newRow("dated") << ImportKind::Bant << QByteArray("email,budget,answeredAt\na@b.pl,approved,2026-02-01\na@b.pl,none,2026-01-01\n") << 2;
        QTest::newRow("undated, that contradict each other") << ImportKind::Bant << QByteArray("email,budget\na@b.pl,approved\na@b.pl,none\na@b.pl,approved\n") << 1;
        QTest::newRow("of one person by two keys") << ImportKind::Bant << QByteArray("email,externalId,budget\na@b.pl,,approved\n,7,approved\n") << 1;
    }

    void comeOnceHoweverOftenTheFileComes()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QByteArray, bytes);
        QFETCH(int, answers);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,externalId\na@b.pl,7\n"), u"1 0 0 0 0"_s);
        const QString first = f.counts(kind, bytes);
        QVERIFY2(!first.startsWith(u"0 0"_s), qPrintable(first));
        const QList<BantAnswer> said = f.lead(u"a@b.pl"_s).answers;
        QCOMPARE(said.size(), answers);
        for (int night = 0; night < 2; ++night) {
            f.laterBy(30);
            const QString again = f.counts(kind, bytes);
            QVERIFY2(again.startsWith(u"0 0"_s), qPrintable(again));
            QCOMPARE(f.lead(u"a@b.pl"_s).answers, said);
        }
    }

    void theLastWithoutADayCounts_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("leads") << ImportKind::Leads;
        QTest::newRow("answers") << ImportKind::Bant;
    }

    void theLastWithoutADayCounts()
    {
        QFETCH(ImportKind, kind);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email\na@b.pl\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.import(kind, "email,budget\na@b.pl,none\n"));
        const QByteArray file = "email,budget\na@b.pl,approved\na@b.pl,none\n";
        for (int night = 0; night < 3; ++night) {
            f.laterBy(1);
            QCOMPARE(f.counts(kind, file), u"0 0 2 0 0"_s);
        }
        QCOMPARE(f.lead(u"a@b.pl"_s).answers.size(), 1);
        QVERIFY(f.import(kind, "email,budget\na@b.pl,none\na@b.pl,approved\n"));
        QCOMPARE(f.lead(u"a@b.pl"_s).answers.last().level, BantLevel::Yes);
    }

    void oneWithADayHidesNoneWithout()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email\na@b.pl\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.import(ImportKind::Bant, "email,budget,need,answeredAt\na@b.pl,approved,confirmed,\n"));
        const QByteArray file = "email,budget,need,answeredAt\na@b.pl,approved,confirmed,\na@b.pl,none,confirmed,2026-02-01\n";
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Bant, file), u"1 0 1 0 0"_s);
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Bant, file), u"0 0 2 0 0"_s);
    }

    void areOfTheImportHoweverLongThePersonLookedAtTheCheck()
    {
        ImportFixture f;
        const QString path = f.folder.filePath(u"rows.csv"_s);
        for (int again = 0; again < 2; ++again) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("email,name,company,budget\na@b.pl,Anna,B,approved\n") > 0);
            file.close();
            ImportRequest request;
            request.path = path;
            request.mapping = lookAtFile(*f.workspace, path)->mapping;
            auto checked = checkImport(*f.workspace, request, f.actor);
            QVERIFY(checked);
            QCOMPARE(checked->counts.created + checked->counts.updated, 1 - again);
            f.actor.now += 60;
            QVERIFY(commitImport(*f.workspace, *checked, f.actor));
        }
        QCOMPARE(f.lead(u"a@b.pl"_s).answers.size(), 1);
    }

    void waitOnceHoweverOftenTheFileComes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("undated") << QByteArray("email,budget\na@b.pl,approved\n");
        QTest::newRow("dated") << QByteArray("email,budget,answeredAt\na@b.pl,approved,2026-02-01\n");
    }

    void waitOnceHoweverOftenTheFileComes()
    {
        QFETCH(QByteArray, bytes);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Bant, bytes), u"1 0 0 0 1"_s);
        const QByteArray dump = f.dump();
        const Instant first = f.actor.now;
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Bant, bytes), u"0 0 1 0 0"_s);
        f.actor.now = first;
        QCOMPARE(f.dump(), dump);
        f.laterBy(2);
        QCOMPARE(f.counts(ImportKind::Leads, "email\na@b.pl\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.lead(u"a@b.pl"_s).answers.size(), 1);
        QVERIFY(f.lead(u"a@b.pl"_s).answers.first().answeredAt <= first);
        QCOMPARE(f.counts(ImportKind::Bant, bytes), u"0 0 1 0 0"_s);
    }

    void waitForTheFileThatMakesTheirLead_data() { waitOnceHoweverOftenTheFileComes_data(); }

    void waitForTheFileThatMakesTheirLead()
    {
        QFETCH(QByteArray, bytes);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Bant, bytes), u"1 0 0 0 1"_s);
        const QByteArray waiting = f.dump();
        const Instant said = f.actor.now;
        f.laterBy(1);
        // The file of leads says the same: one answer, that of the file which said it first.
        QCOMPARE(f.counts(ImportKind::Leads, bytes), u"1 0 0 0 0"_s);
        QCOMPARE(f.lead(u"a@b.pl"_s).answers.size(), 1);
        QVERIFY(f.lead(u"a@b.pl"_s).answers.first().answeredAt <= said);
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        f.actor.now = said;
        QCOMPARE(f.dump(), waiting);
    }

    void areNewWhereTheSystemChangedItsMind()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,budget\na@b.pl,approved\n"), u"1 0 0 0 0"_s);
        for (const char* level : {"none", "approved", "none"}) {
            f.laterBy(1);
            QCOMPARE(f.counts(ImportKind::Leads, QByteArray("email,budget\na@b.pl,") + level + '\n'), u"0 1 0 0 0"_s);
            const QList<BantAnswer> answers = f.lead(u"a@b.pl"_s).answers;
            QCOMPARE(answers.last().answeredAt, f.actor.now);
            QCOMPARE(bantLevelKey(Criterion::Budget, answers.last().level), QString::fromLatin1(level));
        }
    }

    void doNotTakeBackWhatAPersonHeardSince()
    {
        ImportFixture f;
        const QByteArray nightly = "email,budget\na@b.pl,approved\n";
        QCOMPARE(f.counts(ImportKind::Leads, nightly), u"1 0 0 0 0"_s);
        f.laterBy(1);
        CallSheetEntry entry;
        BantAnswer heard;
        heard.level = BantLevel::No;
        entry.answers = {heard};
        QVERIFY(answerBant(*f.workspace, *findLead(*f.workspace, u"a@b.pl"_s), entry, f.actor));
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Leads, nightly), u"0 0 1 0 0"_s);
        QCOMPARE(f.lead(u"a@b.pl"_s).answers.last().level, BantLevel::No);
    }

    void goWithTheirImport()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email\na@b.pl\n"), u"1 0 0 0 0"_s);
        const QByteArray before = f.dump();
        QCOMPARE(f.counts(ImportKind::Bant, "email,budget\na@b.pl,approved\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.dump() != before);
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        QCOMPARE(f.dump(), before);
        QCOMPARE(f.counts(ImportKind::Bant, "email,budget\na@b.pl,approved\n"), u"1 0 0 0 0"_s);
    }
};

KELVIN_TEST(TestImportedAnswers)
#include "TestImportedAnswers.moc"
