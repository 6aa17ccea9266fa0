// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QJsonArray>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What `import` says of a file: how it read it, what it would do, what is wrong and what to do next.
class TestImportWords : public QObject {
    Q_OBJECT

private:
    static bool start(const CliRunner& cli) { return cli.run({u"init"_s, u"--zone"_s, u"UTC"_s}).code == 0; }

private slots:
    void howAFileIsReadIsShownAndCanBeChanged()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email;name;shoe;name\na@b.pl;\xA3ucja;x;y\n");
        const QStringList look{u"import"_s, u"a.csv"_s, u"--dry-run"_s, u"--encoding"_s, u"Windows-1250"_s, u"--separator"_s, u";"_s};
        const QJsonObject read = cli.run(look + QStringList{u"--json"_s}).json();
        QCOMPARE(read[u"encoding"_s].toString(), u"windows-1250"_s);
        QCOMPARE(read[u"separator"_s].toString(), u";"_s);
        QCOMPARE(read[u"leftOut"_s].toArray().first().toString(), u"shoe"_s);
        QCOMPARE(read[u"leftOut"_s].toArray().size(), 2);
        const CliResult words = cli.run(look);
        for (const char* part : {"windows-1250", "Semicolon", "shoe, name"}) QVERIFY2(words.out.contains(part), words.out.constData());
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s, u"--encoding"_s, u"windows-1250"_s}).code, 0);
        QVERIFY(cli.dump().contains("\u0141ucja"));
        // Read with another separator it has one column, which is no key.
        const CliResult other = cli.run({u"import"_s, u"a.csv"_s, u"--separator"_s, u"tab"_s, u"--json"_s});
        QCOMPARE(other.json()[u"error"_s].toObject()[u"code"_s].toString(), u"file_no_key"_s);
        for (const QStringList& wrong : {QStringList{u"--encoding"_s, u"utf-9"_s}, QStringList{u"--separator"_s, u"x"_s}})
            QCOMPARE(cli.run(QStringList{u"import"_s, u"a.csv"_s, u"--json"_s} + wrong).json()[u"error"_s].toObject()[u"code"_s].toString(), u"bad_choice"_s);
    }

    void aDryRunSaysWhatTheImportWouldDo()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"leads.csv"_s, "email,name\na@b.pl,Anna\n");
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s}).code, 0);
        cli.write(u"acts.csv"_s, "email,type,date\na@b.pl,download,2026-03-10\na@b.pl,download,2026-03-11\na@b.pl,meeting_held,2026-03-11\nbad@@b.pl,download,2026-03-11\n");
        const QByteArray before = cli.dump();
        const QStringList import{u"import"_s, u"acts.csv"_s, u"--json"_s, u"--rejects"_s, u"wrong.csv"_s};
        const CliResult look = cli.run(import + QStringList{u"--dry-run"_s});
        QCOMPARE(look.code, 1);
        QCOMPARE(cli.dump(), before);
        const QJsonObject effect = look.json()[u"effect"_s].toObject();
        QCOMPARE(effect[u"leads"_s].toObject()[u"after"_s].toInt(), 1);
        QVERIFY2(effect[u"band"_s].toObject()[u"mql"_s] != effect[u"band"_s].toObject()[u"lead"_s], look.out.constData());
        QVERIFY(look.json()[u"batch"_s].isNull());
        QFile rejects(cli.path(u"wrong.csv"_s));
        QVERIFY(rejects.open(QIODevice::ReadOnly) && rejects.readAll().contains("bad@@b.pl"));
        QVERIFY(rejects.remove());
        const CliResult words = cli.run({u"import"_s, u"acts.csv"_s, u"--dry-run"_s});
        QVERIFY2(words.out.contains("\u2192"), words.out.constData());
        const CliResult done = cli.run(import);
        QVERIFY2(done.json()[u"crossings"_s].toObject()[u"promoted"_s].toInt() > 0, done.out.constData());
        QCOMPARE(look.json()[u"crossings"_s].toObject(), done.json()[u"crossings"_s].toObject());
        QVERIFY(done.json()[u"effect"_s].isNull());
    }

    void aFileWithoutAKeyIsNamedWithItsColumns()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"leads.csv"_s, "email,name\na@b.pl,Anna\n");
        cli.write(u"nokey.csv"_s, "colour,size\nred,3\n");
        const CliResult words = cli.run({u"import"_s, u"leads.csv"_s, u"nokey.csv"_s});
        for (const char* part : {"nokey.csv", "colour, size", "--map"}) QVERIFY2(words.err.contains(part), words.err.constData());
        const QJsonObject error = cli.run({u"import"_s, u"nokey.csv"_s, u"--json"_s}).json()[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"file_no_key"_s);
        QCOMPARE(error[u"file"_s].toString(), u"nokey.csv"_s);
        cli.write(u"empty.csv"_s, {});
        QVERIFY(cli.run({u"import"_s, u"empty.csv"_s}).err.contains("empty.csv"));
        cli.write(u"two.csv"_s, "email,created,closed,outcome\na@b.pl,28/03/2026,03/28/2026,won\n");
        const CliResult mixed = cli.run({u"import"_s, u"two.csv"_s, u"--map"_s, u"created=createdAt"_s, u"--map"_s, u"closed=outcomeAt"_s});
        QVERIFY2(mixed.err.contains("created, closed"), mixed.err.constData());
        const CliResult twice = cli.run({u"import"_s, u"leads.csv"_s, u"--map"_s, u"name=email"_s});
        for (const char* part : {"“name”", "“email”"}) QVERIFY2(twice.err.contains(part), twice.err.constData());
    }

    void whatIsWrongComesWithWhatToDo()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,name,phone,createdAt\na@b.pl,Anna,600 100 200,30.02.2026\nb@b.pl,\xC5\x81\xFF,,2026-01-02\nc@b.pl,C,,\n");
        const CliResult read = cli.run({u"import"_s, u"a.csv"_s, u"--json"_s, u"--encoding"_s, u"UTF-8"_s});
        QStringList codes;
        for (const QJsonValue& value : read.json()[u"issues"_s].toArray()) {
            const QJsonObject issue = value.toObject();
            codes.append(issue[u"code"_s].toString());
            QVERIFY2(!issue[u"next"_s].toString().isEmpty(), qPrintable(codes.last()));
            if (codes.last() == u"bad_encoding"_s) QVERIFY2(issue[u"text"_s].toString().contains(u"byte 71"_s), qPrintable(issue[u"text"_s].toString()));
        }
        codes.sort();
        QCOMPARE(codes, (QStringList{u"bad_encoding"_s, u"date_impossible"_s, u"phone_no_country"_s}));
        const CliResult words = cli.run({u"import"_s, u"a.csv"_s, u"--encoding"_s, u"UTF-8"_s});
        QVERIFY2(words.out.contains("byte 71") && words.out.contains("--encoding"), words.out.constData());
    }

    void whoIsPromotedIsSaidAndNotLeftAlone_data()
    {
        QTest::addColumn<QString>("promote");
        QTest::addColumn<bool>("promoted");
        QTest::newRow("fresh") << u"fresh"_s << false;
        QTest::newRow("now") << u"now"_s << true;
        QTest::newRow("replay") << u"replay"_s << true;
    }

    void whoIsPromotedIsSaidAndNotLeftAlone()
    {
        QFETCH(QString, promote);
        QFETCH(bool, promoted);
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"leads.csv"_s, "email,name\na@b.pl,Anna\n");
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s}).code, 0);
        cli.write(u"old.csv"_s, "email,type,date\na@b.pl,download,2025-03-10\na@b.pl,download,2025-03-11\na@b.pl,meeting_held,2025-03-11\n");
        const QStringList import{u"import"_s, u"old.csv"_s, u"--promote"_s, promote};
        const CliResult look = cli.run(import + QStringList{u"--dry-run"_s});
        QVERIFY2(look.out.contains("Leave them") != promoted, look.out.constData());
        QVERIFY2(look.out.contains("would promote 1 lead") == promoted, look.out.constData());
        const CliResult done = cli.run(import);
        QVERIFY2(done.out.contains("left alone") != promoted, done.out.constData());
        QVERIFY2(done.out.contains("1 lead promoted.") == promoted, done.out.constData());
        // The history says what each file was and what came of it.
        const CliResult history = cli.run({u"import"_s, u"history"_s});
        for (const char* part : {"leads.csv  Leads and companies (Any file of leads): 1 new, 0 updated", "old.csv  Activities (Any file of activities): 3 new, 0 updated"})
            QVERIFY2(history.out.contains(part), history.out.constData());
    }

    void aFileOfActivitiesThatIsTakenForLeadsIsSaidToBe()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "E-mail;Co zrobiono;Data;Adres strony\na@b.pl;pobranie;2026-03-10;/blog\n");
        const CliResult taken = cli.run({u"import"_s, u"a.csv"_s, u"--dry-run"_s});
        for (const char* part : {"Data, Adres strony", "--kind activities"}) QVERIFY2(taken.out.contains(part), taken.out.constData());
        cli.write(u"b.csv"_s, "E-mail;Rodzaj aktywności;Data;Adres strony\na@b.pl;pobranie;2026-03-10;/blog\n");
        QCOMPARE(cli.run({u"import"_s, u"b.csv"_s, u"--dry-run"_s, u"--json"_s}).json()[u"kind"_s].toString(), u"activities"_s);
    }

    void whatIsTakenBackIsSaid()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,city\na@b.pl,Hel\n");
        const int batch = cli.run({u"import"_s, u"a.csv"_s, u"--json"_s}).json()[u"batch"_s].toInt();
        QVERIFY(cli.run({u"import"_s, u"promote"_s, QString::number(batch)}).out.contains("0 leads"));
        const QJsonObject answered = cli.run({u"bant"_s, u"a@b.pl"_s, u"--budget"_s, u"approved"_s, u"--json"_s}).json();
        QVERIFY(answered[u"commit"_s].toInt() > batch);
        const CliResult undone = cli.run({u"import"_s, u"undo"_s, QString::number(answered[u"commit"_s].toInt())});
        QVERIFY2(undone.out.contains("is undone: 1 fact removed"), undone.out.constData());
    }

    void aFileUriIsNoFile()
    {
        CliRunner cli;
        cli.database = u"file:y.kelvin"_s;
        QCOMPARE(cli.run({u"init"_s}).code, cli.run({u"score"_s}).code);
        QVERIFY(!QFile::exists(cli.path(u"file:y.kelvin"_s)));
    }

    void whoRunsItIsKnownWithoutAnEnvironment()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email\na@b.pl\n");
        QCOMPARE(cli.runBehind({u"sh"_s, u"-c"_s, u"exec env -u USER -u LOGNAME \"$0\" --db x.kelvin import a.csv"_s}, {}).code, 0);
        const QString author = cli.run({u"import"_s, u"history"_s, u"--json"_s}).json()[u"imports"_s].toArray().first().toObject()[u"author"_s].toString();
        QVERIFY(!author.isEmpty());
    }
};

KELVIN_TEST(TestImportWords)
#include "TestImportWords.moc"
