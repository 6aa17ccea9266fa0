// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The main case: a CRM's four files, in any order, all the way to explained scores and back. All 24 orders and all 950 explanations are
/// asked in one process by tests/core/usecases/TestCrmFiles.
class TestHubspotCase : public QObject {
    Q_OBJECT

private:
    static QStringList files(const QStringList& names)
    {
        QStringList paths{u"import"_s, u"--json"_s};
        for (const QString& name : names) paths.append(sharedData(u"hubspot/"_s + name + u".csv"_s));
        return paths;
    }

    /// Lists of leads as they are scored: how many, their stages, those of an earlier day.
    static void checkScores(const CliRunner& cli)
    {
        const QJsonArray leads = cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray();
        QCOMPARE(leads.size(), 950);
        QMap<QString, int> stages;
        for (const QJsonValue& lead : leads) ++stages[lead.toObject()[u"stageName"_s].toString()];
        const QMap<QString, int> expected{{u"Marketing Qualified Lead"_s, 131}, {u"Opportunity"_s, 128}, {u"Subscriber"_s, 126}, {u"Customer"_s, 120},
                                          {u"Lead"_s, 117}, {u"Other"_s, 117}, {u"Evangelist"_s, 110}, {u"Sales Qualified Lead"_s, 101}};
        QCOMPARE(stages, expected);
    }

private slots:
    void anyOrderGivesTheSameLeadsAndUndoGivesTheFileBack_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QList<int>>("undos");
        // The places of the undos in the history, whose first entry is the newest import.
        QTest::newRow("contacts first") << QStringList{u"contacts"_s, u"companies"_s, u"deals"_s, u"activities"_s} << QList<int>{3, 1, 0, 2};
        QTest::newRow("contacts last") << QStringList{u"deals"_s, u"activities"_s, u"companies"_s, u"contacts"_s} << QList<int>{1, 0, 3, 2};
        QTest::newRow("contacts between") << QStringList{u"activities"_s, u"contacts"_s, u"deals"_s, u"companies"_s} << QList<int>{3, 2, 1, 0};
        QTest::newRow("companies first") << QStringList{u"companies"_s, u"deals"_s, u"contacts"_s, u"activities"_s} << QList<int>{2, 0, 1, 3};
    }

    void anyOrderGivesTheSameLeadsAndUndoGivesTheFileBack()
    {
        if (sharedData(u"hubspot/contacts.csv"_s).isEmpty()) QSKIP("../shared/data is not beside the project");
        QFETCH(QStringList, order);
        QFETCH(QList<int>, undos);
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--template"_s, u"fibonacci"_s, u"--zone"_s, u"UTC"_s}, u"2026-03-12T08:00:00Z"_s).code, 0);
        const QByteArray before = cli.dump();
        const CliResult imported = cli.run(files(order));
        QVERIFY2(imported.code == 0, imported.err.constData());
        QMap<QString, int> rows;
        int promoted = 0;
        for (const QJsonValue& value : imported.json()[u"files"_s].toArray()) {
            const QJsonObject file = value.toObject();
            QCOMPARE(file[u"rows"_s].toInt(), file[u"new"_s].toInt() + file[u"updated"_s].toInt() + file[u"unchanged"_s].toInt() +
                                                  file[u"skipped"_s].toInt() + file[u"rejected"_s].toInt());
            QCOMPARE(file[u"new"_s].toInt(), file[u"rows"_s].toInt());
            rows[file[u"kind"_s].toString()] += file[u"rows"_s].toInt();
            promoted += file[u"crossings"_s][u"promoted"_s].toInt();
        }
        QCOMPARE(rows, (QMap<QString, int>{{u"leads"_s, 950}, {u"companies"_s, 200}, {u"activities"_s, 2'000}, {u"outcomes"_s, 500}}));
        QCOMPARE(promoted, 0);
        checkScores(cli);
        if (QTest::currentTestFailed()) return;

        for (const QJsonValue& value : cli.run(files(order)).json()[u"files"_s].toArray()) {
            QCOMPARE(value[u"new"_s].toInt(), 0);
            QCOMPARE(value[u"updated"_s].toInt(), 0);
        }
        const QJsonArray history = cli.run({u"import"_s, u"history"_s, u"--json"_s}).json()[u"imports"_s].toArray();
        QCOMPARE(history.size(), 4);
        for (const int place : undos) QCOMPARE(cli.run({u"import"_s, u"undo"_s, QString::number(history.at(place)[u"batch"_s].toInt())}).code, 0);
        QCOMPARE(cli.dump(), before);
        QCOMPARE(cli.run({u"db"_s, u"check"_s}).code, 0);
    }

    void scoresOfAnEarlierDayAreRepeatableAndExplained()
    {
        if (sharedData(u"hubspot/contacts.csv"_s).isEmpty()) QSKIP("../shared/data is not beside the project");
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--template"_s, u"fibonacci"_s, u"--zone"_s, u"UTC"_s}).code, 0);
        QCOMPARE(cli.run(files({u"contacts"_s, u"companies"_s, u"deals"_s, u"activities"_s})).code, 0);
        const CliResult then = cli.run({u"score"_s, u"--as-of"_s, u"2024-01-01"_s, u"--json"_s});
        QCOMPARE(then.json()[u"leads"_s].toArray().size(), 561);
        QCOMPARE(cli.run({u"score"_s, u"--as-of"_s, u"2024-01-01"_s, u"--json"_s}).out, then.out);

        QJsonArray leads = cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray();
        QCOMPARE(leads.size(), 950);
        QList<QJsonObject> differing;
        QSet<double> totals;
        for (const QJsonValue& lead : leads)
            if (const double total = lead[u"total"_s].toDouble(); total != 0 && !totals.contains(total)) {
                totals.insert(total);
                differing.append(lead.toObject());
            }
        QVERIFY(differing.size() > 3);
        for (int i = 0; i < differing.size(); i += int(differing.size() + 3) / 4) {
            const QJsonObject& lead = differing.at(i);
            const QJsonObject explanation = cli.run({u"explain"_s, lead[u"id"_s].toString(), u"--json"_s}).json();
            qint64 sum = 0;
            for (const QJsonValue& part : explanation[u"parts"_s].toArray()) sum += qRound64(part[u"points"_s].toDouble() * 1'000);
            QCOMPARE(sum, qRound64(explanation[u"total"_s].toDouble() * 1'000));
            QCOMPARE(explanation[u"total"_s].toDouble(), lead[u"total"_s].toDouble());
        }
    }

    void theFunnelOfOlistIsTheKnownOne()
    {
        if (sharedData(u"olist/olist_closed_deals_dataset.csv"_s).isEmpty()) QSKIP("../shared/data is not beside the project");
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--zone"_s, u"UTC"_s}).code, 0);
        QCOMPARE(cli.run({u"import"_s, sharedData(u"olist/olist_closed_deals_dataset.csv"_s), sharedData(u"olist/olist_marketing_qualified_leads_dataset.csv"_s)}).code, 0);
        const QJsonObject funnel = cli.run({u"funnel"_s, u"--mode"_s, u"cohort"_s, u"--by"_s, u"source"_s, u"--json"_s}).json();
        const QJsonArray steps = funnel[u"steps"_s].toArray();
        QCOMPARE(steps.at(0)[u"entered"_s].toInt(), 8'000);
        QCOMPARE(steps.at(4)[u"entered"_s].toInt(), 842);
        QMap<QString, QString> bySource;
        for (const QJsonValue& group : funnel[u"by"_s].toArray())
            bySource.insert(group[u"value"_s].toString(), u"%1/%2"_s.arg(group[u"steps"_s][4][u"entered"_s].toInt()).arg(group[u"steps"_s][0][u"entered"_s].toInt()));
        QCOMPARE(bySource.value(u"organic_search"_s), u"271/2296"_s);
        QCOMPARE(bySource.value(u"social"_s), u"75/1350"_s);
        QCOMPARE(bySource.value(QString()), u"14/60"_s);
        bool reported = false;
        for (const QJsonValue& issue : funnel[u"issues"_s].toArray()) reported = reported || issue[u"code"_s].toString() == u"won_before_created";
        QVERIFY(reported);
    }
};

KELVIN_TEST(TestHubspotCase)

#include "TestHubspotCase.moc"
