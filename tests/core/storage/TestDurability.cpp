// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BatchUndo.h"
#include "core/storage/Connection.h"
#include "core/storage/FileCare.h"
#include "core/storage/MetaRepository.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/FileLock.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QFile>
#include <QThread>
#include <QtEndian>

#include <atomic>
#include <csignal>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

const QString counter = QStringLiteral("counter");

/// Reads the counter and writes it back one higher, in one transaction.
bool countUp(Database& db)
{
    return writeTransaction(db, [&] {
               MetaRepository meta(db);
               meta.setSetting(counter, QByteArray::number(meta.setting(counter).value_or("0").toInt() + 1));
               return true;
           })
        .ok();
}

int counted(Database& db)
{
    return MetaRepository(db).setting(counter).value_or("0").toInt();
}

/// A child process that adds leads, five a commit, until it is killed; it says each commit on `acknowledged` once it is done.
[[noreturn]] void writeUntilKilled(const QString& path, int acknowledged)
{
    auto db = Database::open(path, OpenMode::ReadWrite, {20, {}});
    if (!db.ok()) _exit(3);
    for (quint32 seed = 100;; ++seed) {
        const auto done = writeTransaction(**db, [&] {
            addRandomLeads(**db, commit(**db), 5, seed + quint32(getpid()) * 1'000);
            return true;
        });
        if (!done.ok()) _exit(4);
        const char byte = 1;
        if (write(acknowledged, &byte, 1) != 1) _exit(5);
    }
}

} // namespace

class TestDurability : public QObject {
    Q_OBJECT

private slots:
    void openingAFileAgainKeepsTheLocksOfWhoHasIt()
    {
        TestFile file;
        file.db.reset();
        auto db = Database::open(file.path(), OpenMode::ReadWrite);
        QVERIFY(db.ok());
        counted(**db);
        QVERIFY(lockIsSeen(file.path()));
        QVERIFY((*db)->clone().ok());
        QVERIFY(Database::open(file.path(), OpenMode::ReadOnly).ok());
        QVERIFY(lockIsSeen(file.path()));
        db->reset();
        QVERIFY(!lockIsSeen(file.path()));
    }

    void concurrentWritersLoseNothing()
    {
        TestFile file;
        constexpr int threads = 4, rounds = 25;
        QList<QThread*> running;
        std::atomic<int> good{0};
        for (int i = 0; i < threads; ++i) {
            running.append(QThread::create([&] {
                const auto db = file.again();
                for (int n = 0; n < rounds; ++n) good += countUp(*db) ? 1 : 0;
            }));
            running.last()->start();
        }
        for (QThread* thread : running) thread->wait();
        qDeleteAll(running);
        QCOMPARE(good.load(), threads * rounds);
        QCOMPARE(counted(*file.db), threads * rounds);
    }

