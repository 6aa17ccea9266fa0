// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"
#include "app/cli/LeadsVerbs.h"
#include "app/cli/Verbs.h"
#include "core/usecases/EditLead.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static Result<QList<BantAnswer>> answersOf(const CliContext& cli, const Arguments& arguments, Instant at)
{
    QList<BantAnswer> answers;
    for (const Criterion criterion : {Criterion::Budget, Criterion::Authority, Criterion::Need, Criterion::Timeframe}) {
        const QString option = enumKey(criterion);
        if (!arguments.isGiven(option)) continue;
        const auto level = bantLevelFromKey(criterion, arguments.value(option));
        if (!level) return Failure{FailureKind::Usage, u"bad_level"_s, {option, arguments.value(option)}};
        BantAnswer answer;
        answer.criterion = criterion;
        answer.level = *level;
        answer.answeredAt = at;
        answer.answeredBy = cli.me;
        answer.channel = arguments.value(u"channel"_s, u"call"_s);
        answer.note = arguments.value(u"note"_s);
        answers.append(answer);
    }
    if (answers.isEmpty()) return Failure{FailureKind::Usage, u"no_answer_given"_s, {}};
    return answers;
}

ExitCode runBant(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"budget"_s, u"authority"_s, u"need"_s, u"timeframe"_s, u"note"_s, u"channel"_s, u"at"_s}, {}, 1, 1});
    if (!arguments) return cli.fail(arguments.failure());
    const auto row = namedLead(cli, arguments->words.first());
    if (!row) return cli.fail(row.failure());
    Workspace& space = **cli.workspace();
    Instant at = cli.now;
    if (arguments->isGiven(u"at"_s)) {
        const auto given = instantOrDay(arguments->value(u"at"_s), space.zone(), DayEnd::Start);
        if (!given) return cli.fail(Failure{FailureKind::Usage, u"bad_time"_s, {arguments->value(u"at"_s)}});
        at = *given;
    }
    const auto answers = answersOf(cli, *arguments, at);
    if (!answers) return cli.fail(answers.failure());
    const auto done = answerBant(space, *row, CallSheetEntry{*answers, {}, {}}, cli.actor());
    if (!done) return cli.fail(done.failure());

    const auto lead = leadFacts(space, *row);
    if (!lead) return cli.fail(lead.failure());
    const auto explanation = explainLead(space, *lead, shownAsOf(cli.now, space.latestCommit()));
    if (!explanation) return cli.fail(explanation.failure());
    const StoredModel* stored = space.model(explanation->model);
    const ModelVersion* version = stored ? stored->version(explanation->version) : nullptr;
    if (cli.json) {
        QJsonObject answered = explanationJson(*explanation, *lead, version ? version->model : ScoringModel{}, cli.wording(), false);
        answered[u"commit"_s] = done->commit;
        cli.print(answered);
    } else {
        cli.out() << scoreText(cli.wording(), explanation->card.total) << u"  "_s << temperatureText(explanation->card.temperature, explanation->card.provisional) << Qt::endl;
        sayDone(cli, done->commit);
    }
    return ExitCode::Ok;
}

} // namespace Kelvin
