// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "core/usecases/FunnelReport.h"
#include "ui/text/DomainText.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/FunnelText.h"

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
    if (query.from && query.to && *query.from > *query.to) return Failure{FailureKind::Usage, u"times_reversed"_s, {u"--from"_s, u"--to"_s}};
    return query;
}

/// The table beside the picture, as lines: the whole, then each value of the breakdown.
static QStringList funnelLines(const Wording& w, const Funnel& funnel)
{
    QList<TextColumn> columns;
    for (const char* id : {"stage", "entered", "passed", "exited", "open", "conversion", "interval", "decided", "cumulative", "medianDays", "p90Days"})
        columns.append(TextColumn{{funnelColumnText(QString::fromLatin1(id))}, columns.isEmpty() ? 32 : 0, !columns.isEmpty()});
    columns.append(TextColumn{{QString()}, 0, false}); // the tag
    const auto add = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < columns.size(); ++i) columns[i].cells.append(cells.value(i));
    };
    const auto count = [&](const QList<qint64>& rows) { return numberText(w, rows.size()); };
    const auto days = [&](const std::optional<double>& median) { return median ? decimalText(w, *median, 1) : QString(); };
    const auto addSteps = [&](const QList<FunnelStep>& steps) {
        for (const FunnelStep& s : steps) {
            const bool isLast = s.stage == StageRole::Customer; // nothing lies beyond
            const QString few = s.conversion.few && !s.entered.isEmpty() ? fewLeadsText() : QString();
            if (isLast) add({word(s.stage), count(s.entered), {}, {}, {}, {}, {}, {}, shareText(w, s.cumulative)});
            else
                add({word(s.stage), count(s.entered), count(s.passed), count(s.exited), count(s.open), shareText(w, s.conversion), shareIntervalText(w, s.conversion),
                     shareText(w, s.decided), shareText(w, s.cumulative), days(s.medianDays), days(s.p90Days), few});
        }
    };
    addSteps(funnel.steps);
    for (const FunnelGroup& group : funnel.by) {
        add({});
        add({breakdownText(w, funnel.query.by, group.value)});
        addSteps(group.steps);
    }
    return textTable(columns);
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
    const auto funnel = funnelReport(**space, *query, *where, *asOf, cli.progress(u"funnel"_s));
    if (!funnel) return cli.fail(funnel.failure());
    if (cli.json) {
        cli.print(funnelJson(*funnel, cli.wording()));
        return ExitCode::Ok;
    }
    const Wording w = cli.wording();
    cli.out() << filled(QCoreApplication::translate("Cli", "%1, %2: %3", "who is counted, how stages are counted, how many"),
                        {word(funnel->query.mode), midSentence(w, word(funnel->query.counting)), countedText(w, *funnel)})
              << Qt::endl;
    cli.printLines(funnelLines(w, *funnel));
    for (const Issue& issue : funnel->issues) cli.out() << issueText(w, issue) << Qt::endl;
    return ExitCode::Ok;
}

} // namespace Kelvin
