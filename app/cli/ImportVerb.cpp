// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportVerbs.h"
#include "app/cli/Json.h"
#include "app/cli/Spool.h"
#include "app/cli/Verbs.h"
#include "core/ingest/FileCheck.h"
#include "core/usecases/import/RejectsFile.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FailureText.h"
#include "ui/text/FormatTimes.h"
#include "ui/text/ImportText.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// What an import read and how many rows came of it: "Activities (Any file of activities): 12 new, 0 updated".
QString importedText(const Wording& w, const CommitEntry& entry)
{
    const QJsonObject json = QJsonDocument::fromJson(entry.counts.toUtf8()).object();
    ImportCounts counts;
    counts.created = json[u"new"_s].toInteger();
    counts.updated = json[u"updated"_s].toInteger();
    counts.unchanged = json[u"unchanged"_s].toInteger();
    counts.rejected = json[u"rejected"_s].toInteger();
    counts.waiting = json[u"waiting"_s].toInteger();
    // Not written down: the rows come to the sum.
    counts.skipped = json[u"rows"_s].toInteger() - counts.created - counts.updated - counts.unchanged - counts.rejected;
    const auto kind = enumFromKey<ImportKind>(json[u"kind"_s].toString());
    if (!kind) return countsText(w, counts);
    const QString read = entry.profile.isEmpty() ? word(*kind) : word(*kind) + u" ("_s + presetText(entry.profile) + u')';
    return read + u": "_s + countsText(w, counts);
}

ExitCode showHistory(CliContext& cli)
{
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto entries = history(**space, true);
    if (!entries) return cli.fail(entries.failure());
    const Wording w = cli.wording();
    QJsonArray array;
    for (const CommitEntry& e : *entries) {
        if (cli.json)
            array.append(QJsonObject{{u"batch"_s, e.commit}, {u"at"_s, toIso(e.at)}, {u"author"_s, e.author}, {u"file"_s, e.file}, {u"hash"_s, e.hash},
                                     {u"profile"_s, e.profile}, {u"counts"_s, QJsonDocument::fromJson(e.counts.toUtf8()).object()}, {u"undone"_s, e.undone}});
        else
            cli.out() << e.commit << u"  "_s << fullDateText(w, e.at) << u' ' << clockText(w, e.at) << u"  "_s << e.author << u"  "_s << e.file << u"  "_s
                      << importedText(w, e) << (e.undone ? u"  ("_s + QCoreApplication::translate("Cli", "undone") + u')' : QString())
                      << Qt::endl;
    }
    if (cli.json) cli.print(QJsonObject{{u"imports"_s, array}});
    return ExitCode::Ok;
}

