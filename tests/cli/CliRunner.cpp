// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace Kelvin::Tests {

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliRunner::CliRunner() = default;

CliResult CliRunner::run(const QStringList& arguments, const QString& now) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(KELVIN_BINARY_DIR "/kelvin-cli"),
                  QStringList{QStringLiteral("--db"), QStringLiteral("x.kelvin"), QStringLiteral("--me"), QStringLiteral("Tester"), QStringLiteral("--now"), now} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        return CliResult{-2, {}, "did not end"};
    }
    return CliResult{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CliRunner::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return path(name);
}

QByteArray CliRunner::dump(const QString& now) const
{
    return run({QStringLiteral("db"), QStringLiteral("export"), QStringLiteral("--canonical")}, now).out;
}

QString sharedData(const QString& name)
{
    const QString path = qEnvironmentVariable("KELVIN_SHARED_DATA", QStringLiteral(KELVIN_SOURCE_DIR "/../shared/data")) + QLatin1Char('/') + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace Kelvin::Tests
