// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QDir>
#include <QJsonArray>

#include <atomic>
#include <thread>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the options of `import` promise.
class TestImportOptions : public QObject {
    Q_OBJECT

private:
    static QString codeOf(const CliResult& result) { return result.json()[u"error"_s].toObject()[u"code"_s].toString(); }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool start(const CliRunner& cli) { return cli.run({u"init"_s, u"--zone"_s, u"UTC"_s}).code == 0; }

private slots:
    void aColumnMappedByHandSettlesTheOrderOfDates_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("created");
        const QStringList mapped{u"--map"_s, u"Sighting=createdAt"_s};
        QTest::newRow("clear") << QByteArray("31/12/2024") << mapped << 0 << u"2024-12-31"_s;
        QTest::newRow("unclear") << QByteArray("03/04/2024") << mapped << 2 << QString();
        QTest::newRow("unclear and said") << QByteArray("03/04/2024") << mapped + QStringList{u"--date-order"_s, u"mdy"_s} << 0 << u"2024-03-04"_s;
    }

    void aColumnMappedByHandSettlesTheOrderOfDates()
    {
        QFETCH(QByteArray, date);
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, created);
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,Sighting\na@b.pl," + date + '\n');
        const CliResult result = cli.run(QStringList{u"import"_s, u"a.csv"_s, u"--json"_s} + options);
        QVERIFY2(result.code == code, result.out.constData());
        if (code != 0) {
            QCOMPARE(codeOf(result), u"ambiguous_date_order"_s);
            return;
        }
        QVERIFY2(cli.dump().contains(created.toUtf8()), cli.dump().constData());
    }

    void aColumnLeftOutAsksNothing()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,Created\na@b.pl,03/04/2024\n");
        QCOMPARE(codeOf(cli.run({u"import"_s, u"a.csv"_s, u"--json"_s})), u"ambiguous_date_order"_s);
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s, u"--map"_s, u"Created=skip"_s}).code, 0);
    }

    void theKindSaidIsTheKindRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("bytes");
        // Each looks like a file of leads.
        QTest::newRow("bant") << u"bant"_s << QByteArray("email,name,budget\na@b.pl,Anna,approved\n");
        QTest::newRow("outcomes") << u"outcomes"_s << QByteArray("email,name,company,stage\na@b.pl,Anna,Beta,Customer\n");
        QTest::newRow("companies") << u"companies"_s << QByteArray("email,company,domain\na@b.pl,Beta,b.pl\n");
    }

    void theKindSaidIsTheKindRead()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, bytes);
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, bytes);
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s, u"--dry-run"_s, u"--json"_s}).json()[u"kind"_s].toString(), u"leads"_s);
        const CliResult result = cli.run({u"import"_s, u"a.csv"_s, u"--kind"_s, kind, u"--json"_s});
        QVERIFY2(result.code == 0, result.out.constData());
        QCOMPARE(result.json()[u"kind"_s].toString(), kind);
        QCOMPARE(result.json()[u"new"_s].toInt(), 1);
    }

    void aWordMappedByHandIsUnderstood()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,How it ended,On\na@b.pl,won,2026-01-01\n");
        const CliResult result = cli.run({u"import"_s, u"a.csv"_s, u"--kind"_s, u"outcomes"_s, u"--map"_s, u"How it ended=outcome"_s, u"--map"_s, u"On=outcomeAt"_s, u"--json"_s});
        QVERIFY2(result.code == 0, result.out.constData());
        QCOMPARE(result.json()[u"new"_s].toInt(), 1);
    }

    void promotingHistoryTakesNoWordForAnother()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, leadRows(2));
        const int batch = cli.run({u"import"_s, u"a.csv"_s, u"--json"_s}).json()[u"batch"_s].toInt();
        const QByteArray before = cli.dump();
        for (const char* word : {"no", "fresh", "nwo"}) {
            const CliResult refused = cli.run({u"import"_s, u"promote"_s, QString::number(batch), u"--promote"_s, QString::fromLatin1(word), u"--json"_s});
            QCOMPARE(refused.code, 2);
            QCOMPARE(codeOf(refused), u"bad_choice"_s);
        }
        for (const char* word : {"now", "replay"})
            QCOMPARE(cli.run({u"import"_s, u"promote"_s, QString::number(batch), u"--promote"_s, QString::fromLatin1(word)}).code, 0);
        QCOMPARE(cli.dump(), before);
    }

    void severalFilesHaveRejectsOfTheirOwn()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,name\nbad(at)a.pl,Iga\n");
        cli.write(u"b.csv"_s, "email,name\nbad(at)b.pl,Ola\n");
        const QStringList both{u"import"_s, u"a.csv"_s, u"b.csv"_s, u"--json"_s, u"--rejects"_s};
        const CliResult refused = cli.run(both + QStringList{u"r.csv"_s});
        QCOMPARE(refused.code, 2);
        QCOMPARE(codeOf(refused), u"rejects_not_folder"_s);
        QDir(cli.folder()).mkdir(u"out"_s);
        QCOMPARE(cli.run(both + QStringList{u"out"_s}).code, 1);
        QCOMPARE(QDir(cli.path(u"out"_s)).entryList(QDir::Files, QDir::Name), (QStringList{u"a.rejects.csv"_s, u"b.rejects.csv"_s}));
        QVERIFY(contents(cli.path(u"out/a.rejects.csv"_s)).contains("Iga"));
        QVERIFY(contents(cli.path(u"out/b.rejects.csv"_s)).contains("Ola"));
    }

    void rejectsThatAPersonCorrectsAreNotOverwritten()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "email,name\nbad(at)a.pl,Iga\n");
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s}).code, 1);
        const QByteArray first = contents(cli.path(u"a.rejects.csv"_s));
        QVERIFY(first.contains("Iga"));
        // The same once more says nothing new.
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s}).code, 1);
        QVERIFY(!QFile::exists(cli.path(u"a.rejects-2.csv"_s)));
        cli.write(u"a.rejects.csv"_s, "half done");
        cli.write(u"a.txt"_s, "email,name\nbad(at)c.pl,Ewa\n");
        QCOMPARE(cli.run({u"import"_s, u"a.txt"_s}).code, 1);
        QCOMPARE(contents(cli.path(u"a.rejects.csv"_s)), QByteArray("half done"));
        QVERIFY(contents(cli.path(u"a.rejects-2.csv"_s)).contains("Ewa"));
    }

    void correctedRejectsInAWatchedFolderAreImported()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        QDir(cli.folder()).mkdir(u"inbox"_s);
        cli.write(u"inbox/a.csv"_s, "email,name\nbad(at)a.pl,Iga\n");
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s}).code, 1);
        const QByteArray rejects = contents(cli.path(u"inbox/done/a.rejects.csv"_s));
        cli.write(u"inbox/a.rejects.csv"_s, QByteArray(rejects).replace("bad(at)a.pl", "iga@a.pl"));
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"show"_s, u"iga@a.pl"_s}).code, 0);
        QVERIFY(QFile::exists(cli.path(u"inbox/done/a.rejects.csv"_s)));
    }

    void correctedRejectsCompleteTheImportWithTheOtherColumnsToo()
    {
        const CliRunner once, twice;
        for (const CliRunner* cli : {&once, &twice}) QVERIFY(start(*cli));
        once.write(u"a.csv"_s, "email,name,extra\na@b.pl,Anna,e1\nb@b.pl,Bea,e2\n");
        QCOMPARE(once.run({u"import"_s, u"a.csv"_s, u"--rest"_s, u"custom"_s}).code, 0);
        twice.write(u"a.csv"_s, "email,name,extra\na@b.pl,Anna,e1\nb@@b.pl,Bea,e2\n");
        const QStringList import{u"import"_s, u"--rest"_s, u"custom"_s, u"a.csv"_s};
        QCOMPARE(twice.run(import).code, 1);
        const QByteArray rejects = contents(twice.path(u"a.rejects.csv"_s));
        // Rows that are wrong again say so once.
        QCOMPARE(twice.run({u"import"_s, u"--rest"_s, u"custom"_s, u"a.rejects.csv"_s}).code, 1);
        QCOMPARE(contents(twice.path(u"a.rejects.rejects.csv"_s)).count("kelvin_code"), 1);
        twice.write(u"fixed.csv"_s, QByteArray(rejects).replace("b@@b.pl", "b@b.pl"));
        QCOMPARE(twice.run({u"import"_s, u"--rest"_s, u"custom"_s, u"fixed.csv"_s}).code, 0);
        QCOMPARE(twice.dump(), once.dump());
    }

    void aProductIsAPreset()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        cli.write(u"a.csv"_s, "Record ID,Email,First Name,Lifecycle Stage,Create Date\n7,a@b.pl,Anna,Lead,2026-02-30\n8,b@b.pl,Bea,Lead,2026-02-28\n9,c@b.pl,Cela,Lead,2062-02-28\n");
        const QJsonObject guessed = cli.run({u"import"_s, u"a.csv"_s, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(guessed[u"preset"_s].toString(), u"hubspot"_s);
        QCOMPARE(guessed[u"profile"_s].toString(), u"hubspot-contacts"_s);
        const CliResult named = cli.run({u"import"_s, u"a.csv"_s, u"--preset"_s, u"hubspot"_s, u"--json"_s});
        QVERIFY2(named.code == 0, named.out.constData());
        QCOMPARE(named.json()[u"profile"_s].toString(), u"hubspot-contacts"_s);
        QCOMPARE(cli.run({u"leads"_s, u"show"_s, u"b@b.pl"_s, u"--json"_s}).json()[u"createdAt"_s].toString(), u"2026-02-28T00:00:00Z"_s);
        // What has not happened is said, and left out.
        QVERIFY2(named.out.contains("in_future"), named.out.constData());
        QCOMPARE(cli.run({u"leads"_s, u"show"_s, u"c@b.pl"_s, u"--json"_s}).json()[u"createdAt"_s].toString(), u"2026-03-12T09:00:00Z"_s);
    }

    void aWrongOptionMovesNoFileOfAWatchedFolder()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        QDir(cli.folder()).mkdir(u"inbox"_s);
        const QString path = cli.write(u"inbox/a.csv"_s, "email,name\na@b.pl,Anna\n");
        for (const QStringList& wrong : {QStringList{u"--preset"_s, u"hubspto"_s}, QStringList{u"--kind"_s, u"people"_s}, QStringList{u"--promote"_s, u"all"_s}}) {
            QCOMPARE(cli.run(QStringList{u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s} + wrong).code, 2);
            QVERIFY2(QFile::exists(path), qPrintable(wrong.last()));
        }
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s, u"--map"_s, u"Nr=externalId"_s}).code, 1);
        QVERIFY(QFile::exists(cli.path(u"inbox/failed/a.csv"_s)));
    }

    void theRejectsOfAWatchedFolderHaveTheirPlace()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        QDir(cli.folder()).mkdir(u"inbox"_s);
        const QString path = cli.write(u"inbox/a.csv"_s, "email,name\na@b.pl,Anna\nbad,Bo\n");
        const CliResult refused = cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s, u"--rejects"_s, u"bad.csv"_s, u"--json"_s});
        QCOMPARE(refused.code, 2);
        QCOMPARE(codeOf(refused), u"options_exclude"_s);
        QVERIFY(QFile::exists(path));
    }

    void theWorkspaceInAWatchedFolderStaysWhereItIs()
    {
        CliRunner cli;
        QDir(cli.folder()).mkdir(u"inbox"_s);
        cli.database = cli.path(u"inbox/x.kelvin"_s);
        QVERIFY(start(cli));
        cli.write(u"inbox/a.csv"_s, "email,name\na@b.pl,Anna\n");
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s}).code, 0);
        QVERIFY(QFile::exists(cli.database) && !QFile::exists(cli.path(u"inbox/failed"_s)));
        QCOMPARE(cli.run({u"leads"_s, u"show"_s, u"a@b.pl"_s}).code, 0);
    }

    void aFileThatIsStillBeingCopiedIsLeftForTheNextRun()
    {
        const CliRunner cli;
        QVERIFY(start(cli));
        QDir(cli.folder()).mkdir(u"inbox"_s);
        const QString path = cli.write(u"inbox/a.csv"_s, leadRows(3));
        cli.write(u"inbox/b.csv"_s, "email,name\nwhole@b.pl,Whole\n");
        // Grows as long as the run lasts, a row at a time.
        std::atomic_bool stop = false;
        std::thread writer([&] {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
            for (int i = 0; !stop && i < 600; ++i) {
                file.write("late%1@b.pl,Late,1\n"_ba.replace("%1", QByteArray::number(i)));
                file.flush();
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        const CliResult result = cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s, u"--json"_s});
        stop = true;
        writer.join();
        const QJsonArray files = result.json()[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.first()[u"error"_s][u"code"_s].toString(), u"file_changing"_s);
        QCOMPARE(files.last()[u"new"_s].toInt(), 1);
        QCOMPARE(result.code, 0);
        QVERIFY(QFile::exists(path));
        QCOMPARE(cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray().size(), 1);
        // Nobody writes any more, but a moment ago somebody did: it is waited for, and taken whole.
        const qsizetype rows = contents(path).count('\n') - 1;
        QVERIFY(rows > 3);
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s}).code, 0);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray().size(), rows + 1);
    }

    void daysSinceTheLastRunAreSteppedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a file") << QStringList{u"import"_s, u"b.csv"_s};
        QTest::newRow("a watched folder") << QStringList{u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s};
        QTest::newRow("a call") << QStringList{u"leads"_s, u"log"_s, u"ola@b.pl"_s, u"call"_s, u"--result"_s, u"reached"_s};
        QTest::newRow("an answer") << QStringList{u"bant"_s, u"ola@b.pl"_s, u"--need"_s, u"confirmed"_s};
    }

    void daysSinceTheLastRunAreSteppedBeforeAnythingIsWritten()
    {
        QFETCH(QStringList, words);
        const CliRunner cli;
        QVERIFY(start(cli));
        QDir(cli.folder()).mkdir(u"inbox"_s);
        cli.write(u"b.csv"_s, "email,name\nlater@b.pl,Later\n");
        QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"email=ola@b.pl"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"log"_s, u"ola@b.pl"_s, u"demo_request"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"adjust"_s, u"ola@b.pl"_s, u"60"_s, u"--note"_s, u"sure"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"recycle"_s, u"ola@b.pl"_s, u"--reason"_s, u"later"_s, u"--revisit"_s, u"2026-03-20"_s}).code, 0);
        const QString later = u"2026-03-25T09:00:00Z"_s;
        const auto stage = [&] { return cli.run({u"score"_s, u"--json"_s}, later).json()[u"leads"_s].toArray().first()[u"stage"_s].toString(); };
        QCOMPARE(stage(), u"lead"_s);
        // Nothing is written for a look.
        if (words.first() == u"import") {
            QCOMPARE(cli.run(words + QStringList{u"--dry-run"_s}, later).code, 0);
            QCOMPARE(stage(), u"lead"_s);
        }
        QCOMPARE(cli.run(words, later).code, 0);
        QCOMPARE(stage(), u"mql"_s);
        const QByteArray dump = cli.dump(later);
        QVERIFY2(dump.contains("\"at\":\"2026-03-21T00:00:00Z\""), dump.constData());
    }

    void nationalNumbersAreThoseOfTheFilesCountry()
    {
        const CliRunner cli;
        QCOMPARE(codeOf(cli.run({u"init"_s, u"--country"_s, u"Atlantis"_s, u"--json"_s})), u"bad_country"_s);
        QCOMPARE(cli.run({u"init"_s, u"--zone"_s, u"UTC"_s, u"--country"_s, u"pl"_s}).code, 0);
        cli.write(u"a.csv"_s, "phone,name\n22 123 45 67,Anna\n");
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s}).code, 0);
        QVERIFY(cli.dump().contains("+48221234567"));
    }
};

KELVIN_TEST(TestImportOptions)
#include "TestImportOptions.moc"