ExitCode undo(CliContext& cli, const QString& number)
{
    bool ok = false;
    const qint64 batch = number.toLongLong(&ok);
    if (!ok) return cli.fail(Failure{FailureKind::Usage, u"bad_number"_s, {number}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto undone = undoCommit(**space, batch, cli.actor());
    if (!undone) return cli.fail(undone.failure());
    if (cli.json) {
        cli.print(QJsonObject{{u"batch"_s, batch}, {u"removedFacts"_s, undone->removedFacts}, {u"issues"_s, issuesJson(undone->kept, cli.wording())}});
        return ExitCode::Ok;
    }
    cli.out() << QCoreApplication::translate("Cli", "Change number %1 is undone: %n fact(s) removed.", nullptr, pluralCount(undone->removedFacts)).arg(batch) << Qt::endl;
    for (const Issue& issue : undone->kept) cli.out() << u"  "_s << issueText(cli.wording(), issue) << Qt::endl;
    return ExitCode::Ok;
}

ExitCode promote(CliContext& cli, const Arguments& arguments)
{
    bool ok = false;
    const qint64 batch = arguments.words.value(1).toLongLong(&ok);
    if (!ok) return cli.fail(Failure{FailureKind::Usage, u"bad_number"_s, {arguments.words.value(1)}});
    const QString how = arguments.value(u"promote"_s, u"now"_s);
    const auto policy = enumFromKey<PromotePolicy>(how);
    if (policy != PromotePolicy::Now && policy != PromotePolicy::Replay)
        return cli.fail(Failure{FailureKind::Usage, u"bad_choice"_s, {u"--promote"_s, how, u"now, replay"_s}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto done = promoteHistory(**space, batch, *policy, cli.actor());
    if (!done) return cli.fail(done.failure());
    if (cli.json) cli.print(QJsonObject{{u"promoted"_s, done->leads.size()}});
    else cli.out() << QCoreApplication::translate("Cli", "%n lead(s) promoted.", nullptr, pluralCount(done->leads.size())) << Qt::endl;
    return ExitCode::Ok;
}

/// Where the rejects of one of the files go: a file, or one of its own in a folder; empty: beside the file. Standard input has nothing beside it.
QString rejectsOf(const QString& word, const QString& given)
{
    if (!given.isEmpty() && !QFileInfo(given).isDir()) return given;
    if (word == u"-"_s) return freeRejectsPath(given.isEmpty() ? QDir::currentPath() : given, u"stdin"_s);
    return given.isEmpty() ? QString() : freeRejectsPath(given, QFileInfo(word).completeBaseName());
}

/// What a message calls a file.
QString nameOf(const QString& word) { return word == u"-"_s ? word : QFileInfo(word).fileName(); }

/// Each file in turn. What went in stays in when a later one cannot be used, and is said.
ExitCode importFiles(CliContext& cli, const Arguments& arguments)
{
    for (const QString& word : arguments.words)
        if (word != u"-"_s)
            if (const auto checked = checkFile(QFileInfo(word).absoluteFilePath()); !checked) return cli.fail(checked.failure(), {}, nameOf(word));
    const QString rejects = arguments.value(u"rejects"_s);
    if (arguments.words.size() > 1 && !rejects.isEmpty() && !QFileInfo(rejects).isDir())
        return cli.fail(Failure{FailureKind::Usage, u"rejects_not_folder"_s, {rejects}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const QString folder = QFileInfo((*space)->path()).path();
    removeDeadSpools(folder);
    QJsonArray files;
    bool rejected = false;
    for (const QString& word : arguments.words) {
        const auto spooled = spoolIfStandardInput(word, folder, cli.progress(u"read"_s));
        if (!spooled) return cli.fail(spooled.failure(), {}, nameOf(word));
        auto result = importOne(cli, **space, spooled->path, arguments, rejectsOf(word, rejects), spooled->kept ? word : QString());
        if (!result) return cli.fail(result.failure(), files.isEmpty() ? QJsonObject() : QJsonObject{{u"files"_s, files}}, nameOf(word));
        rejected = rejected || result->result.counts.rejected > 0;
        if (cli.json) files.append(importJson(*result, cli.wording()));
        else printImport(cli, *result);
    }
    if (cli.json) cli.print(files.size() == 1 ? files.first().toObject() : QJsonObject{{u"files"_s, files}});
    return rejected ? ExitCode::Rejected : ExitCode::Ok;
}

} // namespace

ExitCode runImport(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"kind"_s, u"preset"_s, u"profile"_s, u"system"_s, u"map"_s, u"rest"_s, u"date-order"_s, u"promote"_s, u"rejects"_s,
                                                  u"encoding"_s, u"separator"_s},
                                                 {u"dry-run"_s, u"once"_s}, 1, -1});
    if (!arguments) return cli.fail(arguments.failure());
    if (arguments->isGiven(u"preset"_s) && arguments->isGiven(u"profile"_s))
        return cli.fail(Failure{FailureKind::Usage, u"options_exclude"_s, {u"--preset"_s, u"--profile"_s}});
    const QString first = arguments->words.first();
    if (first == u"history"_s && arguments->words.size() == 1) return showHistory(cli);
    if (first == u"undo"_s && arguments->words.size() == 2) return undo(cli, arguments->words.at(1));
    if (first == u"promote"_s && arguments->words.size() == 2) return promote(cli, *arguments);
    if ((first == u"undo"_s || first == u"promote"_s) && !QFileInfo::exists(first)) {
        const bool few = arguments->words.size() < 2;
        return cli.fail(Failure{FailureKind::Usage, few ? u"too_few_words"_s : u"too_many_words"_s, {few ? u"2"_s : arguments->words.at(2)}});
    }
    if (first == u"watch"_s && arguments->words.size() == 2) return importFolder(cli, *arguments);
    return importFiles(cli, *arguments);
}

} // namespace Kelvin
