// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include "core/reporting/SaveFile.h"
#include "core/usecases/ModelVersions.h"
#include "ui/text/FailureText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace Kelvin {

namespace {

// Set by the first SIGINT; long work looks at it and leaves the file as it was.
std::atomic_bool interrupted = false;

void interrupt(int)
{
    interrupted.store(true);
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

CliContext::CliContext()
    : m_out(stdout)
    , m_err(stderr)
{
    m_out.setEncoding(QStringConverter::Utf8);
    m_err.setEncoding(QStringConverter::Utf8);
    std::signal(SIGINT, interrupt);
}

Wording CliContext::wording() const
{
    return Wording{locale, m_workspace ? m_workspace->zone() : QTimeZone::utc(), now, language};
}

void CliContext::useZone(const QTimeZone& zone)
{
    if (today) now = endOfDay(*today, zone);
}

Result<const ShippedData*> CliContext::shipped()
{
    if (!m_shipped) {
        auto read = readShippedData(QStringLiteral(":/kelvin"));
        if (!read) return read.failure();
        m_shipped = std::move(*read);
    }
    return &*m_shipped;
}

Result<std::unique_ptr<Workspace>> CliContext::opened(const ShippedData& shipped) const
{
    auto opened = Workspace::open(databasePath, shipped, wait);
    static const QStringList writingForbidden{QStringLiteral("db_readonly"), QStringLiteral("db_network"), QStringLiteral("db_sync_folder")};
    if (!opened && !writes && writingForbidden.contains(opened.failure().code)) return Workspace::open(databasePath, shipped, wait, true);
    return opened;
}

Result<Workspace*> CliContext::workspace()
{
    if (m_workspace) return m_workspace.get();
    const auto data = shipped();
    if (!data) return data.failure();
    auto space = opened(**data);
    if (!space) return space.failure();
    m_workspace = std::move(*space);
    useZone(m_workspace->zone());
    m_stop.emplace(m_workspace->database(), &interrupted);
    if (catchesUp)
        if (const auto done = catchUp(*m_workspace, actor(), progress(QStringLiteral("days"))); !done) return done.failure();
    return m_workspace.get();
}

Result<Instant> CliContext::asOf(const Arguments& arguments)
{
    const auto space = workspace();
    if (!space) return space.failure();
    if (!arguments.isGiven(QStringLiteral("as-of"))) return shownAsOf(now, (*space)->latestCommit());
    const QString text = arguments.value(QStringLiteral("as-of"));
    const auto at = instantOrDay(text, (*space)->zone(), DayEnd::End);
    if (!at) return Failure{FailureKind::Usage, QStringLiteral("bad_time"), {text}};
    return *at;
}

void CliContext::printLines(const QStringList& lines)
{
    for (const QString& line : lines) m_out << line << u'\n';
    m_out.flush();
}

void CliContext::print(const QJsonObject& object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

std::optional<Failure> CliContext::outputFailure()
{
    m_out.flush();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return std::nullopt;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) return Failure{FailureKind::Usage, QStringLiteral("cannot_write"), {QStringLiteral("-"), out.errorString()}};
    return writeFailure(out, QStringLiteral("-"));
}

static ExitCode exitCodeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Usage:
    case FailureKind::Input: return ExitCode::Usage;
    case FailureKind::Database: return ExitCode::Database;
    case FailureKind::Cancelled: return ExitCode::Cancelled;
    }
    return ExitCode::Usage;
}

/// What helps here where the sentence of the window points at its lists.
static QString nextStep(const Failure& failure, const QString& next)
{
    static const QHash<QString, QString> own{
        {QStringLiteral("no_version"), QStringLiteral("kelvin-cli model list")},
        {QStringLiteral("no_model"), QStringLiteral("kelvin-cli model list")},
        {QStringLiteral("unknown_field"), QStringLiteral("kelvin-cli help where")},
        {QStringLiteral("unknown_type"), QStringLiteral("kelvin-cli help where")},
        {QStringLiteral("unknown_activity_type"), QStringLiteral("kelvin-cli help where")},
        {QStringLiteral("no_commit"), QStringLiteral("kelvin-cli import history")},
    };
    const bool hasFolder = QFileInfo(failure.args.value(0)).dir().exists();
    if (failure.code == u"db_missing" && hasFolder)
        return QCoreApplication::translate("Cli", "Check the path, or make a new file there: %1").arg(QStringLiteral("kelvin-cli init"));
    if (failure.code == u"needs_revisit_date") return QCoreApplication::translate("Cli", "Give the date: %1").arg(QStringLiteral("--revisit 2026-03-12"));
    const QString command = own.value(failure.code);
    return command.isEmpty() ? next : QCoreApplication::translate("Cli", "To see what there is: %1").arg(command);
}

ExitCode CliContext::fail(const Failure& failure, QJsonObject before, const QString& file)
{
    FailureWords words = failureText(wording(), failure, NextFor::CommandLine);
    words.next = nextStep(failure, words.next);
    const bool isOfFile = failure.kind == FailureKind::Input && !file.isEmpty();
    if (json) {
        QJsonObject error{{QStringLiteral("code"), failure.code}, {QStringLiteral("text"), words.text}, {QStringLiteral("next"), words.next}};
        if (isOfFile) error[QStringLiteral("file")] = file;
        before[QStringLiteral("error")] = error;
        print(before);
    }
    m_out.flush();
    const QString named = isOfFile && !words.text.contains(file) ? file + QStringLiteral(": ") + words.text : words.text;
    m_err << QStringLiteral("kelvin-cli: ") << named << Qt::endl;
    if (!words.next.isEmpty()) m_err << words.next << Qt::endl;
    return exitCodeOf(failure.kind);
}

Progress CliContext::progress(const QString& title)
{
    Progress progress;
    progress.cancelled = &interrupted;
    if (isatty(STDERR_FILENO)) {
        progress.report = [this, title](qint64 done, qint64 total) {
            // Some work does not know how much there will be.
            m_err << QLatin1Char('\r') << title << QLatin1Char(' ') << done;
            if (total > 0) m_err << QStringLiteral(" / ") << total;
            if (total > 0 && done >= total) m_err << Qt::endl;
            m_err.flush();
        };
    }
    return progress;
}

} // namespace Kelvin
