// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"
#include "core/storage/BatchUndo.h"
#include "core/storage/Connection.h"
#include "core/storage/FileCare.h"
#include "core/storage/FileChecks.h"
#include "core/storage/Migrations.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

int versionOf(Database& db) { return int(db.connection().integer("PRAGMA user_version")); }

/// Changes a file as another program would.
void runForeign(const QString& path, const QStringList& statements)
{
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &other), SQLITE_OK);
    for (const QString& statement : statements)
        QVERIFY2(sqlite3_exec(other, statement.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK, qPrintable(statement));
    sqlite3_close(other);
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private:
    void isRefusedUntouched(const QString& path, const QString& code, OpenMode mode = OpenMode::ReadWrite)
    {
        const QByteArray before = hashOf(path);
        const auto opened = Database::open(path, mode, {1, {}});
        QVERIFY2(!opened.ok(), "was opened");
        QCOMPARE(opened.failure().code, code);
        QCOMPARE(opened.failure().kind, FailureKind::Database);
        QCOMPARE(hashOf(path), before);
        for (const char* end : {"-wal", "-shm", "-journal"}) QVERIFY2(!QFile::exists(path + QLatin1String(end)), end);
    }

private slots:
    void aNewFileIsPrivateAndWhole()
    {
        TestFile file;
        for (const char* end : {"", "-wal", "-shm"}) {
            struct stat status {};
            if (stat(QFile::encodeName(file.path() + QLatin1String(end)).constData(), &status) == 0) QCOMPARE(int(status.st_mode & 0777), 0600);
        }
        QCOMPARE(checkDatabase(*file.db), QList<Issue>());
        QCOMPARE(file.db->changeCounter(), 0);
    }

    void anExistingFileIsNotCreatedOver()
    {
        TestFile file;
        file.db.reset();
        isRefusedUntouched(file.path(), QStringLiteral("db_exists"), OpenMode::Create);
    }

    void pathsThatAreNoFilesAreRefused()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("none.kelvin"));
        QCOMPARE(Database::open(missing, OpenMode::ReadWrite).failure().code, QStringLiteral("db_missing"));
        QVERIFY(!QFile::exists(missing));
        QCOMPARE(Database::open(QStringLiteral("file:x?mode=memory"), OpenMode::Create).failure().code, QStringLiteral("db_path"));
        QCOMPARE(Database::open(QStringLiteral("leads.kelvin"), OpenMode::Create).failure().code, QStringLiteral("db_path"));
        QCOMPARE(Database::open(QStringLiteral(":memory:"), OpenMode::Create).failure().code, QStringLiteral("db_path"));
        QCOMPARE(Database::open(folder.path(), OpenMode::ReadWrite).failure().code, QStringLiteral("db_not_regular"));
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(Database::open(pipe, OpenMode::ReadWrite).failure().code, QStringLiteral("db_not_regular"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(pipe, link));
        QCOMPARE(Database::open(link, OpenMode::ReadWrite).failure().code, QStringLiteral("db_not_regular"));
    }

    void anOddNameIsOnlyAName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("100% ?mode=memory#ż.kelvin"));
        QVERIFY(Database::open(path, OpenMode::Create).ok());
        QVERIFY(QFile::exists(path));
        QVERIFY(Database::open(path, OpenMode::ReadWrite).ok());
    }

    void foreignFilesStayUntouched()
    {
        QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty"));
        QFile file(empty);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        isRefusedUntouched(empty, QStringLiteral("db_empty"));
        const QString text = folder.filePath(QStringLiteral("text"));
        QFile written(text);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QByteArray("name,email\n").repeated(500));
        written.close();
        isRefusedUntouched(text, QStringLiteral("db_foreign"));
        const QString other = folder.filePath(QStringLiteral("other"));
        runForeign(other, {QStringLiteral("CREATE TABLE lead (id INTEGER)"), QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA user_version = 1")});
        isRefusedUntouched(other, QStringLiteral("db_foreign"));
    }

    void aNewerVersionAndAnotherSchemaStayUntouched_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("code");
        QTest::newRow("newer") << QStringList{QStringLiteral("PRAGMA user_version = 99")} << QStringLiteral("db_newer");
        QTest::newRow("view for table") << QStringList{QStringLiteral("DROP TABLE setting"), QStringLiteral("CREATE VIEW setting AS SELECT 1 AS key, 2 AS value")} << QStringLiteral("db_foreign");
        QTest::newRow("trigger") << QStringList{QStringLiteral("CREATE TRIGGER t AFTER INSERT ON lead BEGIN DELETE FROM audit; END")} << QStringLiteral("db_foreign");
        QTest::newRow("version 0") << QStringList{QStringLiteral("PRAGMA user_version = 0")} << QStringLiteral("db_foreign");
        QTest::newRow("other program") << QStringList{QStringLiteral("PRAGMA application_id = 7")} << QStringLiteral("db_foreign");
    }

    void aNewerVersionAndAnotherSchemaStayUntouched()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, code);
        TestFile file;
        file.db.reset();
        runForeign(file.path(), statements);
        isRefusedUntouched(file.path(), code);
        isRefusedUntouched(file.path(), code, OpenMode::ReadOnly);
    }

    void aCutFileIsDamagedOrForeign()
    {
        TestFile file;
        file.db.reset();
        QVERIFY(QFile::resize(file.path(), 6'000));
        const QByteArray before = hashOf(file.path());
        const auto opened = Database::open(file.path(), OpenMode::ReadWrite, {1, {}});
        QVERIFY(!opened.ok());
        QVERIFY(opened.failure().code == QLatin1String("db_damaged") || opened.failure().code == QLatin1String("db_foreign"));
        QCOMPARE(hashOf(file.path()), before);
    }

    void readOnlyWritesNothing()
    {
        TestFile file;
        auto reader = file.again(OpenMode::ReadOnly);
        const auto written = writeTransaction(*reader, [&] { return commit(*reader).batch; });
        QVERIFY(!written.ok());
        QCOMPARE(written.failure().code, QStringLiteral("db_readonly"));
    }

    void otherMachinesAndSyncFoldersAreKnown()
    {
        QVERIFY(isNetworkFileSystem(0x6969, {}));
        QVERIFY(isNetworkFileSystem(0xFF534D42, {}));
        QVERIFY(isNetworkFileSystem(0x65735546, u"fuse.sshfs"));
        QVERIFY(!isNetworkFileSystem(0x65735546, u"fuseblk"));
        QVERIFY(!isNetworkFileSystem(0xEF53, {}));
        QTemporaryDir folder;
        QVERIFY(!isInSyncFolder(folder.filePath(QStringLiteral("a.kelvin"))));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("Dropbox/crm")));
        const QString inside = folder.filePath(QStringLiteral("Dropbox/crm/a.kelvin"));
        QCOMPARE(Database::open(inside, OpenMode::Create).failure().code, QStringLiteral("db_sync_folder"));
        // A restore would put there what nobody could open.
        TestFile file;
        const QString copy = folder.filePath(QStringLiteral("copy.kelvin"));
        QVERIFY(backupDatabase(*file.db, copy).ok());
        QCOMPARE(restoreDatabase(copy, inside).failure().code, QStringLiteral("db_sync_folder"));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("Dropbox/crm"))).entryList(QDir::Files), QStringList());
    }

    void aMigrationBacksUpAndAHalfDoneOneLeavesTheOldFile()
    {
        TestFile file;
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 1).size(); }).ok());
        const QByteArray before = dump(*file.db);
        file.db.reset();
        QList<Migration> steps = shippedMigrations();
        const int latest = steps.constLast().number;
        steps.append({latest + 1, QStringLiteral("x"), "CREATE TABLE extra (id INTEGER PRIMARY KEY) {table}; INSERT INTO nowhere VALUES (1);"});
        replaceMigrationsForTest(steps);
        const auto failed = Database::open(file.path(), OpenMode::ReadWrite, {1, {}});
        QCOMPARE(Database::open(file.path(), OpenMode::ReadOnly).failure().code, QStringLiteral("db_older"));
        replaceMigrationsForTest({});
        QVERIFY(!failed.ok());
        {
            const auto kept = file.again();
            QCOMPARE(versionOf(*kept), latest);
            QCOMPARE(dump(*kept), before);
        }
        steps.last().sql = "CREATE TABLE extra (id INTEGER PRIMARY KEY) {table};";
        replaceMigrationsForTest(steps);
        const auto opened = Database::open(file.path(), OpenMode::ReadWrite, {1, {}});
        const bool good = opened.ok() && versionOf(**opened) == latest + 1 && dump(**opened) == before;
        replaceMigrationsForTest({});
        QVERIFY(good);
        // Now it is newer than the program; the copy made before is not.
        QCOMPARE(Database::open(file.path(), OpenMode::ReadWrite).failure().code, QStringLiteral("db_newer"));
        const QString backup = file.path() + QStringLiteral(".version-%1.backup").arg(latest);
        QVERIFY(QFile::exists(backup));
        const auto old = Database::open(backup, OpenMode::ReadWrite);
        QVERIFY(old.ok());
        QCOMPARE(dump(**old), before);
    }

    void aFileOfAnEarlierVersionIsBroughtUpToDateAndItsImportsCanBeUndone_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("first") << 1;
        QTest::newRow("second") << 2;
    }

    void aFileOfAnEarlierVersionIsBroughtUpToDateAndItsImportsCanBeUndone()
    {
        QFETCH(int, version);
        TestFile file;
        const QByteArray empty = dump(*file.db);
        Commit old;
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, old = commit(*file.db), 5, 4).size(); }).ok());
        const QByteArray before = dump(*file.db);
        file.db.reset();
        // What later versions added, taken away again.
        QStringList back{QStringLiteral("DROP TABLE attached_fact"), QStringLiteral("DROP TABLE account_domain"), QStringLiteral("ALTER TABLE crossing DROP COLUMN cause")};
        for (const char* table : {"lead", "lead_state", "lead_key", "lead_email", "lead_phone", "lead_account", "account", "account_key", "account_value", "visitor",
                                  "waiting_link", "waiting_fact"})
            back.append(QStringLiteral("DROP INDEX %1_by_batch").arg(QLatin1String(table)));
        if (version == 1) back.append(QStringLiteral("DROP TABLE batch_lead"));
        runForeign(file.path(), back + QStringList{QStringLiteral("PRAGMA user_version = %1").arg(version)});
        QCOMPARE(Database::open(file.path(), OpenMode::ReadOnly).failure().code, QStringLiteral("db_older"));
        const auto db = file.again();
        QCOMPARE(versionOf(*db), shippedMigrations().constLast().number);
        QVERIFY(QFile::exists(file.path() + QStringLiteral(".version-%1.backup").arg(version)));
        QCOMPARE(dump(*db), before);
        QCOMPARE(checkDatabase(*db), QList<Issue>());
        QVERIFY(writeTransaction(*db, [&] { return removeFactsOf(*db, old.batch).activities; }).ok());
        QCOMPARE(dump(*db), empty);
    }

    void factsThatAnUndoWouldMissAreFound()
    {
        TestFile file;
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 5).size(); }).ok());
        QCOMPARE(checkDatabase(*file.db), QList<Issue>());
        file.db.reset();
        runForeign(file.path(), {QStringLiteral("DELETE FROM batch_lead WHERE lead = 1")});
        const QList<Issue> found = checkDatabase(*file.again());
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().code, QStringLiteral("check_batch"));
    }

    void aBackupRestores()
    {
        TestFile file;
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 2).size(); }).ok());
        const QByteArray before = dump(*file.db);
        const QString copy = file.folder.filePath(QStringLiteral("copy.kelvin"));
        QVERIFY(backupDatabase(*file.db, copy).ok());
        QCOMPARE(backupDatabase(*file.db, copy).failure().code, QStringLiteral("db_exists"));
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 3).size(); }).ok());
        QVERIFY(dump(*file.db) != before);
        file.db.reset();
        QVERIFY(restoreDatabase(copy, file.path()).ok());
        QCOMPARE(dump(*file.again()), before);
    }

    void whatARestoreReplacesIsKeptHoweverOftenOneRestores()
    {
        TestFile file;
        const QString copy = file.folder.filePath(QStringLiteral("copy.kelvin"));
        QVERIFY(backupDatabase(*file.db, copy).ok());
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 2).size(); }).ok());
        const QByteArray real = dump(*file.db);
        file.db.reset();
        // The wrong backup first, then another: the real file is still there.
        QVERIFY(restoreDatabase(copy, file.path()).ok());
        QVERIFY(restoreDatabase(copy, file.path()).ok());
        QVERIFY(QFile::exists(file.path() + QStringLiteral(".before-restore-2")));
        auto kept = Database::open(file.path() + QStringLiteral(".before-restore"), OpenMode::ReadWrite);
        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.failure().code));
        QCOMPARE(dump(**kept), real);
    }

    void aFileThatSomebodyHasOpenIsNotReplaced()
    {
        TestFile file;
        const QString copy = file.folder.filePath(QStringLiteral("copy.kelvin"));
        QVERIFY(backupDatabase(*file.db, copy).ok());
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 2).size(); }).ok());
        const QByteArray before = dump(*file.db);
        const auto refused = restoreDatabase(copy, file.path());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().code, QStringLiteral("db_locked"));
        QVERIFY(!QFile::exists(file.path() + QStringLiteral(".before-restore")));
        QVERIFY(!QFile::exists(file.path() + QStringLiteral(".restoring")));
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 3).size(); }).ok());
        QVERIFY(dump(*file.again()) != before);
    }

    void aDamagedFileIsReplacedAndKeptWithItsLog()
    {
        TestFile file;
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 5, 2).size(); }).ok());
        const QByteArray before = dump(*file.db);
        const QString copy = file.folder.filePath(QStringLiteral("copy.kelvin"));
        QVERIFY(backupDatabase(*file.db, copy).ok());
        file.db.reset();
        for (const char* end : {"", "-wal"}) {
            QFile broken(file.path() + QLatin1String(end));
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(QByteArray(5'000, 'x'));
        }
        QVERIFY(restoreDatabase(copy, file.path()).ok());
        QCOMPARE(dump(*file.again()), before);
        QCOMPARE(QFileInfo(file.path() + QStringLiteral(".before-restore")).size(), 5'000);
    }

    void aWindowWhoseFileWasMovedAwayDoesNotGoOnWritingIntoIt()
    {
        TestFile file;
        QVERIFY(QFile::rename(file.path(), file.path() + QStringLiteral(".moved")));
        const auto written = writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 1, 2).size(); });
        QVERIFY(!written.ok());
        QCOMPARE(written.failure().code, QStringLiteral("db_moved"));
        QVERIFY(QFile::rename(file.path() + QStringLiteral(".moved"), file.path()));
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 1, 2).size(); }).ok());
    }

    void aTriggerWithANameOfSqlitesOwnIsForeignToo()
    {
        TestFile file;
        file.db.reset();
        runForeign(file.path(), {QStringLiteral("CREATE TRIGGER innocent AFTER INSERT ON lead BEGIN DELETE FROM outcome; END"),
                                 QStringLiteral("PRAGMA writable_schema = ON"),
                                 QStringLiteral("UPDATE sqlite_schema SET name = 'sqlite_evil', sql = replace(sql, 'innocent', 'sqlite_evil') WHERE name = 'innocent'"),
                                 QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
        for (const char* end : {"-wal", "-shm"}) QFile::remove(file.path() + QLatin1String(end));
        isRefusedUntouched(file.path(), QStringLiteral("db_foreign"));
    }
};

KELVIN_TEST(TestOpening)
#include "TestOpening.moc"
