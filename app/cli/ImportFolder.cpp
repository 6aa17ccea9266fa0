// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportVerbs.h"
#include "app/cli/Json.h"
#include "core/domain/FreeName.h"
#include "ui/text/FailureText.h"

#include <QDir>
#include <QFileInfo>

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

} // namespace

ExitCode importFolder(CliContext& cli, const Arguments& arguments)
{
    // Watching without end is the window's; a timer of the system calls this as often as it is wanted.
    if (!arguments.has(u"once"_s)) return cli.fail(Failure{FailureKind::Usage, u"option_missing"_s, {u"--once"_s}});
    const QDir watched(arguments.words.at(1));
    if (!watched.exists()) return cli.fail(Failure{FailureKind::Input, u"file_missing"_s, {watched.path()}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    QJsonArray files;
    bool rejected = false;
    for (const QString& name : watched.entryList(QDir::Files | QDir::System, QDir::Name)) {
        const QString rejects = freeName(QDir(watched.filePath(u"done"_s)), QFileInfo(name).completeBaseName() + u".rejects.csv"_s);
        if (!arguments.has(u"dry-run"_s)) watched.mkpath(u"done"_s);
        const auto result = importOne(cli, **space, watched.filePath(name), arguments, rejects);
        if (!result && result.failure().kind != FailureKind::Input && result.failure().kind != FailureKind::Usage)
            return cli.fail(result.failure(), QJsonObject{{u"files"_s, files}});
        rejected = rejected || !result || result->counts.rejected > 0;
        if (!result) {
            const FailureWords words = failureText(result.failure());
            const QJsonObject error{{u"code"_s, result.failure().code}, {u"text"_s, words.text}, {u"next"_s, words.next}};
            files.append(QJsonObject{{u"file"_s, name}, {u"error"_s, error}});
            cli.err() << name << u": "_s << words.text << u' ' << words.next << Qt::endl;
        } else if (cli.json) {
            files.append(importJson(*result, cli.wording()));
        } else {
            printImport(cli, *result);
        }
        if (!arguments.has(u"dry-run"_s) && !moveInto(watched, result ? u"done"_s : u"failed"_s, name))
            return cli.fail(Failure{FailureKind::Input, u"cannot_write"_s, {watched.filePath(name), {}}}, QJsonObject{{u"files"_s, files}});
    }
    if (cli.json) cli.print(QJsonObject{{u"files"_s, files}});
    return rejected ? ExitCode::Rejected : ExitCode::Ok;
}

} // namespace Kelvin
