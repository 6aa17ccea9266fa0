// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Stages that files give: they take effect, once, and never lead back.
class TestImportedStages : public QObject {
    Q_OBJECT

private:
    static StageRole stageOf(ImportFixture& f) { return stageAt(f.lead(u"a@b.pl"_s).stageMoves, f.actor.now); }

private slots:
    void aChangedStageWithoutADateHoldsFromTheImportOn()
    {
        ImportFixture f;
        const Instant created = *instantFromIso(u"2026-01-10T00:00:00Z");
        QCOMPARE(f.counts(ImportKind::Leads, "email,createdAt,stage\na@b.pl,2026-01-10,Lead\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.lead(u"a@b.pl"_s).stageMoves.first().at, created);
        f.laterBy(1);
        QVERIFY(moveStage(*f.workspace, {*findLead(*f.workspace, u"a@b.pl"_s)}, StageRole::MarketingQualified, {}, {}, f.actor));
        f.laterBy(1);
        const Instant before = f.actor.now - 1;
        const QByteArray later = "email,createdAt,stage\na@b.pl,2026-01-10,Customer\n";
        QCOMPARE(f.counts(ImportKind::Leads, later), u"0 1 0 0 0"_s);
        QCOMPARE(stageOf(f), StageRole::Customer);
        const QList<StageMove> moves = f.lead(u"a@b.pl"_s).stageMoves;
        QCOMPARE(stageAt(moves, before), StageRole::MarketingQualified);
        QVERIFY(moves.last().undated);
        QCOMPARE(moves.last().from, StageRole::MarketingQualified);
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Leads, later), u"0 0 1 0 0"_s);
        QCOMPARE(f.lead(u"a@b.pl"_s).stageMoves, moves);
    }

    void whatWasBeforeComesOnceAndChangesNothingNow_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("leads") << ImportKind::Leads;
        QTest::newRow("outcomes") << ImportKind::Outcomes;
    }

    void whatWasBeforeComesOnceAndChangesNothingNow()
    {
        QFETCH(ImportKind, kind);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage,stageAt\na@b.pl,Customer,2026-03-01\n"), u"1 0 0 0 0"_s);
        const QByteArray older = "email,stage,stageAt\na@b.pl,MQL,2026-02-01\n";
        QVERIFY(!f.counts(kind, older).startsWith(u"0 0"_s));
        QCOMPARE(stageOf(f), StageRole::Customer);
        QCOMPARE(stageAt(f.lead(u"a@b.pl"_s).stageMoves, *instantFromIso(u"2026-02-10T00:00:00Z")), StageRole::MarketingQualified);
        QVERIFY(f.counts(kind, older).startsWith(u"0 0"_s));
        QCOMPARE(f.lead(u"a@b.pl"_s).stageMoves.size(), 2);
    }

    void noFileLeadsBack_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        for (const ImportKind kind : {ImportKind::Leads, ImportKind::Outcomes}) {
            QTest::newRow(qPrintable(enumKey(kind) + u" dated"_s)) << kind << QByteArray("email,stage,stageAt\na@b.pl,Lead,2026-03-11\n");
            QTest::newRow(qPrintable(enumKey(kind) + u" undated"_s)) << kind << QByteArray("email,stage\na@b.pl,Lead\n");
        }
    }

    void noFileLeadsBack()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QByteArray, bytes);
        ImportFixture f;
        // A customer by a deal, so that no file and no person gave the stage.
        QCOMPARE(f.counts(ImportKind::Leads, "email,outcome,outcomeAt\na@b.pl,won,2026-02-01\n"), u"1 0 0 0 0"_s);
        QCOMPARE(stageOf(f), StageRole::Customer);
        const QByteArray before = f.dump();
        QVERIFY(f.counts(kind, bytes).startsWith(u"0 0"_s));
        QVERIFY(f.lastIssues.contains(u"stage_disagrees"_s));
        QCOMPARE(f.dump(), before);
    }

    void whatWaitsDoesNotLeadBackEither()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Outcomes, "email,stage\na@b.pl,Lead\n"), u"1 0 0 0 1"_s);
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage\na@b.pl,Customer\n"), u"1 0 0 0 0"_s);
        QCOMPARE(stageOf(f), StageRole::Customer);
        QCOMPARE(f.lead(u"a@b.pl"_s).stageMoves.size(), 1);
    }
};

KELVIN_TEST(TestImportedStages)
#include "TestImportedStages.moc"
