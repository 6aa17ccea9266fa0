// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/Spool.h"
#include "app/cli/Verbs.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// What the options change in the mapping that the file's header suggests.
Result<ColumnMapping> chosenMapping(const FileLook& look, const Arguments& arguments)
{
    ColumnMapping mapping = look.mapping;
    if (arguments.isGiven(u"kind"_s)) {
        const auto kind = enumFromKey<ImportKind>(arguments.value(u"kind"_s));
        if (!kind) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--kind"_s, arguments.value(u"kind"_s), u"leads, companies, activities, bant, outcomes"_s}};
        mapping.kind = *kind;
    }
    mapping.system = arguments.value(u"system"_s, mapping.system);
    for (const QString& pair : arguments.values.value(u"map"_s)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        const QString column = pair.left(equals), target = pair.mid(equals + 1);
        const qsizetype index = look.columns.indexOf(column);
        if (equals <= 0 || index < 0) return Failure{FailureKind::Usage, u"no_such_column"_s, {column, look.columns.join(u", "_s)}};
        mapping.columns[index].target = target == u"skip"_s ? QString() : target;
        mapping.columns[index].by = MappedBy::Hand;
    }
    const QString rest = arguments.value(u"rest"_s, u"skip"_s);
    if (rest == u"custom"_s) mapRestToCustom(mapping, look.profile);
    else if (rest != u"skip"_s) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--rest"_s, rest, u"custom, skip"_s}};
    if (arguments.isGiven(u"date-order"_s)) {
        const auto order = enumFromKey<DateOrder>(arguments.value(u"date-order"_s));
        if (!order || *order == DateOrder::Unknown) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--date-order"_s, arguments.value(u"date-order"_s), u"dmy, mdy"_s}};
        mapping.dateOrder = *order;
    }
    return mapping;
}

/// A file without a choice that only a person can make.
std::optional<Failure> openQuestion(const FileLook& look, const ColumnMapping& mapping)
{
    for (const Issue& question : look.questions)
        if (mapping.dateOrder == DateOrder::Unknown) return Failure{FailureKind::Usage, question.code, question.args};
    return std::nullopt;
}

Result<ImportResult> importOne(CliContext& cli, Workspace& space, const QString& path, const Arguments& arguments)
{
    const auto look = lookAtFile(space, path, arguments.value(u"preset"_s, arguments.value(u"profile"_s)), cli.progress(u"read"_s));
    if (!look) return look.failure();
    const auto mapping = chosenMapping(*look, arguments);
    if (!mapping) return mapping.failure();
    if (const auto question = openQuestion(*look, *mapping)) return *question;
    const auto promote = enumFromKey<PromotePolicy>(arguments.value(u"promote"_s, u"fresh"_s));
    if (!promote) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--promote"_s, arguments.value(u"promote"_s), u"fresh, no, now, replay"_s}};

    ImportRequest request{path, *mapping, *promote, arguments.value(u"rejects"_s), [](const QString& code, const QStringList& args) { return reasonForRow(code, args); }};
    auto checked = checkImport(space, request, cli.actor(), cli.progress(u"check"_s));
    if (!checked) return checked.failure();
    if (!arguments.has(u"dry-run"_s)) return commitImport(space, *checked, cli.actor(), cli.progress(u"import"_s));
    ImportResult result;
    result.counts = checked->counts;
    result.issues = checked->issues;
    result.kind = enumKey(mapping->kind);
    result.preset = mapping->preset;
    result.system = mapping->system;
    result.file = QFileInfo(path).fileName();
    return result;
}

