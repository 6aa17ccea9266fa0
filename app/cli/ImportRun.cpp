// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportVerbs.h"

#include "core/usecases/ModelVersions.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"

#include <QFileInfo>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// What the options change in the mapping that the file's header suggests. The order of day and month is not settled yet.
Result<ColumnMapping> chosenMapping(const FileLook& look, const Arguments& arguments)
{
    ColumnMapping mapping = look.mapping;
    if (arguments.isGiven(u"kind"_s)) {
        const auto kind = enumFromKey<ImportKind>(arguments.value(u"kind"_s));
        if (!kind) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--kind"_s, arguments.value(u"kind"_s), u"leads, companies, activities, bant, outcomes"_s}};
        // Another kind has other targets: the header is read once more with its words.
        if (*kind != mapping.kind) mapping = mappingOfKind(*kind, look.columns, *look.vocabulary);
    }
    mapping.system = arguments.value(u"system"_s, look.mapping.system);
    for (const QString& pair : arguments.values.value(u"map"_s)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        const QString column = pair.left(equals), target = pair.mid(equals + 1);
        const qsizetype index = look.columns.indexOf(column);
        if (equals <= 0 || index < 0) return Failure{FailureKind::Usage, u"no_such_column"_s, {column, look.columns.join(u", "_s)}};
        mapping.columns[index].target = target == u"skip"_s ? QString() : target;
        mapping.columns[index].by = MappedBy::Hand;
        mapping.columns[index].values = look.vocabulary->words.values.value(mapping.columns[index].target);
    }
    const QString rest = arguments.value(u"rest"_s, u"skip"_s);
    if (rest == u"custom"_s) mapRestToCustom(mapping, look.profile);
    else if (rest != u"skip"_s) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--rest"_s, rest, u"custom, skip"_s}};
    mapping.dateOrder = DateOrder::Unknown;
    if (arguments.isGiven(u"date-order"_s)) {
        const auto order = enumFromKey<DateOrder>(arguments.value(u"date-order"_s));
        if (!order || *order == DateOrder::Unknown) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--date-order"_s, arguments.value(u"date-order"_s), u"dmy, mdy"_s}};
        mapping.dateOrder = *order;
    }
    return mapping;
}

/// Settles by all rows what the columns that are used leave open; a choice that only a person can make is a failure.
std::optional<Failure> openQuestion(const FileLook& look, ColumnMapping& mapping)
{
    mapping.decimalSign = DecimalSign::Unknown;
    const QList<Issue> questions = settleByRows(mapping, look.profile);
    if (questions.isEmpty()) return std::nullopt;
    return Failure{FailureKind::Usage, questions.first().code, questions.first().args};
}

} // namespace

Result<ImportResult> importOne(CliContext& cli, Workspace& space, const QString& path, const Arguments& arguments, const QString& rejects, const QString& name)
{
    const auto look = lookAtFile(space, path, arguments.value(u"preset"_s, arguments.value(u"profile"_s)), cli.progress(u"read"_s));
    if (!look) return look.failure();
    auto mapping = chosenMapping(*look, arguments);
    if (!mapping) return mapping.failure();
    if (const auto question = openQuestion(*look, *mapping)) return *question;
    const auto promote = enumFromKey<PromotePolicy>(arguments.value(u"promote"_s, u"fresh"_s));
    if (!promote) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--promote"_s, arguments.value(u"promote"_s), u"fresh, no, now, replay"_s}};

    ImportRequest request{path, *mapping, *promote, rejects, [](const QString& code, const QStringList& args) { return reasonForRow(code, args); }, name};
    auto checked = checkImport(space, request, cli.actor(), cli.progress(u"check"_s));
    if (!checked) return checked.failure();
    if (!arguments.has(u"dry-run"_s)) return commitImport(space, *checked, cli.actor(), cli.progress(u"import"_s));
    ImportResult result;
    result.counts = checked->counts;
    result.issues = checked->issues;
    result.kind = enumKey(mapping->kind);
    result.preset = mapping->preset;
    result.system = mapping->system;
    result.file = fileNameOf(request);
    return result;
}

void printImport(CliContext& cli, const ImportResult& result)
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
                  << QCoreApplication::translate("Cli", "%n lead(s) (is|are) above MQL by old activity and (was|were) left alone. To promote: import promote %1 --promote now",
                                                 nullptr, int(c.history)).arg(result.batch)
                  << Qt::endl;
    if (!result.rejectsPath.isEmpty()) cli.out() << u"  "_s << result.rejectsPath << Qt::endl;
}

} // namespace Kelvin
