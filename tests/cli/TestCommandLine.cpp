// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the command line does with good and bad words and files; exit codes are a contract.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void theSeedsLeadScores49InTenLinesAndFourAnswersMakeItHotUntilUndone()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        const QStringList explain{u"explain"_s, u"hanna@balticadata.example"_s, u"--json"_s};
        const QJsonObject before = cli.run(explain).json();
        QCOMPARE(before[u"total"_s].toDouble(), 49.0);
        QCOMPARE(before[u"band"_s].toString(), u"mql"_s);
        QCOMPARE(before[u"grade"_s].toString(), u"B2"_s);
        QCOMPARE(before[u"parts"_s].toArray().size(), 10);
        const QJsonObject hot = cli.run({u"bant"_s, u"hanna@balticadata.example"_s, u"--budget"_s, u"approved"_s, u"--authority"_s, u"decision-maker"_s, u"--need"_s,
                                         u"confirmed"_s, u"--timeframe"_s, u"under-3-months"_s, u"--json"_s}, u"2026-03-12T09:30:00Z"_s).json();
        QCOMPARE(hot[u"total"_s].toDouble(), 81.0);
        QCOMPARE(hot[u"temperature"_s].toString(), u"hot"_s);
        QCOMPARE(hot[u"provisional"_s].toBool(), false);
    }

    void inputsThatCannotBeUsedExitWith2AndSayWhatNext_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("folder") << u"folder"_s << QByteArray();
        QTest::newRow("empty file") << u"empty.csv"_s << QByteArray();
        QTest::newRow("binary") << u"picture.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("no usable key") << u"nokey.csv"_s << QByteArray("colour,size\nred,3\n");
        QTest::newRow("no day above 12") << u"dates.csv"_s << QByteArray("email,Create Date\na@b.pl,03.02.2026\nc@b.pl,04.05.2026\n");
    }

    void inputsThatCannotBeUsedExitWith2AndSayWhatNext()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        const QByteArray before = cli.dump();
        if (name == u"folder"_s) QDir(cli.folder()).mkdir(name);
        else cli.write(name, bytes);
        const CliResult result = cli.run({u"import"_s, name, u"--json"_s});
        QCOMPARE(result.code, 2);
        const QJsonObject error = result.json()[u"error"_s].toObject();
        QVERIFY(!error[u"code"_s].toString().isEmpty());
        QVERIFY(!error[u"text"_s].toString().isEmpty());
        QVERIFY(!error[u"next"_s].toString().isEmpty());
        QCOMPARE(cli.dump(), before);
    }

    void theQuestionOfDayAndMonthIsAnsweredByAnOption()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--zone"_s, u"UTC"_s}).code, 0);
        cli.write(u"dates.csv"_s, "email,Create Date\na@b.pl,03.02.2026\n");
        QCOMPARE(cli.run({u"import"_s, u"dates.csv"_s, u"--date-order"_s, u"dmy"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"show"_s, u"a@b.pl"_s, u"--json"_s}).json()[u"createdAt"_s].toString(), u"2026-02-03T00:00:00Z"_s);
    }

    void aHeaderWithoutRowsIsFine()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"header.csv"_s, "email,name\n");
        QCOMPARE(cli.run({u"import"_s, u"header.csv"_s}).code, 0);
    }

    void rejectedRowsExitWith1AndGoInWhenFixed()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"leads.csv"_s, "email,name\nok@b.pl,Ola\nbad(at)b.pl,Iga\n,Nobody\n");
        const CliResult result = cli.run({u"import"_s, u"leads.csv"_s, u"--json"_s});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.json()[u"new"_s].toInt(), 1);
        QCOMPARE(result.json()[u"rejected"_s].toInt(), 2);
        QFile rejects(cli.path(u"leads.rejects.csv"_s));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QByteArray fixed = rejects.readAll();
        QVERIFY(fixed.startsWith("email,name,kelvin_line"));
        fixed.replace("bad(at)b.pl", "iga@b.pl").replace("\r\n,Nobody", "\r\nno@b.pl,Nobody");
        cli.write(u"fixed.csv"_s, fixed);
        QCOMPARE(cli.run({u"import"_s, u"fixed.csv"_s, u"--json"_s}).json()[u"new"_s].toInt(), 2);
    }

    void aDatabaseThatIsNotOursIsRefusedUntouchedWith3_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello, this is no database at all, only a note\n");
        QTest::newRow("damaged header") << QByteArray("SQLite format 3\0garbage garbage garbage", 40);
    }

    void aDatabaseThatIsNotOursIsRefusedUntouchedWith3()
    {
        QFETCH(QByteArray, bytes);
        const CliRunner cli;
        const QString path = cli.write(u"x.kelvin"_s, bytes);
        const CliResult result = cli.run({u"score"_s, u"--json"_s});
        QCOMPARE(result.code, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    void filesAreMadeForTheirOwnerOnlyAndNeverOverwritten()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        QCOMPARE(int(QFileInfo(cli.path(u"x.kelvin"_s)).permissions() & QFileDevice::Permissions(0x0077)), 0);
        QCOMPARE(cli.run({u"init"_s}).code, 3);
    }

    void wrongWordsExitWith2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("verb") << QStringList{u"guess"_s};
        QTest::newRow("option") << QStringList{u"score"_s, u"--colour"_s, u"red"_s};
        QTest::newRow("value missing") << QStringList{u"score"_s, u"--as-of"_s};
        QTest::newRow("time") << QStringList{u"score"_s, u"--as-of"_s, u"yesterday"_s};
        QTest::newRow("version") << QStringList{u"score"_s, u"--version"_s, u"99"_s};
        QTest::newRow("condition") << QStringList{u"score"_s, u"--where"_s, u"industry is any of (IT"_s};
        QTest::newRow("nobody") << QStringList{u"explain"_s, u"nobody@example.com"_s};
        QTest::newRow("level") << QStringList{u"bant"_s, u"hanna@balticadata.example"_s, u"--need"_s, u"maybe"_s};
    }

    void wrongWordsExitWith2()
    {
        QFETCH(QStringList, words);
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        const CliResult result = cli.run(words);
        QCOMPARE(result.code, 2);
        QVERIFY(!result.err.isEmpty());
    }

    void aPointTableIsEditedCheckedPublishedAndRolledBack()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        QCOMPARE(cli.run({u"model"_s, u"export"_s, u"-o"_s, u"m.json"_s}).code, 0);
        QFile file(cli.path(u"m.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        const qsizetype mql = json.indexOf("\"mql\": 45");
        QVERIFY2(mql > 0, "the model file names its thresholds");
        json.replace("\"mql\": 45", "\"mql\": 50");
        cli.write(u"m2.json"_s, json);
        QCOMPARE(cli.run({u"model"_s, u"check"_s, u"m2.json"_s}).code, 0);
        const QJsonObject effect = cli.run({u"model"_s, u"what-if"_s, u"m2.json"_s, u"--json"_s}).json();
        QVERIFY(effect[u"falls"_s].toInt() > 0);
        QCOMPARE(cli.run({u"model"_s, u"import"_s, u"m2.json"_s}).code, 0);
        QCOMPARE(cli.run({u"model"_s, u"publish"_s, u"--note"_s, u"stricter"_s, u"--json"_s}, u"2026-03-12T09:10:00Z"_s).json()[u"version"_s].toInt(), 2);
        const QStringList explain{u"explain"_s, u"hanna@balticadata.example"_s, u"--json"_s};
        QCOMPARE(cli.run(explain, u"2026-03-12T09:20:00Z"_s).json()[u"band"_s].toString(), u"lead"_s);
        QCOMPARE(cli.run({u"model"_s, u"rollback"_s, u"1"_s, u"--json"_s}, u"2026-03-12T09:30:00Z"_s).json()[u"version"_s].toInt(), 3);
        QCOMPARE(cli.run(explain, u"2026-03-12T09:40:00Z"_s).json()[u"band"_s].toString(), u"mql"_s);
    }

    void aLeadIsShownWithWhatMatters()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"leads.csv"_s, "email,name,company,createdAt\na@b.pl,Anna Lis,Acme,2026-03-02\n");
        cli.write(u"activities.csv"_s, "email,type,occurredAt\na@b.pl,demo_request,2026-03-11T10:00:00Z\n");
        const CliResult imported = cli.run({u"import"_s, u"leads.csv"_s, u"activities.csv"_s});
        QVERIFY2(imported.out.contains("leads.csv: 1 row, 1 new, 0 updated, 0 unchanged, 0 skipped, 0 rejected"), imported.out.constData());
        QCOMPARE(cli.run({u"leads"_s, u"edit"_s, u"a@b.pl"_s, u"owner=Ola"_s}).code, 0);
        const QByteArray shown = cli.run({u"leads"_s, u"show"_s, u"a@b.pl"_s}).out.simplified();
        const int score = cli.run({u"explain"_s, u"a@b.pl"_s, u"--json"_s}).json()[u"total"_s].toInt();
        for (const QByteArray& said : {QByteArray("Full name Anna Lis"), QByteArray("Company Acme"), "Score " + QByteArray::number(score) + ", ", QByteArray("Stage "),
                                       QByteArray("Last activity 11 Mar"), QByteArray("Owner Ola")})
            QVERIFY2(shown.contains(said), (said + " in " + shown).constData());
        QCOMPARE(shown.count("Anna Lis"), 1);
        const CliResult early = cli.run({u"leads"_s, u"show"_s, u"a@b.pl"_s, u"--as-of"_s, u"2026-02-01"_s});
        QCOMPARE(early.code, 2);
        QVERIFY2(early.out.isEmpty() && early.err.contains("2 Mar"), early.err.constData());
    }

    void whatIsNotKnownIsAnsweredByACommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("command");
        QTest::newRow("version") << QStringList{u"model"_s, u"show"_s, u"--version"_s, u"9"_s} << u"kelvin-cli model list"_s;
        QTest::newRow("field") << QStringList{u"leads"_s, u"edit"_s, u"a@b.pl"_s, u"foo=1"_s} << u"kelvin-cli help where"_s;
        QTest::newRow("type") << QStringList{u"leads"_s, u"log"_s, u"a@b.pl"_s, u"dance"_s} << u"kelvin-cli help where"_s;
        QTest::newRow("change") << QStringList{u"import"_s, u"undo"_s, u"999"_s} << u"kelvin-cli import history"_s;
        QTest::newRow("no number") << QStringList{u"import"_s, u"undo"_s} << u"kelvin-cli help VERB"_s;
        QTest::newRow("stage") << QStringList{u"leads"_s, u"stage"_s, u"a@b.pl"_s, u"nowhere"_s} << u"Possible stages"_s;
    }

    void whatIsNotKnownIsAnsweredByACommand()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, command);
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"email=a@b.pl"_s}).code, 0);
        const CliResult refused = cli.run(words);
        QCOMPARE(refused.code, 2);
        QVERIFY2(QString::fromUtf8(refused.err).contains(command), refused.err.constData());
    }

    void behindTwoDashesAllAreWords()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"--json"_s, leadRows(1));
        cli.write(u"-h"_s, leadRows(2));
        const CliResult result = cli.run({u"import"_s, u"--"_s, u"--json"_s, u"-h"_s});
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY(result.json().isEmpty());
        QCOMPARE(cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray().size(), 2);
    }

    void helpTeachesByExample()
    {
        const CliRunner cli;
        for (const char* verb : {"init", "import", "score", "explain", "leads", "bant", "model", "funnel", "db"}) {
            const CliResult help = cli.run({QString::fromLatin1(verb), u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("kelvin-cli " + QByteArray(verb)));
        }
        QVERIFY(cli.run({u"--help"_s}).out.contains("Exit codes"));
    }
};

KELVIN_TEST(TestCommandLine)

#include "TestCommandLine.moc"
