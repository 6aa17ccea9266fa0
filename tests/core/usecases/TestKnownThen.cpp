// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MergeLeads.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What was known of a lead when it was accepted, of facts that came to it later though a commit had brought them before.
class TestKnownThen : public QObject {
    Q_OBJECT

private slots:
    void oldFactsThatComeLaterMakeNoAcceptanceNew_data()
    {
        QTest::addColumn<bool>("merged");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("waiting for a key that is typed") << false << QByteArray("email") << QByteArray("jan@y.pl");
        QTest::newRow("waiting for a visitor whom a key names") << false << QByteArray("visitorId,email") << QByteArray("v1,jan@y.pl");
        QTest::newRow("of a lead that is merged") << true << QByteArray("email") << QByteArray("jan@y.pl");
    }

    void oldFactsThatComeLaterMakeNoAcceptanceNew()
    {
        QFETCH(bool, merged);
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, values);
        ImportFixture f;
        QVERIFY(catchUp(*f.workspace, f.actor));
        ScoringModel model = f.workspace->model(u"fibonacci"_s)->published()->model;
        model.stages.salesQualifiedByItself = true;
        QVERIFY(publishModel(*f.workspace, model.key, model, {}, Promotion::MarkOnly, f.actor));
        QVERIFY(f.import(ImportKind::Leads, "externalId,name,createdAt\n1,Anna,2024-01-01\n"));
        if (merged) QVERIFY(f.import(ImportKind::Leads, "email,name,createdAt\njan@y.pl,Anna,2024-01-01\n"));
        QByteArray visits = keys + ",type,occurredAt\n";
        for (int day = 1; day <= 4; ++day) visits += values + ",download,2024-02-0" + QByteArray::number(day) + '\n';
        // Pages that only the visitor names.
        if (keys.startsWith("visitorId")) visits.replace(values + ",download,2024-02-02", "v1,,download,2024-02-02").replace(values + ",download,2024-02-03", "v1,,download,2024-02-03");
        QCOMPARE(f.counts(ImportKind::Activities, visits), merged ? u"4 0 0 0 0"_s : u"4 0 0 0 4"_s);
        const qint64 row = *findLead(*f.workspace, u"1"_s);
        Adjustment points;
        points.points = 50;
        points.note = u"met"_s;
        QVERIFY(adjustScore(*f.workspace, row, points, f.actor));
        f.laterBy(20);
        QVERIFY(moveStage(*f.workspace, {row}, StageRole::SalesAccepted, {}, std::nullopt, f.actor));
        f.laterBy(3);
        const auto came = merged ? mergeLeads(*f.workspace, row, *findLead(*f.workspace, u"jan@y.pl"_s), {}, {}, f.actor)
                                 : editField(*f.workspace, row, u"email"_s, u"jan@y.pl"_s, f.actor);
        QVERIFY2(came, qPrintable(came ? QString() : came.failure().code));
        const LeadFacts lead = *leadFacts(*f.workspace, row);
        QCOMPARE(lead.activities.size(), 4);
        QCOMPARE(came->freshCrossings, 0);
        QCOMPARE(came->historyCrossings, 1);
        QCOMPARE(stageAt(lead.stageMoves, f.actor.now), StageRole::SalesAccepted);
    }
};

KELVIN_TEST(TestKnownThen)
#include "TestKnownThen.moc"
