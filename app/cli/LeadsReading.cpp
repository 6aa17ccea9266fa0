// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/LeadText.h"
#include "app/cli/LeadsVerbs.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "core/usecases/ExportLeads.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/ExportWords.h"

#include <QFileInfo>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

struct Selection {
    Workspace* space = nullptr;
    Instant asOf = 0;
    QList<LeadRow> leads;
};

Result<Selection> select(CliContext& cli, const Arguments& arguments)
{
    const auto where = whereCondition(cli, arguments);
    if (!where) return where.failure();
    const auto choice = rulesChoice(arguments);
    if (!choice) return choice.failure();
    const auto space = cli.workspace();
    if (!space) return space.failure();
    const auto asOf = cli.asOf(arguments);
    if (!asOf) return asOf.failure();
    const auto leads = findLeads(**space, *asOf, LeadFilter{arguments.value(u"search"_s), *where, false, arguments.has(u"trashed"_s)}, *choice);
    if (!leads) return leads.failure();
    return Selection{*space, *asOf, *leads};
}

} // namespace

ExitCode runLeadsList(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"where"_s, u"as-of"_s, u"search"_s}, {u"trashed"_s}, 0, 0});
    if (!arguments) return cli.fail(arguments.failure());
    const auto selection = select(cli, *arguments);
    if (!selection) return cli.fail(selection.failure());
    if (cli.json) {
        const auto& models = selection->space->models();
        const ModelVersion* published = models.isEmpty() ? nullptr : models.first().published();
        cli.print(scoreJson(selection->leads, selection->asOf, models.isEmpty() ? QString() : models.first().key, published ? published->number : 0));
        return ExitCode::Ok;
    }
    cli.printLines(leadLines(cli.wording(), selection->leads));
    return ExitCode::Ok;
}

ExitCode runLeadsShow(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"as-of"_s}, {}, 1, 1});
    if (!arguments) return cli.fail(arguments.failure());
    const auto row = namedLead(cli, arguments->words.first());
    if (!row) return cli.fail(row.failure());
    Workspace& space = **cli.workspace();
    const auto asOf = cli.asOf(*arguments);
    if (!asOf) return cli.fail(asOf.failure());
    const auto lead = leadFacts(space, *row);
    if (!lead) return cli.fail(lead.failure());
    if (cli.json) {
        cli.print(leadJson(*lead, *asOf, shippedActivityTypes()));
        return ExitCode::Ok;
    }
    const auto explanation = explainLead(space, *lead, *asOf);
    if (!explanation) return cli.fail(explanation.failure());
    cli.printLines(leadText(cli.wording(), *lead, *explanation));
    return ExitCode::Ok;
}

ExitCode runLeadsExport(CliContext& cli, const QStringList& list)
{
    QStringList given = list;
    // -o is the one short option people expect.
    for (QString& argument : given)
        if (argument == u"-o"_s) argument = u"--output"_s;
    const auto arguments = parseArguments(given, {{u"output"_s, u"where"_s, u"as-of"_s, u"search"_s, u"preset"_s}, {}, 0, 0});
    if (!arguments) return cli.fail(arguments.failure());
    const QString path = arguments->value(u"output"_s);
    if (path.isEmpty()) return cli.fail(Failure{FailureKind::Usage, u"option_missing"_s, {u"-o"_s}});
    const auto selection = select(cli, *arguments);
    if (!selection) return cli.fail(selection.failure());
    const auto done = exportLeads(*selection->space, selection->leads, selection->asOf, path, exportWords(cli.wording()), cli.progress(u"export"_s), arguments->value(u"preset"_s));
    if (!done) return cli.fail(done.failure());
    const QString written = QFileInfo(path).absoluteFilePath();
    if (cli.json) cli.print(QJsonObject{{u"file"_s, written}, {u"leads"_s, selection->leads.size()}});
    else cli.out() << QCoreApplication::translate("Cli", "%n lead(s): %1", nullptr, pluralCount(selection->leads.size())).arg(written) << Qt::endl;
    return ExitCode::Ok;
}

} // namespace Kelvin
