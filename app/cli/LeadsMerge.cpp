// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LeadsVerbs.h"
#include "app/cli/Verbs.h"
#include "core/usecases/MergeLeads.h"
#include "ui/text/FieldText.h"
#include "ui/text/VisibleText.h"

#include <QJsonArray>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const Arguments& arguments, const QString& option)
{
    QStringList keys;
    for (const QString& value : arguments.values.value(option)) keys += value.split(u',', Qt::SkipEmptyParts);
    return keys;
}

QJsonValue valueOrNull(const FieldValue& value)
{
    return isEmpty(value) ? QJsonValue() : QJsonValue(encodeValue(value));
}

/// What would be decided how, nothing written.
ExitCode showDifferences(CliContext& cli, const QList<MergeDifference>& differing)
{
    QJsonArray lines;
    for (const MergeDifference& d : differing) {
        lines.append(QJsonObject{{u"field"_s, d.field}, {u"kept"_s, valueOrNull(d.kept)}, {u"other"_s, valueOrNull(d.other)}, {u"takesOther"_s, d.takesOther}});
        if (!cli.json)
            cli.out() << fieldText(d.field).leftJustified(20) << (d.takesOther ? u"   "_s : u" * "_s) << visibleText(encodeValue(d.kept)).leftJustified(32)
                      << (d.takesOther ? u" * "_s : u"   "_s) << visibleText(encodeValue(d.other)) << Qt::endl;
    }
    if (cli.json) cli.print(QJsonObject{{u"differences"_s, lines}});
    return ExitCode::Ok;
}

} // namespace

ExitCode runLeadsMerge(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"take"_s, u"keep"_s}, {u"dry-run"_s}, 2, 2});
    if (!arguments) return cli.fail(arguments.failure());
    const auto stays = namedLead(cli, arguments->words.first()), goes = namedLead(cli, arguments->words.last());
    for (const auto* row : {&stays, &goes})
        if (!*row) return cli.fail(row->failure());
    Workspace& space = **cli.workspace();
    if (arguments->has(u"dry-run"_s)) {
        const auto differing = compareLeads(space, *stays, *goes, cli.now);
        return differing ? showDifferences(cli, *differing) : cli.fail(differing.failure());
    }
    return finishEdit(cli, mergeLeads(space, *stays, *goes, listOf(*arguments, u"take"_s), listOf(*arguments, u"keep"_s), cli.actor()));
}

} // namespace Kelvin
