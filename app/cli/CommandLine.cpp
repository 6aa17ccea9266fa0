// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Takes every `--name value` out of the list; the last one counts.
Result<QString> take(QStringList& arguments, const QString& name, const QString& fallback)
{
    QString value = fallback;
    for (qsizetype i = 0; i < arguments.size();) {
        if (arguments.at(i) == u"--"_s) break;
        if (arguments.at(i).startsWith(name + u'=')) {
            value = arguments.takeAt(i).mid(name.size() + 1);
        } else if (arguments.at(i) == name) {
            if (i + 1 >= arguments.size()) return Failure{FailureKind::Usage, u"option_without_value"_s, {name}};
            value = arguments.at(i + 1);
            arguments.remove(i, 2);
        } else {
            ++i;
        }
    }
    return value;
}

/// Takes a flag out of the list wherever it stands; behind "--" all are words.
bool takeFlag(QStringList& arguments, const QString& name)
{
    const auto words = std::find(arguments.begin(), arguments.end(), u"--"_s);
    const auto kept = std::remove(arguments.begin(), words, name);
    const bool isGiven = kept != words;
    arguments.erase(kept, words);
    return isGiven;
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/leads.kelvin"_s;
}

/// The login of who runs this; timers and containers may not have it in the environment.
QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) return name;
    const passwd* entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

/// Reads --db, --me, --now, --wait, --json; what is left belongs to the verb.
Result<Done> takeCommonOptions(CliContext& cli, QStringList& arguments)
{
    cli.json = takeFlag(arguments, u"--json"_s);
    const auto db = take(arguments, u"--db"_s, defaultDatabase());
    const auto me = take(arguments, u"--me"_s, loginName());
    const auto now = take(arguments, u"--now"_s, {});
    const auto wait = take(arguments, u"--wait"_s, u"60"_s);
    for (const auto* option : {&db, &me, &now, &wait})
        if (!*option) return option->failure();
    // A relative name is one of the caller's folder; a URI stays one, and is refused where files are opened.
    cli.databasePath = db->startsWith(u"file:"_s) ? *db : QFileInfo(*db).absoluteFilePath();
    cli.me = *me;
    if (!now->isEmpty()) {
        const auto at = instantOrDay(*now, QTimeZone::utc(), DayEnd::End);
        if (!at) return Failure{FailureKind::Usage, u"bad_time"_s, {*now}};
        cli.now = *at;
        cli.today = dayFromIso(*now);
    }
    bool ok = false;
    cli.wait = wait->toInt(&ok);
    if (!ok || cli.wait < 0) return Failure{FailureKind::Usage, u"bad_number"_s, {*wait}};
    return Done{};
}

/// Verbs that change the file, or a word of theirs that does; all others work where nothing may be written, too.
bool isWriting(const QString& verb, const QStringList& arguments)
{
    if (verb == u"import") return arguments.value(0) != u"history";
    static const QHash<QString, QSet<QString>> words{
        {u"leads"_s, {u"add"_s, u"edit"_s, u"log"_s, u"accept"_s, u"reject"_s, u"recycle"_s, u"stage"_s, u"adjust"_s, u"merge"_s}},
        {u"model"_s, {u"import"_s, u"publish"_s, u"rollback"_s, u"order"_s}},
        {u"db"_s, {u"migrate"_s}}};
    const QSet<QString> writing = words.value(verb);
    if (verb != u"model") return verb == u"bant" || writing.contains(arguments.value(0));
    // Options may stand before its word.
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString& word) { return writing.contains(word); });
}

} // namespace

const QList<Verb>& verbs()
{
    static const QList<Verb> all{{"init", runInit},   {"import", runImport}, {"score", runScore}, {"explain", runExplain}, {"leads", runLeads},
                                 {"bant", runBant},   {"model", runModel},   {"funnel", runFunnel}, {"db", runDb}};
    return all;
}

ExitCode runCommandLine(CliContext& cli, QStringList arguments)
{
    const auto common = takeCommonOptions(cli, arguments);
    if (!common) return cli.fail(common.failure());
    const bool help = takeFlag(arguments, u"--help"_s) + takeFlag(arguments, u"-h"_s) > 0;
    if (arguments.size() == 1 && arguments.first() == u"--version"_s) {
        cli.out() << u"kelvin-cli "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitCode::Ok;
    }
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (help || name == u"help"_s) {
        const QString topic = name == u"help"_s ? arguments.value(0) : name;
        const QString text = helpText(topic.isEmpty() ? u"overview"_s : topic);
        if (text.isEmpty()) return cli.fail(Failure{FailureKind::Usage, u"unknown_verb"_s, {topic}});
        cli.out() << text;
        return ExitCode::Ok;
    }
    if (name.isEmpty()) {
        if (cli.json) return cli.fail(Failure{FailureKind::Usage, u"too_few_words"_s, {u"1"_s}});
        cli.err() << helpText(u"overview"_s);
        return ExitCode::Usage;
    }
    if (name == u"report"_s || name == u"tasks"_s) return cli.fail(laterVersion(name));
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&](const Verb& v) { return name == QLatin1String(v.name); });
    if (verb == verbs().end()) return cli.fail(Failure{FailureKind::Usage, u"unknown_verb"_s, {name}});
    cli.writes = isWriting(name, arguments);
    // The care of a file states no facts, and a look writes nothing.
    cli.catchesUp = cli.writes && name != u"db" && !arguments.contains(u"--dry-run"_s);
    const ExitCode code = verb->run(cli, arguments);
    const auto lost = cli.outputFailure();
    // A verb that writes has done so, whether it could say it or not.
    return lost && code == ExitCode::Ok && !cli.writes ? cli.fail(*lost) : code;
}

} // namespace Kelvin
