// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QJsonArray>

#include <algorithm>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// A date without a time is the whole day in the workspace zone, wherever it is written.
class TestDates : public QObject {
    Q_OBJECT

private:
    /// Four leads made around two midnights: at 23:30 and 00:30 in Warsaw, at 23:30 and 00:30 in New York.
    static void makeLeads(const CliRunner& cli, const QString& zone)
    {
        QCOMPARE(cli.run({u"init"_s, u"--zone"_s, zone}, u"2026-02-01T12:00:00Z"_s).code, 0);
        const std::pair<QString, QString> leads[] = {{u"a"_s, u"2026-03-01T22:30:00Z"_s}, {u"b"_s, u"2026-03-01T23:30:00Z"_s},
                                                     {u"c"_s, u"2026-03-02T04:30:00Z"_s}, {u"d"_s, u"2026-03-02T05:30:00Z"_s}};
        for (const auto& [name, at] : leads) QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"email="_s + name + u"@example.org"_s, u"name="_s + name}, at).code, 0);
    }
    /// The names found, sorted.
    static QString names(const CliResult& result)
    {
        if (result.code != 0) return QString::fromUtf8(result.out + result.err);
        QStringList found;
        for (const QJsonValue& lead : result.json()[u"leads"_s].toArray()) found.append(lead.toObject()[u"name"_s].toString());
        found.sort();
        return found.join(QString());
    }

