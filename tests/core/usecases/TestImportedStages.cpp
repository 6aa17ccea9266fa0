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
        QVERIFY(f.lastIssues.contains(u"stage_kept"_s));
        QCOMPARE(f.dump(), before);
    }

    void noUnchangedFileReopensWhatAPersonPutAside_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<StageRole>("to");
        for (const ImportKind kind : {ImportKind::Leads, ImportKind::Outcomes})
            for (const StageRole to : {StageRole::Lost, StageRole::Disqualified, StageRole::Recycle, StageRole::MarketingQualified})
                QTest::newRow(qPrintable(enumKey(kind) + u' ' + enumKey(to))) << kind << to;
    }

    void noUnchangedFileReopensWhatAPersonPutAside()
    {
        QFETCH(ImportKind, kind);
        QFETCH(StageRole, to);
        ImportFixture f;
        const QByteArray file = "email,stage\na@b.pl,SQL\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"1 0 0 0 0"_s);
        const qint64 row = *findLead(*f.workspace, u"a@b.pl"_s);
        f.laterBy(1);
        QVERIFY(moveStage(*f.workspace, {row}, to, u"no_budget"_s, to == StageRole::Recycle ? std::optional(f.actor.now + 90 * secondsPerDay) : std::nullopt, f.actor));
        const QList<StageMove> moves = f.lead(u"a@b.pl"_s).stageMoves;
        for (int night = 0; night < 2; ++night) {
            f.laterBy(1);
            const QString again = f.counts(kind, file);
            QVERIFY2(again.startsWith(u"0 0 1"_s), qPrintable(again));
            QCOMPARE(f.lead(u"a@b.pl"_s).stageMoves, moves);
        }
    }

    void aSystemThatChangedItsMindReopensOnlyWithADate()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage\na@b.pl,MQL\n"), u"1 0 0 0 0"_s);
        f.laterBy(1);
        QVERIFY(moveStage(*f.workspace, {*findLead(*f.workspace, u"a@b.pl"_s)}, StageRole::Lost, u"no_budget"_s, {}, f.actor));
        f.laterBy(1);
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage\na@b.pl,SQL\n"), u"0 0 1 0 0"_s);
        QVERIFY(f.lastIssues.contains(u"stage_kept"_s));
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage\na@b.pl,Lost\n"), u"0 0 1 0 0"_s);
        QVERIFY(!f.lastIssues.contains(u"stage_kept"_s));
        QCOMPARE(stageOf(f), StageRole::Lost);
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage,stageAt\na@b.pl,SQL,2026-03-14T08:00:00Z\n"), u"0 1 0 0 0"_s);
        QCOMPARE(stageOf(f), StageRole::SalesQualified);
    }

    void whatASystemClosedItReopens()
    {
        ImportFixture f;
        for (const char* stage : {"SQL", "Lost", "SQL"}) {
            f.laterBy(1);
            QVERIFY(!f.counts(ImportKind::Leads, QByteArray("email,stage\na@b.pl,") + stage + '\n').startsWith(u"0 0"_s));
        }
        QCOMPARE(stageOf(f), StageRole::SalesQualified);
        QCOMPARE(f.lead(u"a@b.pl"_s).stageMoves.size(), 3);
    }

    void whatWaitsDoesNotReopenEither()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,createdAt\n1,2026-01-01\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Outcomes, "email,stage\na@b.pl,SQL\n"), u"1 0 0 0 1"_s);
        const qint64 row = *findLead(*f.workspace, u"1"_s);
        QVERIFY(moveStage(*f.workspace, {row}, StageRole::Disqualified, u"spam"_s, {}, f.actor));
        f.laterBy(1);
        QVERIFY(editField(*f.workspace, row, u"email"_s, u"a@b.pl"_s, f.actor));
        QCOMPARE(stageOf(f), StageRole::Disqualified);
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

    void whereStageAndDealsDisagreeTheCheckShowsTheRows()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,stage\na@b.pl,MQL\nc@d.pl,MQL\n"), u"2 0 0 0 0"_s);
        f.laterBy(1);
        const QByteArray deals = "email,outcome,outcomeAt\na@b.pl,open,2026-02-01\nc@d.pl,won,2026-02-01\n";
        const auto checked = f.check(ImportKind::Leads, deals);
        QVERIFY(checked.ok());
        const auto effect = effectOfImport(*f.workspace, *checked, f.actor);
        QVERIFY(effect.ok());
        QCOMPARE(effect->found.size(), 1);
        QCOMPARE(effect->found.first().code, u"stage_disagrees"_s);
        QCOMPARE(effect->found.first().line, 3);
        QCOMPARE(effect->found.first().who, u"c@d.pl"_s);
        QCOMPARE(effect->issues.size(), 1);
        QCOMPARE(effect->issues.first().count, 1);
        QVERIFY(!f.counts(ImportKind::Leads, deals).isEmpty());
        QCOMPARE(f.lastIssues, QStringList{u"stage_disagrees"_s});
    }
};

KELVIN_TEST(TestImportedStages)
#include "TestImportedStages.moc"
