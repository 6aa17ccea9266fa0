// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Several files of the same people: in any order they come to the same, and undone in any order to nothing.
class TestAnyOrder : public QObject {
    Q_OBJECT

private:
    struct File {
        ImportKind kind;
        QByteArray bytes;
    };

    static QList<File> files()
    {
        return {{ImportKind::Leads, "externalId,email,name,domain,createdAt,stage\n1,anna@x.pl,Anna,x.pl,2025-01-01,Lead\n2,jan@y.pl,Jan,y.pl,2025-01-02,Customer\n"},
                {ImportKind::Companies, "externalId,domain,company,createdAt\nc1,x.pl,Iks,2025-01-01\nc2,y.pl,Igrek,2025-01-01\n"},
                {ImportKind::Outcomes, "externalId,dealId,outcome,outcomeAt\n1,d1,lost,2025-03-01\n2,d2,won,2025-03-02\n2,d3,open,\n"},
                {ImportKind::Bant, "email,need,budget,answeredAt\nanna@x.pl,confirmed,approved,2025-02-01\njan@y.pl,none,,2025-02-02\n"},
                {ImportKind::Activities, "visitorId,email,type,occurredAt\nv1,,page_view,2025-01-20\nv1,anna@x.pl,form_submit,2025-01-21\n,jan@y.pl,download,2025-01-22\n"}};
    }

    /// Two files make the lead or find each other's, by keys of which each file of facts names both.
    static QList<File> twoKeyedFiles()
    {
        return {{ImportKind::Leads, "email,name,createdAt\nanna@x.pl,Anna,2025-01-01\n"},
                {ImportKind::Leads, "externalId,email,city,createdAt\n1,anna@x.pl,Hel,2025-01-01\n"},
                {ImportKind::Outcomes, "externalId,email,dealId,outcome,outcomeAt\n1,anna@x.pl,d1,lost,2025-03-01\n"},
                {ImportKind::Bant, "externalId,email,need,answeredAt\n1,anna@x.pl,confirmed,2025-02-01\n"},
                {ImportKind::Activities, "visitorId,externalId,email,type,occurredAt\nv1,,,page_view,2025-01-20\nv1,1,anna@x.pl,form_submit,2025-01-21\n"}};
    }

    /// Nobody says when the lead came, or one file does and another does not.
    static QList<File> undatedFiles()
    {
        return {{ImportKind::Leads, "externalId,email,name\n1,anna@x.pl,Anna\n2,jan@y.pl,Jan\n"},
                {ImportKind::Leads, "email,city,createdAt\nanna@x.pl,Hel,\njan@y.pl,Gdynia,2025-01-05\n"},
                {ImportKind::Outcomes, "externalId,dealId,outcome,outcomeAt\n1,d1,lost,2025-03-01\n2,d2,won,2025-03-02\n"},
                {ImportKind::Bant, "email,need,answeredAt\nanna@x.pl,confirmed,2025-02-01\njan@y.pl,none,\n"},
                {ImportKind::Activities, "visitorId,email,type,occurredAt\nv1,,page_view,2025-01-20\nv1,anna@x.pl,form_submit,2025-01-21\n,jan@y.pl,download,2025-01-02\n"}};
    }

private slots:
    void comesToTheSameAndBack_data()
    {
        QTest::addColumn<QList<File>>("all");
        QTest::newRow("one key a row") << files();
        QTest::newRow("two keys a row") << twoKeyedFiles();
        QTest::newRow("no date of creation") << undatedFiles();
    }

    void comesToTheSameAndBack()
    {
        QFETCH(const QList<File>, all);
        ImportFixture f;
        const QByteArray before = f.dump();
        f.system = u"hubspot"_s;
        const auto counts = [&](int file) { return f.counts(all.at(file).kind, all.at(file).bytes); };
        QList<int> order(all.size());
        std::iota(order.begin(), order.end(), 0);
        QByteArray expected;
        QRandomGenerator random(5);
        int orders = 0;
        do {
            // A dozen or less of the 120 orders, in which each file comes first and each comes last; a long run takes them all.
            if (orders++ % (all.at(1).kind == ImportKind::Companies ? 11 : 23) != 0 && orders != 120 && scaled(1) == 1) continue;
            QList<qint64> batches;
            for (const int i : std::as_const(order)) {
                const QString told = counts(i);
                QVERIFY2(!told.startsWith(u"0 0"_s) && told.at(0).isDigit(), qPrintable(told));
                batches.append(f.lastBatch);
            }
            if (expected.isEmpty()) expected = f.dump();
            QCOMPARE(f.dump(), expected);
            for (const int i : std::as_const(order)) QVERIFY(counts(i).startsWith(u"0 0"_s));
            std::shuffle(batches.begin(), batches.end(), random);
            for (const qint64 batch : std::as_const(batches)) QVERIFY(undoCommit(*f.workspace, batch, f.actor));
            QCOMPARE(f.dump(), before);
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 120);
    }
};

KELVIN_TEST(TestAnyOrder)
#include "TestAnyOrder.moc"