private slots:
    void daysOfAConditionAreThoseOfTheWorkspace_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("expected");
        const QString warsaw = u"Europe/Warsaw"_s, newYork = u"America/New_York"_s;
        QTest::newRow("Warsaw before") << warsaw << u"createdAt before 2026-03-02"_s << u"a"_s;
        QTest::newRow("Warsaw after") << warsaw << u"createdAt after 2026-03-01"_s << u"bcd"_s;
        QTest::newRow("Warsaw between") << warsaw << u"createdAt between 2026-03-02 and 2026-03-02"_s << u"bcd"_s;
        QTest::newRow("New York before") << newYork << u"createdAt before 2026-03-02"_s << u"abc"_s;
        QTest::newRow("New York after") << newYork << u"createdAt after 2026-03-01"_s << u"d"_s;
        QTest::newRow("New York between") << newYork << u"createdAt between 2026-03-01 and 2026-03-01"_s << u"abc"_s;
        QTest::newRow("UTC before") << u"UTC"_s << u"createdAt before 2026-03-02"_s << u"ab"_s;
        QTest::newRow("a moment") << newYork << u"createdAt before 2026-03-01T23:00:00Z"_s << u"a"_s;
    }

    void daysOfAConditionAreThoseOfTheWorkspace()
    {
        QFETCH(QString, zone);
        QFETCH(QString, condition);
        QFETCH(QString, expected);
        const CliRunner cli;
        makeLeads(cli, zone);
        QCOMPARE(names(cli.run({u"leads"_s, u"list"_s, u"--where"_s, condition, u"--json"_s})), expected);
        QCOMPARE(names(cli.run({u"score"_s, u"--where"_s, condition, u"--json"_s})), expected);
        const QJsonObject funnel = cli.run({u"funnel"_s, u"--where"_s, condition, u"--json"_s}).json();
        QCOMPARE(funnel[u"steps"_s].toArray().first().toObject()[u"entered"_s].toInt(), int(expected.size()));
        const QJsonObject exported = cli.run({u"leads"_s, u"export"_s, u"-o"_s, u"out.csv"_s, u"--where"_s, condition, u"--json"_s}).json();
        QCOMPARE(exported[u"leads"_s].toInt(), int(expected.size()));
    }

    void daysOfOptionsAreThoseOfTheWorkspace_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("endOfMarch1");
        QTest::addColumn<QString>("until");    ///< made by then
        QTest::addColumn<QString>("from");     ///< made on the day after
        QTest::newRow("Warsaw") << u"Europe/Warsaw"_s << u"2026-03-01T22:59:59Z"_s << u"a"_s << u"bcd"_s;
        QTest::newRow("New York") << u"America/New_York"_s << u"2026-03-02T04:59:59Z"_s << u"abc"_s << u"d"_s;
    }

    void daysOfOptionsAreThoseOfTheWorkspace()
    {
        QFETCH(QString, zone);
        QFETCH(QString, endOfMarch1);
        QFETCH(QString, until);
        QFETCH(QString, from);
        const CliRunner cli;
        makeLeads(cli, zone);
        const QString day = u"2026-03-01"_s, next = u"2026-03-02"_s;
        const CliResult then = cli.run({u"score"_s, u"--as-of"_s, day, u"--json"_s});
        QCOMPARE(then.json()[u"asOf"_s].toString(), endOfMarch1);
        QCOMPARE(names(then), until);
        QCOMPARE(names(cli.run({u"leads"_s, u"list"_s, u"--as-of"_s, day, u"--json"_s})), until);
        const QJsonObject change = cli.run({u"explain"_s, u"a@example.org"_s, u"--since"_s, day, u"--as-of"_s, next, u"--json"_s}).json();
        QCOMPARE(change[u"from"_s].toString(), endOfMarch1);
        const auto entered = [&](const QStringList& period) {
            return cli.run(QStringList{u"funnel"_s, u"--json"_s} + period).json()[u"steps"_s].toArray().first().toObject()[u"entered"_s].toInt();
        };
        QCOMPARE(entered({u"--to"_s, day}), int(until.size()));
        QCOMPARE(entered({u"--from"_s, next}), int(from.size()));
        QCOMPARE(entered({u"--from"_s, next, u"--to"_s, next}), int(from.size()));
    }

    void theDayToLookAgainAndTodayEndInTheWorkspacesZone()
    {
        const CliRunner cli;
        makeLeads(cli, u"America/New_York"_s);
        QCOMPARE(cli.run({u"leads"_s, u"stage"_s, u"a@example.org"_s, u"lost"_s, u"--reason"_s, u"no_budget"_s}).code, 0);
        const CliResult undated = cli.run({u"leads"_s, u"recycle"_s, u"a@example.org"_s, u"--reason"_s, u"later"_s});
        QCOMPARE(undated.code, 2);
        QVERIFY2(undated.err.contains("--revisit"), undated.err.constData());
        QCOMPARE(cli.run({u"leads"_s, u"recycle"_s, u"a@example.org"_s, u"--reason"_s, u"later"_s, u"--revisit"_s, u"2026-04-01"_s}).code, 0);
        // The window writes the same: the last second of the day.
        QVERIFY2(cli.dump().contains("2026-04-02T03:59:59Z"), cli.dump().constData());
        QCOMPARE(cli.run({u"bant"_s, u"b@example.org"_s, u"--budget"_s, u"approved"_s}, u"2026-03-05"_s).code, 0);
        QVERIFY(cli.dump().contains("2026-03-06T04:59:59Z"));
    }

    void aNewFileHasItsZoneBeforeItsFirstDay()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--zone"_s, u"Europe/Warsaw"_s}, u"2026-03-01"_s).code, 0);
        cli.write(u"a.csv"_s, "email,name\nola@b.pl,Ola\n");
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s}, u"2026-03-01"_s).code, 0);
        QCOMPARE(cli.run({u"import"_s, u"history"_s, u"--json"_s}).json()[u"imports"_s].toArray().first()[u"at"_s].toString(), u"2026-03-01T22:59:59Z"_s);
    }

    void sentencesSayTimesOfTheWorkspace()
    {
        const CliRunner cli;
        makeLeads(cli, u"Europe/Warsaw"_s);
        const CliResult early = cli.run({u"explain"_s, u"a@example.org"_s, u"--as-of"_s, u"2026-02-10"_s});
        QCOMPARE(early.code, 2);
        QVERIFY2(early.err.contains("1 Mar 2026 23:30") && !early.err.contains("T22:30"), early.err.constData());
        const CliResult future = cli.run({u"bant"_s, u"a@example.org"_s, u"--budget"_s, u"approved"_s, u"--at"_s, u"2026-05-01T10:00:00Z"_s, u"--json"_s});
        QVERIFY2(future.json()[u"error"_s].toObject()[u"text"_s].toString().contains(u"1 May 2026 12:00"_s), future.out.constData());
    }

    void whatIsPrintedIsTheDayThatWasGiven()
    {
        const CliRunner cli;
        makeLeads(cli, u"Europe/Warsaw"_s);
        QCOMPARE(cli.run({u"leads"_s, u"edit"_s, u"a@example.org"_s, u"purchaseBy=2026-06-01"_s}).code, 0);
        const CliResult shown = cli.run({u"leads"_s, u"show"_s, u"a@example.org"_s});
        QVERIFY2(shown.out.contains("1 Jun") && !shown.out.contains("2026-05-31"), shown.out.constData());
        cli.write(u"leads.csv"_s, "email,name\nnew@example.org,New\n");
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s}, u"2026-03-12T23:30:00Z"_s).code, 0);
        const CliResult history = cli.run({u"import"_s, u"history"_s}, u"2026-03-13T09:00:00Z"_s);
        QVERIFY2(history.out.contains("13 Mar 2026 00:30"), history.out.constData());
        QCOMPARE(cli.run({u"import"_s, u"history"_s, u"--json"_s}).json()[u"imports"_s].toArray().first().toObject()[u"at"_s].toString(), u"2026-03-12T23:30:00Z"_s);
    }

    void pointsThatExpireCountOnTheirLastDay()
    {
        const CliRunner cli;
        makeLeads(cli, u"Europe/Warsaw"_s);
        QCOMPARE(cli.run({u"leads"_s, u"adjust"_s, u"a@example.org"_s, u"7"_s, u"--note"_s, u"fair"_s, u"--expires"_s, u"2026-03-20"_s}).code, 0);
        const auto total = [&](const QString& day) { return cli.run({u"explain"_s, u"a@example.org"_s, u"--as-of"_s, day, u"--json"_s}).json()[u"total"_s].toDouble(); };
        QCOMPARE(total(u"2026-03-20"_s) - total(u"2026-03-21"_s), 7.0);
    }

    void theListSaysScoreAndTemperatureInColumns()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"email=long@example.org"_s, u"name="_s + QString(60, u'W')}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"email=wide@example.org"_s, u"name=山田太郎"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"phone=+48 600 100 200"_s, u"name=Nobody"_s}).code, 0);
        QList<QJsonObject> leads;
        for (const QJsonValue& lead : cli.run({u"leads"_s, u"list"_s, u"--json"_s}).json()[u"leads"_s].toArray()) leads.append(lead.toObject());
        // As text the highest score stands first.
        std::stable_sort(leads.begin(), leads.end(), [](const QJsonObject& a, const QJsonObject& b) { return a[u"total"_s].toDouble() > b[u"total"_s].toDouble(); });
        const QString text = QString::fromUtf8(cli.run({u"leads"_s, u"list"_s}).out);
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), leads.size());
        qsizetype place = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject& lead = leads.at(i);
            const QString& line = lines.at(i);
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(QString(words.first()).replace(QChar(0x2212), u'-').toInt(), qRound(lead[u"total"_s].toDouble()));
            QCOMPARE(words.at(1).toLower().remove(u','), lead[u"temperature"_s].toString());
            // The wide letters take two places each, so that what stands behind them is four letters earlier.
            const QString email = lead[u"email"_s].toString();
            const qsizetype at = line.indexOf(email.isEmpty() ? lead[u"id"_s].toString() : email) + (email == u"wide@example.org"_s ? 4 : 0);
            QVERIFY2(at > 0, qPrintable(line));
            if (place < 0) place = at;
            QCOMPARE(at, place);
            QVERIFY(!line.endsWith(u' '));
        }
        QVERIFY(text.contains(QString(31, u'W') + u'…') && !text.contains(QString(32, u'W')));
        // What stands last names the lead for other verbs.
        QCOMPARE(cli.run({u"explain"_s, lines.first().section(u' ', -1), u"--json"_s}).code, 0);
    }
};

KELVIN_TEST(TestDates)
#include "TestDates.moc"
