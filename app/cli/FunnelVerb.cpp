// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/Verbs.h"
#include "core/usecases/FunnelReport.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static Result<FunnelQuery> queryOf(Workspace& space, const Arguments& arguments, Instant asOf)
{
    FunnelQuery query;
    query.asOf = asOf;
    query.zone = space.zone();
    query.by = arguments.value(u"by"_s);
    if (!query.by.isEmpty() && query.by != u"month"_s && !breakdownKeys().contains(query.by))
        return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--by"_s, query.by, (breakdownKeys() + QStringList{u"month"_s}).join(u", "_s)}};
    const auto mode = enumFromKey<FunnelMode>(arguments.value(u"mode"_s, u"cohort"_s));
    if (!mode) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--mode"_s, arguments.value(u"mode"_s), u"cohort, period"_s}};
    const auto counting = enumFromKey<FunnelCounting>(arguments.value(u"counting"_s, u"order"_s));
    if (!counting) return Failure{FailureKind::Usage, u"bad_choice"_s, {u"--counting"_s, arguments.value(u"counting"_s), u"order, any"_s}};
    query.mode = *mode;
    query.counting = *counting;
    for (const auto& [option, end, target] : {std::tuple(u"from"_s, DayEnd::Start, &query.from), std::tuple(u"to"_s, DayEnd::End, &query.to)}) {
        if (!arguments.isGiven(option)) continue;
        *target = instantOrDay(arguments.value(option), space.zone(), end);
        if (!*target) return Failure{FailureKind::Usage, u"bad_time"_s, {arguments.value(option)}};
    }
    return query;
}

static void printSteps(CliContext& cli, const QString& heading, const QList<FunnelStep>& steps)
{
    const Wording w = cli.wording();
    if (!heading.isEmpty()) cli.out() << heading << Qt::endl;
    for (const FunnelStep& step : steps) {
        const Proportion& p = step.conversion;
        cli.out() << u"  "_s << word(step.stage).leftJustified(14) << numberText(w, step.entered.size()).rightJustified(9);
        if (p.value && p.low && p.high) cli.out() << u"   "_s << percentText(w, *p.value) << u" ("_s << intervalText(w, *p.low, *p.high) << u")"_s;
        cli.out() << Qt::endl;
    }
}

ExitCode runFunnel(CliContext& cli, const QStringList& list)
{
    if (!list.isEmpty() && list.first() == u"alarms"_s) return cli.fail(laterVersion(u"funnel alarms"_s));
    const auto arguments = parseArguments(list, {{u"mode"_s, u"counting"_s, u"from"_s, u"to"_s, u"by"_s, u"where"_s, u"as-of"_s}, {}, 0, 0});
    if (!arguments) return cli.fail(arguments.failure());
    const auto where = whereCondition(cli, *arguments);
    if (!where) return cli.fail(where.failure());
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    const auto asOf = cli.asOf(*arguments);
    if (!asOf) return cli.fail(asOf.failure());
    const auto query = queryOf(**space, *arguments, *asOf);
    if (!query) return cli.fail(query.failure());
    const auto funnel = funnelReport(**space, *query, *where, *asOf);
    if (!funnel) return cli.fail(funnel.failure());
    if (cli.json) {
        cli.print(funnelJson(*funnel, cli.wording()));
        return ExitCode::Ok;
    }
    printSteps(cli, {}, funnel->steps);
    for (const FunnelGroup& group : funnel->by) printSteps(cli, group.value.isEmpty() ? QCoreApplication::translate("Cli", "(not known)") : group.value, group.steps);
    return ExitCode::Ok;
}

} // namespace Kelvin
