// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <sys/stat.h>
#include <unistd.h>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Disks that are full, folders that may not be written, files that are no files: a clear message, its exit code, and nothing lost.
class TestDisk : public QObject {
    Q_OBJECT

private:
    static constexpr int rows = 2'000;

    static qint64 leads(const CliRunner& cli) { return cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray().size(); }

    static void oneDisk(const QString& size)
    {
        SmallDisk disk(size);
        if (!disk.isMounted()) QSKIP("mounting a small disk is not allowed here");
        CliRunner cli;
        cli.write(u"many.csv"_s, leadRows(rows));
        cli.database = disk.path(u"x.kelvin"_s);
        const CliResult made = cli.run({u"init"_s});
        if (made.code != 0) {
            QCOMPARE(made.code, 3);
            QVERIFY2(made.err.contains("full"), made.err.constData());
            QCOMPARE(QDir(disk.path({})).entryList(QDir::Files | QDir::Hidden), QStringList());
            return;
        }
        const CliResult import = cli.run({u"import"_s, u"many.csv"_s, u"--json"_s});
        QVERIFY2(import.code == 0 || import.code == 3, import.err.constData());
        QCOMPARE(import.json().contains(u"error"_s), import.code == 3);
        const CliResult backup = cli.run({u"db"_s, u"backup"_s, disk.path(u"copy.kelvin"_s)});
        QVERIFY2(backup.code == 0 || backup.err.contains("full"), backup.err.constData());
        QCOMPARE(QFile::exists(disk.path(u"copy.kelvin"_s)), backup.code == 0);
        QFile::remove(disk.path(u"copy.kelvin"_s));
        const CliResult dump = cli.run({u"db"_s, u"export"_s, u"--canonical"_s, u"-o"_s, disk.path(u"dump.json"_s)});
        QVERIFY2(dump.code == 0 || dump.code == 3, dump.err.constData());
        QVERIFY2(dump.code == 0 || !QFile::exists(disk.path(u"dump.json"_s)), "half a dump");
        // With room again: all or nothing of what was said.
        QVERIFY(disk.resize(u"64m"_s));
        const CliResult check = cli.run({u"db"_s, u"check"_s});
        QVERIFY2(check.code == 0, (check.out + check.err).constData());
        QCOMPARE(leads(cli), import.code == 0 ? rows : 0);
        QCOMPARE(cli.run({u"import"_s, u"many.csv"_s}).code, 0);
        QCOMPARE(leads(cli), rows);
    }

private slots:
    void halfAnAnswerIsNotSaidToBeWhole()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        for (const QStringList& verb : {QStringList{u"score"_s, u"--json"_s}, QStringList{u"model"_s, u"export"_s}, QStringList{u"db"_s, u"export"_s, u"--canonical"_s}}) {
            const CliResult result = cli.runBehind({u"sh"_s, u"-c"_s, u"exec \"$@\" > /dev/full"_s, u"sh"_s}, verb);
            QVERIFY2(result.code == 3 && result.err.contains("full"), (verb.first().toUtf8() + ": " + result.err).constData());
        }
    }

    void aFullDiskLosesNothing_data()
    {
        QTest::addColumn<QString>("size");
        // From "not even an empty file fits" to "all fits but the checkpoint" to "all fits".
        const int from = 100, to = 5'000, steps = std::min(scaled(4), 84);
        for (int i = 0; i < steps; ++i) {
            const QString size = QString::number(from + (to - from) * i * i / ((steps - 1) * (steps - 1))) + u'k';
            QTest::newRow(qPrintable(size)) << size;
        }
        QTest::newRow("log full, no room to fold it in") << u"2400k"_s;
    }

    void aFullDiskLosesNothing()
    {
        QFETCH(QString, size);
        oneDisk(size);
    }

    void aDiskTooSmallForAResultIsSaidToBeFull_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("dump") << QStringList{u"db"_s, u"export"_s, u"--canonical"_s};
        QTest::newRow("table") << QStringList{u"leads"_s, u"export"_s};
    }

    void aDiskTooSmallForAResultIsSaidToBeFull()
    {
        QFETCH(QStringList, words);
        SmallDisk disk(u"32k"_s);
        if (!disk.isMounted()) QSKIP("mounting a small disk is not allowed here");
        CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"many.csv"_s, leadRows(1'000));
        QCOMPARE(cli.run({u"import"_s, u"many.csv"_s}).code, 0);
        const CliResult refused = cli.run(words + QStringList{u"-o"_s, disk.path(u"out.csv"_s), u"--json"_s});
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.json()[u"error"_s].toObject()[u"code"_s].toString(), u"db_full"_s);
        QVERIFY2(refused.err.contains("full") && !refused.err.contains("Unknown"), refused.err.constData());
        QCOMPARE(QDir(disk.path({})).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whereNothingMayBeWrittenItIsSaid_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("read-only folder") << true;
        QTest::newRow("read-only file") << false;
    }

    void whereNothingMayBeWrittenItIsSaid()
    {
        QFETCH(bool, folder);
        CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"leads.csv"_s, leadRows(3));
        const QByteArray before = cli.dump();
        const QByteArray database = QFile::encodeName(cli.path(u"x.kelvin"_s)), place = QFile::encodeName(cli.folder());
        // Permissions do not bind root: nobody owns the file and asks.
        QStringList wrapper;
        if (geteuid() == 0) {
            wrapper = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
            QCOMPARE(chown(database.constData(), 65534, 65534), 0);
            QCOMPARE(chown(place.constData(), 65534, 65534), 0);
            if (cli.runBehind(wrapper, {u"--version"_s}).code != 0) QSKIP("the program cannot be run as nobody here");
        }
        QCOMPARE(chmod(folder ? place.constData() : database.constData(), folder ? 0555 : 0444), 0);
        for (const QStringList& words : {QStringList{u"import"_s, u"leads.csv"_s}, QStringList{u"leads"_s, u"add"_s, u"email=a@b.pl"_s}}) {
            const CliResult refused = cli.runBehind(wrapper, words + QStringList{u"--json"_s});
            QCOMPARE(refused.code, 3);
            const QJsonObject error = refused.json()[u"error"_s].toObject();
            QCOMPARE(error[u"code"_s].toString(), u"db_readonly"_s);
            QVERIFY(!error[u"next"_s].toString().isEmpty());
        }
        // What only reads works, and leaves nothing beside the file that would be in its owner's way.
        for (const QStringList& words : {QStringList{u"score"_s}, QStringList{u"leads"_s, u"list"_s}, QStringList{u"db"_s, u"check"_s}}) {
            const CliResult read = cli.runBehind(wrapper, words);
            QVERIFY2(read.code == 0, read.err.constData());
            for (const char* end : {"-wal", "-shm"}) QVERIFY2(!QFile::exists(cli.path(u"x.kelvin"_s) + QLatin1String(end)), end);
        }
        if (folder) {
            CliRunner other;
            other.database = cli.path(u"new.kelvin"_s);
            QCOMPARE(other.runBehind(wrapper, {u"init"_s}).code, 3);
        }
        QCOMPARE(chmod(folder ? place.constData() : database.constData(), 0700), 0);
        QCOMPARE(cli.dump(), before);
        QCOMPARE(cli.run({u"db"_s, u"check"_s}).code, 0);
    }

    void aLogLeftInAFolderThatMayNotBeWrittenIsNoFailureOfTheDisk()
    {
        CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"x.kelvin-wal"_s, QByteArray(4'096, 'x'));
        const QByteArray place = QFile::encodeName(cli.folder());
        QStringList wrapper;
        if (geteuid() == 0) {
            wrapper = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
            for (const QString& name : {u"x.kelvin"_s, u"x.kelvin-wal"_s, u"."_s}) QCOMPARE(chown(QFile::encodeName(cli.path(name)).constData(), 65534, 65534), 0);
            if (cli.runBehind(wrapper, {u"--version"_s}).code != 0) QSKIP("the program cannot be run as nobody here");
        }
        QCOMPARE(chmod(place.constData(), 0555), 0);
        const CliResult refused = cli.runBehind(wrapper, {u"score"_s, u"--json"_s});
        QCOMPARE(chmod(place.constData(), 0700), 0);
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.json()[u"error"_s].toObject()[u"code"_s].toString(), u"db_readonly"_s);
    }

    void thingsThatAreNoFilesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("pipe") << u"pipe"_s << u"file_not_regular"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"file_not_regular"_s;
        QTest::newRow("5 GB of nothing") << u"sparse.csv"_s << u"file_binary"_s;
        QTest::newRow("nothing there") << u"nobody.csv"_s << u"file_missing"_s;
        QTest::newRow("link into nothing") << u"link.csv"_s << u"file_missing"_s;
        QTest::newRow("not readable") << u"secret.csv"_s << u"file_not_readable"_s;
    }

    void thingsThatAreNoFilesAreRefusedAtOnce()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        const QByteArray path = QFile::encodeName(cli.path(name));
        if (name == u"pipe") QCOMPARE(mkfifo(path.constData(), 0600), 0);
        if (name == u"sparse.csv") QVERIFY(QFile(cli.write(name, "email,name\n")).resize(5LL << 30));
        if (name == u"link.csv") QVERIFY(QFile::link(cli.path(u"gone"_s), cli.path(name)));
        QStringList wrapper;
        if (name == u"secret.csv") {
            cli.write(name, leadRows(2));
            QCOMPARE(chmod(path.constData(), 0000), 0);
            if (geteuid() == 0) {
                wrapper = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
                for (const QString& owned : {cli.folder(), cli.path(u"x.kelvin"_s)}) QCOMPARE(chown(QFile::encodeName(owned).constData(), 65534, 65534), 0);
                if (cli.runBehind(wrapper, {u"--version"_s}).code != 0) QSKIP("the program cannot be run as nobody here");
            }
        }
        for (const QStringList& verb : {QStringList{u"import"_s}, QStringList{u"model"_s, u"import"_s}}) {
            const CliResult refused = cli.runBehind(wrapper, verb + QStringList{name, u"--json"_s});
            QCOMPARE(refused.code, 2);
            const QJsonObject error = refused.json()[u"error"_s].toObject();
            QVERIFY(!error[u"next"_s].toString().isEmpty());
            if (verb.size() == 1) QCOMPARE(error[u"code"_s].toString(), code);
        }
        QCOMPARE(cli.run({u"import"_s, u"history"_s, u"--json"_s}).json()[u"imports"_s].toArray().size(), 0);
    }

    void aFileThatGrowsIsReadAsFarAsItWas()
    {
        CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"grows.csv"_s, leadRows(500));
        const auto import = cli.start({u"import"_s, u"grows.csv"_s, u"--json"_s});
        QFile growing(cli.path(u"grows.csv"_s));
        QVERIFY(growing.open(QIODevice::Append));
        for (int i = 0; i < 100'000 && import->state() != QProcess::NotRunning; ++i) {
            growing.write("late" + QByteArray::number(i) + "@firm.example,Late,1\n");
            growing.flush();
            import->waitForFinished(1);
        }
        QVERIFY(import->state() == QProcess::NotRunning || import->waitForFinished(60'000));
        QVERIFY2(import->exitCode() == 0 || import->exitCode() == 1, import->readAllStandardError().constData());
        QVERIFY(leads(cli) >= 500);
        QCOMPARE(cli.run({u"db"_s, u"check"_s}).code, 0);
    }
};

KELVIN_TEST(TestDisk)

#include "TestDisk.moc"
