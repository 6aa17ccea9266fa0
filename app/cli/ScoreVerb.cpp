// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

ExitCode runScore(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"as-of"_s, u"version"_s, u"rules"_s, u"model"_s, u"where"_s}, {}, 0, 0});
    if (!arguments) return cli.fail(arguments.failure());
    const auto choice = rulesChoice(*arguments);
    if (!choice) return cli.fail(choice.failure());
    const auto where = whereCondition(cli, *arguments);
    if (!where) return cli.fail(where.failure());
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto asOf = cli.asOf(*arguments);
    if (!asOf) return cli.fail(asOf.failure());

    const auto leads = findLeads(**space, *asOf, LeadFilter{{}, *where, false, false}, *choice);
    if (!leads) return cli.fail(leads.failure());

    // On top stands the model asked for, else the first in the user's order.
    const StoredModel* top = choice->model.isEmpty() ? ((*space)->models().isEmpty() ? nullptr : &(*space)->models().first()) : (*space)->model(choice->model);
    int version = choice->kind == RulesChoice::Kind::Number ? choice->number : 0;
    if (top && version == 0) {
        const ModelVersion* counted = choice->kind == RulesChoice::Kind::Then ? top->publishedAt(*asOf) : top->published();
        version = counted ? counted->number : 0;
    }
    if (cli.json) cli.print(scoreJson(*leads, *asOf, top ? top->key : QString(), version));
    else cli.printLines(leadLines(cli.wording(), *leads));
    return ExitCode::Ok;
}

} // namespace Kelvin
