// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportVerbs.h"

#include "core/ingest/RejectColumns.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/import/RejectsFile.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/text/VisibleText.h"

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
    return Failure{FailureKind::Input, questions.first().code, questions.first().args};
}

/// How the file is to be read, where the options say it.
Result<CsvOptions> chosenReading(const Arguments& arguments)
{
    CsvOptions reading;
    if (arguments.isGiven(u"encoding"_s)) {
        const QString wished = arguments.value(u"encoding"_s);
        QStringList known;
        for (const auto& [encoding, key] : EnumKeys<TextEncoding>::keys) {
            known.append(QLatin1String(key));
            if (wished.compare(QLatin1String(key), Qt::CaseInsensitive) == 0) reading.encoding = encoding;
        }
        if (!reading.encoding) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--encoding"_s, wished, known.join(u", "_s)}};
    }
    if (arguments.isGiven(u"separator"_s)) {
        const QString wished = arguments.value(u"separator"_s);
        const QString sign = wished == u"tab"_s ? u"\t"_s : wished;
        if (sign.size() != 1 || !u",;|\t"_s.contains(sign))
            return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--separator"_s, wished, u"',' ';' '|' tab"_s}};
        reading.separator = sign.at(0).toLatin1();
    }
    return reading;
}

QStringList leftOutOf(const ColumnMapping& mapping)
{
    QStringList columns;
    for (const ColumnTarget& column : mapping.columns)
        if (column.target.isEmpty() && !isRejectColumn(column.column)) columns.append(column.column);
    return columns;
}

/// What a check says in place of a commit.
Result<ImportedFile> looked(CliContext& cli, Workspace& space, ImportedFile file, const CheckedImport& checked, bool writesRejects)
{
    const auto effect = effectOfImport(space, checked, cli.actor(), cli.progress(u"effect"_s));
    if (!effect) return effect.failure();
    file.effect = *effect;
    ImportResult& result = file.result;
    result.counts = checked.counts;
    result.counts.fresh = effect->fresh;
    result.counts.history = effect->history;
    result.counts.promoted = effect->promoted;
    result.issues = checked.issues;
    for (const Issue& issue : effect->issues) addIssue(result.issues, issue);
    result.kind = enumKey(checked.request.mapping.kind);
    result.preset = checked.request.mapping.preset;
    result.system = checked.request.mapping.system;
    result.file = fileNameOf(checked.request);
    if (!writesRejects) return file;
    const auto rejects = writeRejects(checked.request, checked.rejected);
    if (!rejects) return rejects.failure();
    result.rejectsPath = *rejects;
    return file;
}

/// "hot 12 → 19, MQL 3 → 4": what changes, and always how many are hot.
QString effectText(const Wording& w, const ImportEffect& effect)
{
    QStringList parts;
    const auto add = [&](const QString& what, qint64 before, qint64 after, bool always = false) {
        if (always || before != after) parts.append(QCoreApplication::translate("Cli", "%1: %2 → %3", "what, before, after").arg(what, numberText(w, before), numberText(w, after)));
    };
    for (const Temperature temperature : {Temperature::Hot, Temperature::Warm, Temperature::Cold})
        add(word(temperature), effect.temperatureBefore[size_t(temperature)], effect.temperatureAfter[size_t(temperature)], temperature == Temperature::Hot);
    for (const Band band : {Band::MarketingQualified, Band::SalesQualified, Band::Disqualified})
        add(word(band), effect.bandBefore[size_t(band)], effect.bandAfter[size_t(band)]);
    return parts.join(u"; "_s);
}

} // namespace

Result<ImportedFile> importOne(CliContext& cli, Workspace& space, const QString& path, const Arguments& arguments, const QString& rejects, const QString& name)
{
    const auto reading = chosenReading(arguments);
    if (!reading) return reading.failure();
    const auto look = lookAtFile(space, path, arguments.value(u"preset"_s, arguments.value(u"profile"_s)), cli.progress(u"read"_s), *reading);
    if (!look) return look.failure();
    auto mapping = chosenMapping(*look, arguments);
    if (!mapping) return mapping.failure();
    if (const auto question = openQuestion(*look, *mapping)) return *question;
    const auto promote = enumFromKey<PromotePolicy>(arguments.value(u"promote"_s, u"fresh"_s));
    if (!promote) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--promote"_s, arguments.value(u"promote"_s), u"fresh, no, now, replay"_s}};

    ImportRequest request{path, *mapping, *promote, rejects, [](const QString& code, const QStringList& args) { return reasonForRow(code, args); }, name, *reading};
    auto checked = checkImport(space, request, cli.actor(), cli.progress(u"check"_s));
    if (!checked) return checked.failure();
    ImportedFile file{{}, look->encoding, look->separator, leftOutOf(*mapping), {}};
    if (arguments.has(u"dry-run"_s)) return looked(cli, space, std::move(file), *checked, arguments.isGiven(u"rejects"_s));
    auto done = commitImport(space, *checked, cli.actor(), cli.progress(u"import"_s));
    if (!done) return done.failure();
    file.result = std::move(*done);
    return file;
}

void printImport(CliContext& cli, const ImportedFile& file)
{
    const Wording w = cli.wording();
    const ImportResult& result = file.result;
    const ImportCounts& c = result.counts;
    cli.out() << QCoreApplication::translate("Cli", "%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 skipped, %6 rejected, %7 waiting", nullptr,
                                             pluralCount(c.rows))
                     .arg(result.file, numberText(w, c.created), numberText(w, c.updated), numberText(w, c.unchanged), numberText(w, c.skipped),
                          numberText(w, c.rejected), numberText(w, c.waiting))
              << Qt::endl;
    const auto say = [&](const QString& line) { cli.out() << u"  "_s << line << Qt::endl; };
    say(QCoreApplication::translate("Cli", "Read as %1, separator: %2").arg(file.encoding, separatorText(file.separator)));
    if (!file.leftOut.isEmpty()) say(QCoreApplication::translate("Cli", "Columns left out: %1").arg(visibleText(file.leftOut.join(u", "_s), 2'000)));
    if (c.possibleDuplicates > 0)
        say(QCoreApplication::translate("Cli", "%n of the new leads may be known already.", nullptr, pluralCount(c.possibleDuplicates)));
    for (const Issue& issue : result.issues) say((issueText(w, issue) + u' ' + issueNext(issue, NextFor::CommandLine)).trimmed());
    if (file.effect) say(QCoreApplication::translate("Cli", "The import would change: %1").arg(effectText(w, *file.effect)));
    if (file.effect && c.promoted > 0) say(QCoreApplication::translate("Cli", "It would promote %n lead(s).", nullptr, pluralCount(c.promoted)));
    if (!file.effect && c.promoted > 0) say(QCoreApplication::translate("Cli", "%n lead(s) promoted.", nullptr, pluralCount(c.promoted)));
    if (file.effect && file.effect->left > 0) say(historyCrossingsText(w, file.effect->left));
    if (result.left > 0)
        cli.out() << u"  "_s
                  << QCoreApplication::translate("Cli", "%n lead(s) (is|are) above MQL by what is old and (was|were) left alone. To promote: kelvin-cli import promote %1",
                                                 nullptr, pluralCount(c.history)).arg(result.batch)
                  << Qt::endl;
    if (!result.rejectsPath.isEmpty()) cli.out() << u"  "_s << result.rejectsPath << Qt::endl;
}

} // namespace Kelvin
