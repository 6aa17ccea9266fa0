// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/Verbs.h"
#include "core/reporting/SaveFile.h"
#include "core/usecases/DatabaseCare.h"
#include "core/usecases/OwnFile.h"
#include "ui/text/FailureText.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

ExitCode check(CliContext& cli, const Arguments&)
{
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto issues = checkDatabase(**space, cli.progress(u"check"_s));
    if (!issues) return cli.fail(issues.failure());
    if (cli.json) cli.print(QJsonObject{{u"ok"_s, issues->isEmpty()}, {u"issues"_s, issuesJson(*issues, cli.wording())}});
    for (const Issue& issue : *issues)
        if (!cli.json) cli.out() << issueText(cli.wording(), issue) << Qt::endl;
    if (!cli.json && issues->isEmpty()) cli.out() << QCoreApplication::translate("Cli", "Nothing is wrong.") << Qt::endl;
    return issues->isEmpty() ? ExitCode::Ok : ExitCode::Rejected;
}

ExitCode backup(CliContext& cli, const Arguments& arguments)
{
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const QString path = QFileInfo(arguments.words.value(1)).absoluteFilePath();
    const auto done = backUp(**space, path, cli.progress(u"backup"_s));
    if (!done) return cli.fail(done.failure());
    if (cli.json) cli.print(QJsonObject{{u"backup"_s, path}});
    else cli.out() << path << Qt::endl;
    return ExitCode::Ok;
}

ExitCode restore(CliContext& cli, const Arguments& arguments)
{
    const auto shipped = cli.shipped();
    if (!shipped) return cli.fail(shipped.failure());
    const auto done = restoreBackup(QFileInfo(arguments.words.value(1)).absoluteFilePath(), QFileInfo(cli.databasePath).absoluteFilePath(), **shipped);
    if (!done) return cli.fail(done.failure());
    if (cli.json) cli.print(QJsonObject{{u"db"_s, cli.databasePath}});
    return ExitCode::Ok;
}

ExitCode migrate(CliContext& cli, const Arguments&)
{
    // Opening for writing is what migrates; a backup is made before.
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    if (cli.json) cli.print(QJsonObject{{u"db"_s, (*space)->path()}});
    return ExitCode::Ok;
}

ExitCode exportDump(CliContext& cli, const Arguments& arguments)
{
    if (!arguments.has(u"canonical"_s)) return cli.fail(Failure{FailureKind::Usage, u"option_missing"_s, {u"--canonical"_s}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto asOf = cli.asOf(arguments);
    if (!asOf) return cli.fail(asOf.failure());
    const QString path = arguments.value(u"output"_s, u"-"_s);
    if (path.isEmpty() || path == u"-"_s) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly)) return cli.fail(Failure{FailureKind::Input, u"cannot_write"_s, {u"-"_s}});
        const auto done = dumpCanonical(**space, out, *asOf);
        if (done && !out.flush()) return cli.fail(writeFailure(out, path));
        return done ? ExitCode::Ok : cli.fail(done.failure());
    }
    if (const auto objection = outputObjection(cli.databasePath, path)) return cli.fail(*objection);
    const auto done = saveFile(path, [&](QIODevice& out) { return dumpCanonical(**space, out, *asOf); });
    return done ? ExitCode::Ok : cli.fail(done.failure());
}

} // namespace

ExitCode runDb(CliContext& cli, const QStringList& list)
{
    QStringList given = list;
    for (QString& argument : given)
        if (argument == u"-o"_s) argument = u"--output"_s;
    const QString name = given.isEmpty() ? QString() : given.first();
    if (name == u"erase-person"_s || name == u"export-person"_s) return cli.fail(laterVersion(u"db "_s + name));
    const bool needsFile = name == u"backup"_s || name == u"restore"_s;
    const auto arguments = parseArguments(given, {{u"output"_s, u"as-of"_s}, {u"canonical"_s}, needsFile ? 2 : 1, needsFile ? 2 : 1});
    if (!arguments) return cli.fail(arguments.failure());
    if (name == u"check"_s) return check(cli, *arguments);
    if (name == u"backup"_s) return backup(cli, *arguments);
    if (name == u"restore"_s) return restore(cli, *arguments);
    if (name == u"migrate"_s) return migrate(cli, *arguments);
    if (name == u"export"_s) return exportDump(cli, *arguments);
    return cli.fail(Failure{FailureKind::Usage, u"unknown_verb"_s, {u"db "_s + name}});
}

} // namespace Kelvin
