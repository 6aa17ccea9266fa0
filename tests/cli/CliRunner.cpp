// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/SourcePath.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

namespace Kelvin::Tests {

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

namespace {

/// The program lies beside the tests.
QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/kelvin-cli");
}

} // namespace

CliRunner::CliRunner() = default;

void CliRunner::prepare(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
}

QStringList CliRunner::words(const QStringList& arguments, const QString& now) const
{
    return QStringList{QStringLiteral("--db"), database, QStringLiteral("--me"), QStringLiteral("Tester"), QStringLiteral("--now"), now} + arguments;
}

CliResult CliRunner::run(const QStringList& arguments, const QString& now) const
{
    return runBehind({}, arguments, now);
}

CliResult CliRunner::runBehind(const QStringList& wrapper, const QStringList& arguments, const QString& now) const
{
    QProcess process;
    prepare(process);
    QStringList line = wrapper + QStringList{program()} + words(arguments, now);
    const QString first = line.takeFirst();
    process.start(first, line);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000)) {
        process.kill();
        process.waitForFinished();
        return CliResult{-2, {}, "did not end"};
    }
    return CliResult{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList& arguments, Input input) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process);
    process->start(program(), words(arguments, QStringLiteral("2026-03-12T09:00:00Z")));
    if (input == Input::Closed) process->closeWriteChannel();
    return process;
}

QString CliRunner::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    // As if it had lain there for a while: a watched folder waits for files that are younger than some seconds.
    file.flush();
    file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
    return path(name);
}

QByteArray CliRunner::dump(const QString& now) const
{
    return run({QStringLiteral("db"), QStringLiteral("export"), QStringLiteral("--canonical")}, now).out;
}

QByteArray leadRows(int count)
{
    QByteArray csv("email,name,employees\n");
    for (int i = 0; i < count; ++i) csv += "p" + QByteArray::number(i) + "@firm.example,Person " + QByteArray::number(i) + ",12\n";
    return csv;
}

SmallDisk::SmallDisk(const QString& size)
{
    m_mounted = QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=") + size,
                                                            QStringLiteral("tmpfs"), m_folder.path()}) == 0;
}

bool SmallDisk::resize(const QString& size)
{
    return QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,size=") + size, m_folder.path()}) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
}

QString sharedData(const QString& name)
{
    const QString path = qEnvironmentVariable("KELVIN_SHARED_DATA", sourcePath(u"../shared/data")) + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace Kelvin::Tests
