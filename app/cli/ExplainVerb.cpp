// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/Verbs.h"
#include "core/scoring/StageProposal.h"
#include "ui/text/BantText.h"
#include "ui/text/ChangeText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ProposalText.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static QString lineOf(const LineText& line)
{
    return line.detail.isEmpty() ? line.title : line.title + u"  ("_s + line.detail + u')';
}

static QString say(const char* pattern, const QStringList& texts) { return filled(QCoreApplication::translate("Cli", pattern), texts); }

/// What decides beside the sum, or could: the grade, a proposed move, gates and fast tracks, the four answers, and whose points shrink next.
static QStringList standingLines(const Wording& w, const Explanation& explanation, const LeadFacts& lead, const ScoringModel& model)
{
    QStringList lines;
    if (const QString letters = grade(explanation.card); !letters.isEmpty()) lines.append(gradeText(letters));
    if (const auto proposal = stageProposal(explanation.card, stageAt(lead.stageMoves, explanation.asOf)))
        lines.append(lineOf(proposalText(w, *proposal, explanation, model)));
    for (const GateFinding& gate : explanation.gates)
        lines.append(say(gate.on ? QT_TRANSLATE_NOOP("Cli", "Gate: %1") : QT_TRANSLATE_NOOP("Cli", "Gate not decided: %1"), {gateText(w, gate, model)}));
    for (const GateFinding& track : explanation.fastTracks)
        lines.append(say(track.on ? QT_TRANSLATE_NOOP("Cli", "Fast track: %1") : QT_TRANSLATE_NOOP("Cli", "Fast track not decided: %1"), {gateText(w, track, model)}));
    lines.append(standingsText(w, explanation.criteria));
    const ExplanationPart* next = nullptr;
    for (const ExplanationPart& part : explanation.parts)
        if (part.expires && part.points.value != 0 && (!next || *part.expires < *next->expires)) next = &part;
    if (next) lines.append(say(QT_TRANSLATE_NOOP("Cli", "Next to expire: %1, %2"), {lineText(w, *next, model, {}).title, fullDateText(w, *next->expires)}));
    return lines;
}

static void printOutside(CliContext& cli, const QString& asked)
{
    cli.out() << (asked.isEmpty() ? QCoreApplication::translate("Cli", "Not scored: outside the scope of every model.")
                                  : say(QT_TRANSLATE_NOOP("Cli", "Not scored: outside the scope of %1."), {asked}))
              << Qt::endl;
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
    for (const QString& line : standingLines(w, explanation, lead, model)) cli.out() << QString(11, u' ') << line << Qt::endl;
}

static void printDifference(CliContext& cli, const ExplanationDiff& diff, const Explanation& before, const Explanation& after, const RulesThenAndNow& rules,
                            const QList<Adjustment>& adjustments)
{
    const Wording w = cli.wording();
    QList<MilliPoints> column{diff.change};
    for (const CausedChange& cause : diff.causes) column.append(cause.points);
    const int decimals = decimalsFor(column, 0);
    for (const CausedChange& cause : diff.causes)
        cli.out() << signedPointsText(w, cause.points, decimals).rightJustified(9) << u"  "_s
                  << lineOf(changedLine(w, cause, before, after, rules.of(cause), adjustments)) << Qt::endl;
    cli.out() << signedPointsText(w, diff.change, decimals).rightJustified(9) << Qt::endl;
}

static ScoringModel rulesOf(const Workspace& space, const Explanation& explanation)
{
    const StoredModel* stored = space.model(explanation.model);
    const ModelVersion* version = stored ? stored->version(explanation.version) : nullptr;
    return version ? version->model : ScoringModel{};
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
    const ScoringModel model = rulesOf(space, *explanation);
    const Wording w = cli.wording();

    if (!arguments->isGiven(u"since"_s)) {
        if (cli.json) cli.print(explanationJson(*explanation, *lead, model, w, arguments->has(u"all"_s)));
        else if (!explanation->card.inScope) printOutside(cli, choice->model);
        else printExplanation(cli, *explanation, *lead, model, arguments->has(u"all"_s));
        return ExitCode::Ok;
    }
    const QString sinceText = arguments->value(u"since"_s);
    const auto since = instantOrDay(sinceText, space.zone(), DayEnd::End);
    if (!since) return cli.fail(Failure{FailureKind::Usage, u"bad_time"_s, {sinceText}});
    if (*since > *asOf) return cli.fail(Failure{FailureKind::Usage, u"times_reversed"_s, {u"--since"_s, arguments->isGiven(u"as-of"_s) ? u"--as-of"_s : toIso(*asOf)}});
    const auto before = explainLead(space, *lead, *since, *choice);
    const auto diff = explainChange(space, *lead, *since, *asOf, *choice);
    if (!before) return cli.fail(before.failure());
    if (!diff) return cli.fail(diff.failure());
    const RulesThenAndNow rules{rulesOf(space, *before), model};
    const bool everScored = before->card.inScope || explanation->card.inScope;
    if (!cli.json && !everScored) printOutside(cli, choice->model);
    else if (cli.json) cli.print(differenceJson(*diff, *before, *explanation, rules, lead->adjustments, w));
    else printDifference(cli, *diff, *before, *explanation, rules, lead->adjustments);
    return ExitCode::Ok;
}

} // namespace Kelvin
