// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// An import that is stopped: by Ctrl+C the file is as before and the program says so; by kill -9 it is before or after, never between.
class TestInterruption : public QObject {
    Q_OBJECT

private:
    /// A workspace with 30 leads, and a file of more of them and one of what they did.
    struct Scene {
        CliRunner cli;
        QByteArray before;
        qint64 leads = 0;

        Scene(int rows)
        {
            cli.run({u"init"_s});
            cli.write(u"few.csv"_s, leadRows(30));
            cli.run({u"import"_s, u"few.csv"_s});
            cli.write(u"many.csv"_s, leadRows(rows));
            before = cli.dump();
            QFile::copy(cli.path(u"x.kelvin"_s), cli.path(u"base.kelvin"_s));
        }
        /// The file as it was at first.
        void reset() const
        {
            for (const char* end : {"", "-wal", "-shm"}) QFile::remove(cli.path(u"x.kelvin"_s + QLatin1String(end)));
            QFile::copy(cli.path(u"base.kelvin"_s), cli.path(u"x.kelvin"_s));
        }
        QByteArray dump() const { return cli.dump(); }
    };

private slots:
    void ctrlCLeavesTheFileAsItWas()
    {
        Scene scene(2'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(scene.cli.run({u"import"_s, u"many.csv"_s}).code, 0);
        const qint64 whole = timer.elapsed();
        const QByteArray after = scene.dump();
        QVERIFY(after != scene.before);
        int cancelled = 0;
        for (int i = 1; i <= scaled(4); ++i) {
            scene.reset();
            const auto import = scene.cli.start({u"import"_s, u"many.csv"_s, u"--json"_s});
            QVERIFY(import->waitForStarted());
            import->waitForFinished(int(whole * i / scaled(5)));
            if (import->state() == QProcess::NotRunning) break;
            ::kill(pid_t(import->processId()), SIGINT);
            QVERIFY(import->waitForFinished(60'000));
            // Before the program listens, the signal ends it as it ends any program.
            if (import->exitStatus() == QProcess::NormalExit && import->exitCode() != 0) {
                QCOMPARE(import->exitCode(), 4);
                ++cancelled;
            }
            const bool done = import->exitStatus() == QProcess::NormalExit && import->exitCode() == 0;
            QCOMPARE(scene.dump(), done ? after : scene.before);
        }
        QVERIFY2(cancelled > 0, "no import was cancelled in its course");
    }

    void ctrlCEndsWhatOnlyReadsToo()
    {
        Scene scene(4'000);
        QCOMPARE(scene.cli.run({u"import"_s, u"many.csv"_s}).code, 0);
        const QStringList dump{u"db"_s, u"export"_s, u"--canonical"_s, u"-o"_s, u"dump.json"_s};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(scene.cli.run(dump).code, 0);
        const qint64 whole = timer.elapsed();
        int cancelled = 0;
        for (int i = 1; i <= 4 && cancelled == 0; ++i) {
            QFile::remove(scene.cli.path(u"dump.json"_s));
            const auto reading = scene.cli.start(dump);
            QVERIFY(reading->waitForStarted());
            reading->waitForFinished(int(whole * i / 5));
            if (reading->state() == QProcess::NotRunning) break;
            ::kill(pid_t(reading->processId()), SIGINT);
            QVERIFY(reading->waitForFinished(60'000));
            if (reading->exitStatus() != QProcess::NormalExit || reading->exitCode() == 0) continue;
            QCOMPARE(reading->exitCode(), 4);
            QVERIFY(!QFile::exists(scene.cli.path(u"dump.json"_s)));
            ++cancelled;
        }
        QVERIFY2(cancelled > 0, "no export was cancelled in its course");
    }

    void ctrlCEndsTheWaitForAnInput()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        const auto import = cli.start({u"import"_s, u"-"_s}, CliRunner::Input::Open);
        QVERIFY(import->waitForStarted());
        import->write(leadRows(3));
        // It has no name before all is there.
        const auto spools = [&] {
            const auto open = QDir(u"/proc/%1/fd"_s.arg(import->processId())).entryInfoList(QDir::Files | QDir::System | QDir::Hidden);
            return std::any_of(open.begin(), open.end(), [&](const QFileInfo& file) { return file.symLinkTarget().startsWith(cli.folder() + u"/#"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(spools(), 60'000);
        ::kill(pid_t(import->processId()), SIGINT);
        QVERIFY(import->waitForFinished(60'000));
        QCOMPARE(import->exitStatus(), QProcess::NormalExit);
        QCOMPARE(import->exitCode(), 4);
        QVERIFY(QDir(cli.folder()).entryList({u".kelvin-stdin-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void killedAtAnyMomentItIsBeforeOrAfter()
    {
        Scene scene(500);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(scene.cli.run({u"import"_s, u"many.csv"_s}).code, 0);
        const int whole = int(timer.elapsed()) + 50;
        const QByteArray after = scene.dump();
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        int untouched = 0, finished = 0;
        for (int i = 0; i < scaled(10); ++i) {
            scene.reset();
            const auto import = scene.cli.start({u"import"_s, u"many.csv"_s});
            QVERIFY(import->waitForStarted());
            import->waitForFinished(1 + int(random.bounded(quint32(whole))));
            import->kill();
            import->waitForFinished();
            const CliResult check = scene.cli.run({u"db"_s, u"check"_s});
            QVERIFY2(check.code == 0, qPrintable(QStringLiteral("seed %1, kill %2: ").arg(seed).arg(i) + QString::fromUtf8(check.out + check.err)));
            const QByteArray now = scene.dump();
            QVERIFY2(now == scene.before || now == after, qPrintable(QStringLiteral("between; seed %1, kill %2").arg(seed).arg(i)));
            ++(now == scene.before ? untouched : finished);
        }
        qInfo("%d killed: %d before, %d after", scaled(10), untouched, finished);
    }
};

KELVIN_TEST(TestInterruption)

#include "TestInterruption.moc"
