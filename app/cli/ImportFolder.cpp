// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FileSettling.h"
#include "app/cli/ImportVerbs.h"
#include "app/cli/Json.h"
#include "core/domain/FreeName.h"
#include "core/usecases/OwnFile.h"
#include "ui/text/FailureText.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// A name in the folder that no earlier file has.
QString freeName(const QDir& folder, const QString& name)
{
    return folder.filePath(firstFreeName([&](int n) { return n == 1 ? name : u"%1-%2"_s.arg(n).arg(name); }, [&](const QString& free) { return folder.exists(free); }));
}

bool moveInto(const QDir& watched, const QString& folder, const QString& name)
{
    const QDir target(watched.filePath(folder));
    return watched.mkpath(folder) && QFile::rename(watched.filePath(name), freeName(target, name));
}

/// The files of the folder as they are when nobody has written into the youngest of them for a moment. The workspace may lie there too.
QList<std::pair<QString, FileState>> settledFiles(const QDir& watched, const QString& database, const Progress& progress)
{
    QList<std::pair<QString, FileState>> files;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    bool waits = false;
    for (const QString& name : watched.entryList(QDir::Files | QDir::System, QDir::Name)) {
        if (ownFileObjection(database, watched.filePath(name))) continue;
        files.append({name, fileState(watched.filePath(name))});
        waits = waits || isFresh(files.last().second, nowMs);
    }
    constexpr int pauseMs = 50;
    for (int waited = 0; waits && waited < settlingMs && !progress.isCancelled(); waited += pauseMs) QThread::msleep(pauseMs);
    return files;
}

QJsonObject errorJson(const QString& name, const FailureWords& words, const QString& code)
{
    return QJsonObject{{u"file"_s, name}, {u"error"_s, QJsonObject{{u"code"_s, code}, {u"text"_s, words.text}, {u"next"_s, words.next}}}};
}

/// Imports the files of a folder one after the other.
class FolderImport {
public:
    FolderImport(CliContext& cli, Workspace& space, const QDir& watched, const Arguments& arguments) : m_cli(cli), m_space(space), m_watched(watched), m_arguments(arguments) {}

    ExitCode run()
    {
        for (const auto& [name, state] : settledFiles(m_watched, m_space.path(), m_cli.progress(u"wait"_s))) {
            if (fileState(m_watched.filePath(name)) != state) {
                leave(name);
                continue;
            }
            if (const auto failure = take(name, state)) return m_cli.fail(*failure, QJsonObject{{u"files"_s, m_files}});
        }
        if (m_cli.json) m_cli.print(QJsonObject{{u"files"_s, m_files}});
        return m_rejected ? ExitCode::Rejected : ExitCode::Ok;
    }

private:
    void tell(const QString& name, const Failure& failure)
    {
        const FailureWords words = failureText(m_cli.wording(), failure, NextFor::CommandLine);
        m_files.append(errorJson(name, words, failure.code));
        m_cli.err() << name << u": "_s << words.text << u' ' << words.next << Qt::endl;
    }

    /// Half a file is none: whoever writes it has not finished.
    void leave(const QString& name) { tell(name, Failure{FailureKind::Input, u"file_changing"_s, {name}}); }

    /// What ends the whole run.
    std::optional<Failure> take(const QString& name, const FileState& state)
    {
        const bool isTrial = m_arguments.has(u"dry-run"_s);
        const QString path = m_watched.filePath(name);
        const QString rejects = freeName(QDir(m_watched.filePath(u"done"_s)), QFileInfo(name).completeBaseName() + u".rejects.csv"_s);
        if (!isTrial) m_watched.mkpath(u"done"_s);
        const auto result = importOne(m_cli, m_space, path, m_arguments, rejects);
        // A wrong option is wrong for every file; only which columns there are is a matter of each.
        if (!result && result.failure().kind != FailureKind::Input && result.failure().code != u"no_such_column") return result.failure();
        m_rejected = m_rejected || !result || result->result.counts.rejected > 0;
        if (!result) tell(name, result.failure());
        else if (m_cli.json) m_files.append(importJson(*result, m_cli.wording()));
        else printImport(m_cli, *result);
        if (isTrial) return std::nullopt;
        // What was written into it meanwhile is read the next time; the rows that went in change nothing then.
        if (fileState(path) != state) leave(name);
        else if (!moveInto(m_watched, result ? u"done"_s : u"failed"_s, name)) return Failure{FailureKind::Input, u"cannot_write"_s, {path, {}}};
        return std::nullopt;
    }

    CliContext& m_cli;
    Workspace& m_space;
    const QDir& m_watched;
    const Arguments& m_arguments;
    QJsonArray m_files;
    bool m_rejected = false;
};

} // namespace

ExitCode importFolder(CliContext& cli, const Arguments& arguments)
{
    // Watching without end is the window's; a timer of the system calls this as often as it is wanted.
    if (!arguments.has(u"once"_s)) return cli.fail(Failure{FailureKind::Usage, u"option_missing"_s, {u"--once"_s}});
    // The rejects of a watched folder go to its done/.
    if (arguments.isGiven(u"rejects"_s)) return cli.fail(Failure{FailureKind::Usage, u"options_exclude"_s, {u"watch"_s, u"--rejects"_s}});
    const QDir watched(arguments.words.at(1));
    if (!watched.exists()) return cli.fail(Failure{FailureKind::Input, u"file_missing"_s, {watched.path()}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    return FolderImport(cli, **space, watched, arguments).run();
}

} // namespace Kelvin