void printResult(CliContext& cli, const ImportResult& result)
{
    const Wording w = cli.wording();
    const ImportCounts& c = result.counts;
    cli.out() << QCoreApplication::translate("Cli", "%1: %2 rows, %3 new, %4 updated, %5 unchanged, %6 rejected, %7 waiting")
                     .arg(result.file, numberText(w, c.rows), numberText(w, c.created), numberText(w, c.updated), numberText(w, c.unchanged),
                          numberText(w, c.rejected), numberText(w, c.waiting))
              << Qt::endl;
    for (const Issue& issue : result.issues) cli.out() << u"  "_s << issueText(w, issue) << Qt::endl;
    if (c.history > 0)
        cli.out() << u"  "_s
                  << QCoreApplication::translate("Cli", "%n leads are above MQL by old activity and were left as they are. Promote them with: import promote %1 --promote now",
                                                 nullptr, int(c.history)).arg(result.batch)
                  << Qt::endl;
    if (!result.rejectsPath.isEmpty()) cli.out() << u"  "_s << result.rejectsPath << Qt::endl;
}

ExitCode showHistory(CliContext& cli)
{
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto entries = history(**space, true);
    if (!entries) return cli.fail(entries.failure());
    QJsonArray array;
    for (const CommitEntry& e : *entries) {
        if (cli.json)
            array.append(QJsonObject{{u"batch"_s, e.commit}, {u"at"_s, toIso(e.at)}, {u"author"_s, e.author}, {u"file"_s, e.file}, {u"hash"_s, e.hash},
                                     {u"profile"_s, e.profile}, {u"counts"_s, QJsonDocument::fromJson(e.counts.toUtf8()).object()}, {u"undone"_s, e.undone}});
        else
            cli.out() << e.commit << u"  "_s << toIso(e.at) << u"  "_s << e.author << u"  "_s << e.file << (e.undone ? u"  ("_s + QCoreApplication::translate("Cli", "undone") + u')' : QString())
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
    if (cli.json) cli.print(QJsonObject{{u"batch"_s, batch}, {u"removedFacts"_s, undone->removedFacts}, {u"issues"_s, issuesJson(undone->kept, cli.wording())}});
    return ExitCode::Ok;
}

ExitCode promote(CliContext& cli, const Arguments& arguments)
{
    bool ok = false;
    const qint64 batch = arguments.words.value(1).toLongLong(&ok);
    if (!ok) return cli.fail(Failure{FailureKind::Usage, u"bad_number"_s, {arguments.words.value(1)}});
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto policy = enumFromKey<PromotePolicy>(arguments.value(u"promote"_s, u"now"_s)).value_or(PromotePolicy::Now);
    const auto done = promoteHistory(**space, batch, policy, cli.actor());
    if (!done) return cli.fail(done.failure());
    if (cli.json) cli.print(QJsonObject{{u"promoted"_s, done->leads.size()}});
    return ExitCode::Ok;
}

} // namespace

ExitCode runImport(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"kind"_s, u"preset"_s, u"profile"_s, u"system"_s, u"map"_s, u"rest"_s, u"date-order"_s, u"promote"_s, u"rejects"_s}, {u"dry-run"_s}, 1, -1});
    if (!arguments) return cli.fail(arguments.failure());
    const QString first = arguments->words.first();
    if (first == u"history"_s && arguments->words.size() == 1) return showHistory(cli);
    if (first == u"undo"_s && arguments->words.size() == 2) return undo(cli, arguments->words.at(1));
    if (first == u"promote"_s && arguments->words.size() == 2) return promote(cli, *arguments);

    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    QJsonArray files;
    bool rejected = false;
    for (const QString& word : arguments->words) {
        const auto spooled = spoolIfStandardInput(word, QFileInfo((*space)->path()).path());
        if (!spooled) return cli.fail(spooled.failure());
        const auto result = importOne(cli, **space, spooled->path, *arguments);
        if (!result) return cli.fail(result.failure());
        rejected = rejected || result->counts.rejected > 0;
        if (cli.json) files.append(importJson(*result, cli.wording()));
        else printResult(cli, *result);
    }
    if (cli.json) cli.print(files.size() == 1 ? files.first().toObject() : QJsonObject{{u"files"_s, files}});
    return rejected ? ExitCode::Rejected : ExitCode::Ok;
}

} // namespace Kelvin
