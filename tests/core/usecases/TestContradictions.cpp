// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Rows of one file that contradict each other about the same person, company or deal.
class TestContradictions : public QObject {
    Q_OBJECT

private:
    /// Twice more says nothing new, and leaves everything as it was.
    static void saysNothingNewAgain(ImportFixture& f, ImportKind kind, const QByteArray& file, int rows)
    {
        const QByteArray before = f.dump();
        for (int again = 0; again < 2; ++again) {
            f.laterBy(1);
            QCOMPARE(f.counts(kind, file), u"0 0 %1 0 0"_s.arg(rows));
        }
        f.laterBy(-2);
        QCOMPARE(f.dump(), before);
    }

private slots:
    void theLastRowOfALeadCountsOnce()
    {
        ImportFixture f;
        const QByteArray file = "email,city,createdAt\nanna@x.pl,Gdynia,2026-01-01\njan@y.pl,Ustka,2026-01-01\nanna@x.pl,Sopot,2026-01-01\nanna@x.pl,,2026-01-01\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"2 1 1 0 0"_s);
        QCOMPARE(f.value(u"anna@x.pl"_s, u"city"_s), u"Sopot"_s);
        // What was overruled was never true.
        QVERIFY(!f.dump().contains("Gdynia"));
        saysNothingNewAgain(f, ImportKind::Leads, file, 4);
    }

    void theirOwnTimesDecideWhichRowIsTheLast()
    {
        ImportFixture f;
        const QByteArray file = "email,city,createdAt,changedAt\nanna@x.pl,Hel,2026-01-01,2026-03-01\nanna@x.pl,Gdynia,2026-01-01,2026-01-01\n"
                                "anna@x.pl,Sopot,2026-01-01,2026-02-01\n";
        QVERIFY(f.import(ImportKind::Leads, file));
        QCOMPARE(f.value(u"anna@x.pl"_s, u"city"_s), u"Hel"_s);
        // At other times other rows were true.
        QCOMPARE(std::get<QString>(fieldAt(f.lead(u"anna@x.pl"_s), u"city"_s, *instantFromIso(u"2026-02-10T00:00:00Z"))), u"Sopot"_s);
        saysNothingNewAgain(f, ImportKind::Leads, file, 3);
    }

    void rowsOfTheSameTimeAreTakenInTheOrderOfTheFile()
    {
        ImportFixture f;
        const QByteArray file = "email,city,createdAt,changedAt\nanna@x.pl,Hel,2026-01-01,2026-03-01\nanna@x.pl,Gdynia,2026-01-01,2026-03-01\n";
        QVERIFY(f.import(ImportKind::Leads, file));
        QCOMPARE(f.value(u"anna@x.pl"_s, u"city"_s), u"Gdynia"_s);
        saysNothingNewAgain(f, ImportKind::Leads, file, 2);
    }

