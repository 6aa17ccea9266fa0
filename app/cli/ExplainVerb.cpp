// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/Verbs.h"
#include "ui/text/ChangeText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Format.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static QString lineOf(const LineText& line)
{
    return line.detail.isEmpty() ? line.title : line.title + u"  ("_s + line.detail + u')';
}

static void printExplanation(CliContext& cli, const Explanation& explanation, const LeadFacts& lead, const ScoringModel& model, bool all)
{
    const Wording w = cli.wording();
    QList<MilliPoints> column;
    for (const ExplanationPart& part : explanation.parts) column.append(part.points);
    const int decimals = decimalsFor(column, 0);
    for (const ExplanationPart& part : explanation.parts)
        if (all || part.points.value != 0)
            cli.out() << signedPointsText(w, part.points, decimals).rightJustified(9) << u"  "_s << lineOf(lineText(w, part, model, lead.adjustments)) << Qt::endl;
    cli.out() << pointsText(w, explanation.card.total, decimals).rightJustified(9) << u"  "_s << temperatureText(explanation.card.temperature, explanation.card.provisional) << u", "_s
              << word(explanation.card.band) << Qt::endl;
}

ExitCode runExplain(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"as-of"_s, u"since"_s, u"version"_s, u"rules"_s, u"model"_s}, {u"all"_s}, 1, 1});
    if (!arguments) return cli.fail(arguments.failure());
    const auto choice = rulesChoice(*arguments);
    if (!choice) return cli.fail(choice.failure());
    const auto row = namedLead(cli, arguments->words.first());
    if (!row) return cli.fail(row.failure());
    Workspace& space = **cli.workspace();
    const auto asOf = cli.asOf(*arguments);
    if (!asOf) return cli.fail(asOf.failure());
    const auto lead = leadFacts(space, *row);
    if (!lead) return cli.fail(lead.failure());
    const auto explanation = explainLead(space, *lead, *asOf, *choice);
    if (!explanation) return cli.fail(explanation.failure());
    const StoredModel* stored = space.model(explanation->model);
    const ModelVersion* version = stored ? stored->version(explanation->version) : nullptr;
    const ScoringModel model = version ? version->model : ScoringModel{};
    const Wording w = cli.wording();

    if (!arguments->isGiven(u"since"_s)) {
        if (cli.json) cli.print(explanationJson(*explanation, *lead, model, w, arguments->has(u"all"_s)));
        else printExplanation(cli, *explanation, *lead, model, arguments->has(u"all"_s));
        return ExitCode::Ok;
    }
    const QString sinceText = arguments->value(u"since"_s);
    const auto since = instantOrDay(sinceText, space.zone(), DayEnd::End);
    if (!since) return cli.fail(Failure{FailureKind::Usage, u"bad_time"_s, {sinceText}});
    const auto before = explainLead(space, *lead, *since, *choice);
    const auto diff = explainChange(space, *lead, *since, *asOf, *choice);
    if (!before) return cli.fail(before.failure());
    if (!diff) return cli.fail(diff.failure());
    if (cli.json) {
        cli.print(differenceJson(*diff, *before, *explanation, model, lead->adjustments, w));
        return ExitCode::Ok;
    }
    for (const CausedChange& cause : diff->causes)
        cli.out() << signedPointsText(w, cause.points, 3).rightJustified(9) << u"  "_s << lineOf(changedLine(w, cause, *before, *explanation, model, lead->adjustments)) << Qt::endl;
    cli.out() << signedPointsText(w, diff->change, 3).rightJustified(9) << Qt::endl;
    return ExitCode::Ok;
}

} // namespace Kelvin
