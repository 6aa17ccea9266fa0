// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Visitor ids in files: who a visitor turns out to be, and who not.
class TestImportedVisitors : public QObject {
    Q_OBJECT

private slots:
    void doNotMakeOnePersonOfTwo()
    {
        ImportFixture f;
        const QByteArray file = "email,name,visitorId\nanna@x.pl,Anna,v1\njan@y.pl,Jan,v1\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"2 0 0 0 0"_s);
        QVERIFY(f.lastIssues.contains(u"visitor_conflict"_s));
        QCOMPARE(f.value(u"anna@x.pl"_s, u"name"_s), u"Anna"_s);
        QCOMPARE(f.value(u"jan@y.pl"_s, u"name"_s), u"Jan"_s);
        QCOMPARE(f.counts(ImportKind::Leads, file), u"0 0 2 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Activities, "visitorId,email,type,occurredAt\nv1,,page_view,2026-03-01\nv1,jan@y.pl,download,2026-03-02\n"
                                                  "v1,ola@z.pl,download,2026-03-03\n"), u"3 0 0 0 1"_s);
        QVERIFY(f.lastIssues.contains(u"visitor_conflict"_s));
        QCOMPARE(f.lead(u"anna@x.pl"_s).activities.size(), 1);
        QCOMPARE(f.lead(u"jan@y.pl"_s).activities.size(), 1);
    }

    void aLeadKnownByNothingElseIsGivenItsName()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "visitorId,name\nv1,Anna\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "visitorId,email\nv1,anna@x.pl\n"), u"0 1 0 0 0"_s);
        QCOMPARE(f.value(u"anna@x.pl"_s, u"name"_s), u"Anna"_s);
    }

    void countFromTheirOwnDatesInAnyOrder_data()
    {
        QTest::addColumn<bool>("leadsFirst");
        QTest::newRow("leads first") << true;
        QTest::newRow("activities first") << false;
    }

    void countFromTheirOwnDatesInAnyOrder()
    {
        QFETCH(bool, leadsFirst);
        ImportFixture f;
        const QByteArray before = f.dump();
        const QByteArray leads = "email\nanna@x.pl\n";
        const QByteArray acts = "visitorId,email,type,occurredAt\nv1,,page_view,2026-03-01\nv1,anna@x.pl,download,2026-03-02\n";
        QList<qint64> batches;
        for (const bool isLeads : {leadsFirst, !leadsFirst}) {
            const QString counts = isLeads ? f.counts(ImportKind::Leads, leads) : f.counts(ImportKind::Activities, acts);
            QVERIFY2(!counts.startsWith(u'0'), qPrintable(counts));
            batches.append(f.lastBatch);
            f.laterBy(1);
        }
        QCOMPARE(f.lead(u"anna@x.pl"_s).activities.size(), 2);
        QCOMPARE(f.counts(ImportKind::Activities, acts), u"0 0 2 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Activities, "visitorId,type,occurredAt\nv1,page_view,2026-03-05\n"), u"1 0 0 0 0"_s);
        batches.append(f.lastBatch);
        QCOMPARE(f.lead(u"anna@x.pl"_s).activities.size(), 3);
        for (const qint64 batch : std::as_const(batches)) QVERIFY(undoCommit(*f.workspace, batch, f.actor));
        QCOMPARE(f.dump(), before);
    }

    void waitAgainWhenTheirLeadGoes()
    {
        ImportFixture f;
        const QByteArray acts = "visitorId,email,type,occurredAt\nv1,,page_view,2026-03-01\nv1,anna@x.pl,download,2026-03-02\n";
        QCOMPARE(f.counts(ImportKind::Activities, acts), u"2 0 0 0 2"_s);
        const Instant then = f.actor.now;
        const QByteArray waiting = f.dump();
        QCOMPARE(f.counts(ImportKind::Activities, acts), u"0 0 2 0 0"_s);
        QCOMPARE(f.dump(), waiting);
        QCOMPARE(f.counts(ImportKind::Leads, "email\nanna@x.pl\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.dump() != waiting);
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        f.actor.now = then;
        QCOMPARE(f.dump(), waiting);
        QCOMPARE(f.counts(ImportKind::Leads, "email\nanna@x.pl\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.lead(u"anna@x.pl"_s).activities.size(), 2);
    }

    void belongToTheFirstWhoIsNotKnownYet()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Activities, "visitorId,email,type,occurredAt\nv1,anna@x.pl,download,2026-03-02\nv1,jan@y.pl,download,2026-03-03\n"), u"2 0 0 0 2"_s);
        QVERIFY(f.lastIssues.contains(u"visitor_conflict"_s));
        QCOMPARE(f.counts(ImportKind::Leads, "email\njan@y.pl\nanna@x.pl\n"), u"2 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Activities, "visitorId,type,occurredAt\nv1,page_view,2026-03-05\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.lead(u"anna@x.pl"_s).activities.size(), 2);
        QCOMPARE(f.lead(u"jan@y.pl"_s).activities.size(), 1);
    }
};

KELVIN_TEST(TestImportedVisitors)
#include "TestImportedVisitors.moc"