    void ofStagesWithoutADayTheFurthestCounts_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QByteArray>("stages");
        QTest::addColumn<StageRole>("stands");
        QTest::addColumn<bool>("kept");
        for (const ImportKind kind : {ImportKind::Leads, ImportKind::Outcomes}) {
            const auto row = [&](const char* name) -> QTestData& { return QTest::newRow((enumKey(kind).toLatin1() + ": " + name).constData()) << kind; };
            row("up and back") << QByteArray("MQL Customer Lead") << StageRole::Customer << true;
            row("up") << QByteArray("Lead MQL Customer") << StageRole::Customer << false;
            row("closed and back to the start") << QByteArray("Customer Disqualified SQL Lead") << StageRole::SalesQualified << true;
            row("closed at last") << QByteArray("SQL Lead Disqualified") << StageRole::Disqualified << false;
        }
    }

    void ofStagesWithoutADayTheFurthestCounts()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QByteArray, stages);
        QFETCH(StageRole, stands);
        QFETCH(bool, kept);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email\nanna@x.pl\n"), u"1 0 0 0 0"_s);
        QByteArray file = "email,stage\n";
        for (const QByteArray& stage : stages.split(' ')) file += "anna@x.pl," + stage + '\n';
        const int rows = int(file.count('\n')) - 1;
        QVERIFY(!f.counts(kind, file).startsWith(u"0 0"_s));
        QCOMPARE(f.lastIssues.contains(u"stage_kept"_s), kept);
        QCOMPARE(stageAt(f.lead(u"anna@x.pl"_s).stageMoves, f.actor.now), stands);
        saysNothingNewAgain(f, kind, file, rows);
    }

    void equalRowsAreNoContradiction()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,city\nanna@x.pl,Hel\nanna@x.pl,Hel\n"), u"1 0 1 0 0"_s);
    }

    void aDealHasOneOutcome_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("outcomes") << ImportKind::Outcomes;
        QTest::newRow("leads") << ImportKind::Leads;
    }

    void aDealHasOneOutcome()
    {
        QFETCH(ImportKind, kind);
        ImportFixture f;
        QVERIFY(f.import(ImportKind::Leads, "email,createdAt\nanna@x.pl,2026-01-01\n"));
        const QByteArray file = "email,dealId,outcome,outcomeAt\nanna@x.pl,d1,won,2026-03-02\nanna@x.pl,d1,lost,2026-03-01\nanna@x.pl,d2,open,\nanna@x.pl,d2,lost,2026-03-01\n";
        QVERIFY(f.import(kind, file));
        const QList<Outcome> outcomes = f.lead(u"anna@x.pl"_s).outcomes;
        QCOMPARE(outcomes.size(), 2);
        for (const Outcome& outcome : outcomes) QCOMPARE(outcome.kind, outcome.dealId == u"d1" ? OutcomeKind::Won : OutcomeKind::Lost);
        saysNothingNewAgain(f, kind, file, 4);
    }

    void aStageWithoutADateIsTheLastOne()
    {
        ImportFixture f;
        const QByteArray file = "email,stage,createdAt\nanna@x.pl,Customer,2026-01-01\nanna@x.pl,Evangelist,2026-01-01\n";
        f.system = u"crm"_s;
        QVERIFY(f.import(ImportKind::Leads, file));
        QCOMPARE(f.lead(u"anna@x.pl"_s).stageMoves.size(), 1);
        saysNothingNewAgain(f, ImportKind::Leads, file, 2);
    }

    void companiesToo()
    {
        ImportFixture f;
        const QByteArray file = "externalId,company,city,createdAt\nc1,Iks,Gdynia,2026-01-01\nc1,Iks,Sopot,2026-01-01\n";
        QCOMPARE(f.counts(ImportKind::Companies, file), u"1 1 0 0 0"_s);
        saysNothingNewAgain(f, ImportKind::Companies, file, 2);
        QVERIFY(!f.dump().contains("Gdynia"));
    }

    void aRowKeepsItsKeysAndItsCompanyWhereAnOlderOneMakesTheLead()
    {
        ImportFixture f;
        const QByteArray file = "email,externalId,companyId,name,createdAt,changedAt\nanna@x.pl,7,c9,Anna,2026-01-01,2026-03-05\nanna@x.pl,,,Anna,2026-01-01,2026-03-03\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"1 1 0 0 0"_s);
        QCOMPARE(f.lead(u"anna@x.pl"_s).keys.size(), 1);
        saysNothingNewAgain(f, ImportKind::Leads, file, 2);
        QCOMPARE(f.counts(ImportKind::Companies, "externalId,company\nc9,Iks\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.lead(u"anna@x.pl"_s).account.has_value());
    }

    void aRowWithTheKeysOfTheOlderOneSaysNothing()
    {
        ImportFixture f;
        const QByteArray file = "email,name,createdAt,changedAt\nanna@x.pl,Anna,2026-01-01,2026-03-05\nanna@x.pl,Anna,2026-01-01,2026-03-03\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"1 0 1 0 0"_s);
    }

    void aCompanyHasItsNameFromItsFirstRowInTime()
    {
        const QByteArray head = "company,city,createdAt,changedAt\n", older = "IKS,Sopot,2026-01-01,2026-03-03\n", newer = "Iks,Gdynia,2026-01-01,2026-03-05\n";
        ImportFixture inOrder, newestFirst;
        QVERIFY(inOrder.import(ImportKind::Companies, head + older + newer));
        QVERIFY(newestFirst.import(ImportKind::Companies, head + newer + older));
        QVERIFY(inOrder.dump().contains("IKS") && inOrder.dump().contains("Gdynia"));
        QCOMPARE(newestFirst.dump(), inOrder.dump());
        saysNothingNewAgain(newestFirst, ImportKind::Companies, head + newer + older, 2);
    }

    void whatWaitsIsOneOutcomeToo()
    {
        ImportFixture f;
        const QByteArray deals = "externalId,dealId,outcome,outcomeAt,stage\n7,d1,won,2026-03-02,Customer\n7,d1,lost,2026-03-01,Customer\n";
        QVERIFY(f.import(ImportKind::Outcomes, deals));
        saysNothingNewAgain(f, ImportKind::Outcomes, deals, 2);
        QVERIFY(f.import(ImportKind::Leads, "externalId,name,createdAt\n7,Anna,2026-01-01\n"));
        QCOMPARE(f.lead(u"default:7"_s).outcomes.size(), 1);
        QCOMPARE(f.lead(u"default:7"_s).outcomes.first().kind, OutcomeKind::Won);
        saysNothingNewAgain(f, ImportKind::Outcomes, deals, 2);
    }
};

KELVIN_TEST(TestContradictions)
#include "TestContradictions.moc"