    void anothersCommitIsNoticedAndOnlyItsLeads()
    {
        TestFile file;
        Commit added;
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, added = commit(*file.db), 3, 1).size(); }).ok());
        const qint64 version = file.db->dataVersion(), change = file.db->changeCounter();
        const auto other = file.again();
        QVERIFY(writeTransaction(*other, [&] { return LeadRepository(*other).addFieldChange(commit(*other), 2, fieldChange(QStringLiteral("city"), QStringLiteral("Hel"))), true; }).ok());
        QVERIFY(file.db->dataVersion() != version);
        QCOMPARE(file.db->changeCounter(), change + 1);
        QCOMPARE(LeadRepository(*file.db).changedSince(change), QList<qint64>{2});
        QVERIFY(writeTransaction(*other, [&] { return removeFactsOf(*other, added.batch).leads; }).ok());
        QCOMPARE(LeadRepository(*file.db).removedSince(change), (QList<qint64>{1, 3}));
    }

    void aBusyFileIsSaidToBeBusy()
    {
        TestFile file;
        Transaction holds(*file.db);
        const auto other = Database::open(file.path(), OpenMode::ReadWrite, {0, {}});
        QVERIFY(other.ok());
        const auto refused = writeTransaction(**other, [&] { return true; });
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().code, QStringLiteral("db_busy"));
    }

    void aCommitThatCannotBeLookedUpIsNotSaidToHaveFailed()
    {
        TestFile file;
        // SQLite gives up at the commit itself, as it does when the disk fails.
        const auto giveUp = [](void*) { return 1; };
        sqlite3_commit_hook(file.db->connection().raw(), giveUp, nullptr);
        const auto refused = writeTransaction(*file.db, [&] { return MetaRepository(*file.db).setSetting(counter, "1"), true; });
        QCOMPARE(refused.failure().code, QStringLiteral("db_constraint"));
        const QString path = file.path();
        const auto takeAway = [](void* name) { return QFile::rename(*static_cast<const QString*>(name), *static_cast<const QString*>(name) + u'2') ? 1 : 0; };
        sqlite3_commit_hook(file.db->connection().raw(), takeAway, const_cast<QString*>(&path));
        const auto unsure = writeTransaction(*file.db, [&] { return MetaRepository(*file.db).setSetting(counter, "1"), true; });
        QCOMPARE(unsure.failure().code, QStringLiteral("db_unsure"));
        QCOMPARE(unsure.failure().args.first(), path);
    }

    void whatFailsInsideIsRolledBackWhole()
    {
        TestFile file;
        const auto inner = [&]() -> Result<bool> {
            Transaction nested(*file.db);
            addRandomLeads(*file.db, commit(*file.db), 2, 1);
            nested.commit();
            return Failure{FailureKind::Input, QStringLiteral("no"), {}};
        };
        QCOMPARE(writeTransaction(*file.db, inner).failure().code, QStringLiteral("no"));
        QCOMPARE(rowsOfLeads(*file.db).size(), 0);
        const auto doomed = writeTransaction(*file.db, [&] {
            { Transaction dropped(*file.db); }
            addRandomLeads(*file.db, commit(*file.db), 2, 1);
            return true;
        });
        QVERIFY(!doomed.ok());
        QCOMPARE(rowsOfLeads(*file.db).size(), 0);
    }

    void aCheckpointCutShortAfterItsFirstPageLosesNothing()
    {
        TestFile file, away;
        away.db.reset();
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 60, 1).size(); }).ok());
        const QString copy = away.path();
        QVERIFY(QFile::remove(copy) && QFile::copy(file.path(), copy) && QFile::copy(file.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        QFile log(copy + QStringLiteral("-wal")), pages(copy);
        QVERIFY(log.open(QIODevice::ReadOnly) && pages.open(QIODevice::ReadWrite));
        const QByteArray bytes = log.readAll();
        const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
        const qsizetype pageSize = number(8);
        QByteArray first;
        for (qsizetype frame = 32; frame + 24 + pageSize <= bytes.size(); frame += 24 + pageSize)
            if (number(frame) == 1) first = bytes.mid(frame + 24, pageSize);
        QVERIFY(!first.isEmpty());
        QVERIFY2(qint64(qFromBigEndian<quint32>(first.constData() + 28)) * pageSize > pages.size(), "the page speaks of more than is there");
        QCOMPARE(pages.write(first), first.size());
        pages.close();
        const auto opened = Database::open(copy, OpenMode::ReadWrite, {1, {}});
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().code));
        QCOMPARE(checkDatabase(**opened), QList<Issue>());
        QCOMPARE(dump(**opened), dump(*file.db));
    }

    void killedAtAnyMomentNothingAcknowledgedIsLost()
    {
        TestFile file;
        file.db.reset();
        qint64 acknowledged = 0;
        for (int round = 0; round < scaled(6); ++round) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) writeUntilKilled(file.path(), ends[1]);
            close(ends[1]);
            char buffer[256];
            QCOMPARE(read(ends[0], buffer, 1), ssize_t(1));
            ++acknowledged;
            QTest::qSleep(1 + int(QRandomGenerator::global()->bounded(120)));
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself");
            for (ssize_t n; (n = read(ends[0], buffer, sizeof buffer)) > 0;) acknowledged += n;
            close(ends[0]);
            const auto db = file.again();
            QCOMPARE(checkDatabase(*db), QList<Issue>());
            const qint64 leads = rowsOfLeads(*db).size();
            QCOMPARE(leads % 5, 0);
            // At most one commit a round was done but not yet said.
            QVERIFY2(leads / 5 >= acknowledged && leads / 5 <= acknowledged + 1, qPrintable(QStringLiteral("%1 of %2").arg(leads / 5).arg(acknowledged)));
            acknowledged = leads / 5;
        }
    }

    void aFullDiskFailsWhole()
    {
        QTemporaryDir folder;
        if (mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=900k") != 0) QSKIP("needs the right to mount a small file system");
        const auto unmount = qScopeGuard([&] { umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH); });
        const QString path = folder.filePath(QStringLiteral("full.kelvin"));
        auto created = Database::open(path, OpenMode::Create, {1, {}});
        QVERIFY2(created.ok(), qPrintable(created.ok() ? QString() : created.failure().code));
        auto db = std::move(created).value();
        qint64 written = 0;
        QString code;
        for (quint32 seed = 1; code.isEmpty() && seed < 2'000; ++seed) {
            const auto done = writeTransaction(*db, [&] { return addRandomLeads(*db, commit(*db), 20, seed).size(); });
            if (done.ok())
                written += *done;
            else
                code = done.failure().code;
        }
        QVERIFY2(code == QLatin1String("db_full") || code == QLatin1String("db_io"), qPrintable(code));
        QVERIFY(written > 0);
        QCOMPARE(rowsOfLeads(*db).size(), written);
        db.reset();
        const auto again = Database::open(path, OpenMode::ReadOnly, {1, {}});
        if (again.ok()) {
            QCOMPARE(rowsOfLeads(**again).size(), written);
            QCOMPARE(checkDatabase(**again), QList<Issue>());
        }
    }
};

KELVIN_TEST(TestDurability)
#include "TestDurability.moc"
