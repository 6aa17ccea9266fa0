// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LeadsVerbs.h"
#include "app/cli/Verbs.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// A verb about one lead: its arguments, its row and the workspace.
struct Target {
    Arguments arguments;
    Workspace* space = nullptr;
    qint64 row = 0;
};

Result<Target> target(CliContext& cli, const QStringList& list, const ArgumentSpec& spec)
{
    auto arguments = parseArguments(list, spec);
    if (!arguments) return arguments.failure();
    const auto row = namedLead(cli, arguments->words.first());
    if (!row) return row.failure();
    return Target{std::move(*arguments), *cli.workspace(), *row};
}

/// "field=value" taken apart and read by the field's type.
Result<std::pair<QString, FieldValue>> assignment(Workspace& space, const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0) return Failure{FailureKind::Usage, u"not_an_assignment"_s, {text}};
    const QString field = text.left(equals);
    const auto value = readTyped(space, field, text.mid(equals + 1));
    if (!value) return value.failure();
    return std::pair(field, *value);
}

Result<std::optional<Instant>> moment(Workspace& space, const Arguments& arguments, const QString& option, DayEnd end)
{
    if (!arguments.isGiven(option)) return std::optional<Instant>();
    const auto at = instantOrDay(arguments.value(option), space.zone(), end);
    if (!at) return Failure{FailureKind::Usage, u"bad_time"_s, {arguments.value(option)}};
    return std::optional<Instant>(*at);
}

/// A day or time that must not be over: `past` if it is.
Result<std::optional<Instant>> dayToCome(const CliContext& cli, const Target& target, const QString& option, const QString& past)
{
    const auto at = moment(*target.space, target.arguments, option, DayEnd::End);
    if (at && *at && **at <= cli.now) return Failure{FailureKind::Usage, past, {target.arguments.value(option)}};
    return at;
}

/// Moves the lead that was named; a stage that the verb does not say itself is its second word.
ExitCode move(CliContext& cli, const QStringList& list, std::optional<StageRole> to, const QStringList& options)
{
    const int words = to ? 1 : 2;
    const auto t = target(cli, list, {options, {}, words, words});
    if (!t) return cli.fail(t.failure());
    if (!to) to = enumFromKey<StageRole>(t->arguments.words.at(1));
    if (!to) return cli.fail(Failure{FailureKind::Usage, u"unknown_stage"_s, {t->arguments.words.at(1)}});
    const auto revisit = dayToCome(cli, *t, u"revisit"_s, u"revisit_in_past"_s);
    if (!revisit) return cli.fail(revisit.failure());
    return finishEdit(cli, moveStage(*t->space, {t->row}, *to, t->arguments.value(u"reason"_s), *revisit, cli.actor()));
}

} // namespace

ExitCode runLeadsAdd(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{}, {}, 1, -1});
    if (!arguments) return cli.fail(arguments.failure());
    const auto space = cli.workspace();
    if (!space) return cli.fail(space.failure());
    NewLead lead;
    for (const QString& word : arguments->words) {
        const auto pair = assignment(**space, word);
        if (!pair) return cli.fail(pair.failure());
        lead.fields.insert(pair->first, pair->second);
    }
    return finishEdit(cli, addLead(**space, lead, cli.actor()));
}

ExitCode runLeadsEdit(CliContext& cli, const QStringList& list)
{
    const auto t = target(cli, list, {{u"from"_s}, {u"company"_s}, 2, -1});
    if (!t) return cli.fail(t.failure());
    const auto from = moment(*t->space, t->arguments, u"from"_s, DayEnd::Start);
    if (!from) return cli.fail(from.failure());
    QList<std::pair<QString, FieldValue>> values;
    for (const QString& word : t->arguments.words.mid(1)) {
        const auto pair = assignment(*t->space, word);
        if (!pair) return cli.fail(pair.failure());
        values.append(*pair);
    }
    return finishEdit(cli, editFields(*t->space, t->row, values, cli.actor(), *from, t->arguments.has(u"company"_s)));
}

ExitCode runLeadsLog(CliContext& cli, const QStringList& list)
{
    const auto t = target(cli, list, {{u"result"_s, u"note"_s, u"at"_s, u"subject"_s, u"starts"_s}, {}, 2, 2});
    if (!t) return cli.fail(t.failure());
    Activity activity;
    activity.type = activityTypeNumber(shippedActivityTypes(), t->arguments.words.at(1));
    if (activity.type == 0) return cli.fail(Failure{FailureKind::Usage, u"unknown_type"_s, {t->arguments.words.at(1)}});
    const auto at = moment(*t->space, t->arguments, u"at"_s, DayEnd::Start);
    if (!at) return cli.fail(at.failure());
    const auto starts = moment(*t->space, t->arguments, u"starts"_s, DayEnd::Start);
    if (!starts) return cli.fail(starts.failure());
    const auto result = enumFromKey<CallResult>(t->arguments.value(u"result"_s));
    if (!result) return cli.fail(Failure{FailureKind::Usage, u"bad_choice"_s, {u"--result"_s, t->arguments.value(u"result"_s), u"reached, no-answer, voicemail, wrong-number"_s}});
    if (*result != CallResult::None && t->arguments.words.at(1) != u"call"_s)
        return cli.fail(Failure{FailureKind::Usage, u"options_exclude"_s, {t->arguments.words.at(1), u"--result"_s}});
    activity.at = at->value_or(cli.now);
    activity.startsAt = *starts;
    activity.result = *result;
    activity.subject = t->arguments.value(u"subject"_s);
    activity.note = t->arguments.value(u"note"_s);
    return finishEdit(cli, logActivity(*t->space, t->row, activity, cli.actor()));
}

ExitCode runLeadsAccept(CliContext& cli, const QStringList& list) { return move(cli, list, StageRole::SalesAccepted, {u"reason"_s}); }
ExitCode runLeadsReject(CliContext& cli, const QStringList& list) { return move(cli, list, StageRole::Disqualified, {u"reason"_s}); }
ExitCode runLeadsRecycle(CliContext& cli, const QStringList& list) { return move(cli, list, StageRole::Recycle, {u"reason"_s, u"revisit"_s}); }
ExitCode runLeadsStage(CliContext& cli, const QStringList& list) { return move(cli, list, std::nullopt, {u"reason"_s, u"revisit"_s}); }

ExitCode runLeadsAdjust(CliContext& cli, const QStringList& list)
{
    const auto t = target(cli, list, {{u"note"_s, u"expires"_s, u"model"_s}, {}, 2, 2});
    if (!t) return cli.fail(t.failure());
    bool ok = false;
    Adjustment adjustment;
    adjustment.points = t->arguments.words.at(1).toInt(&ok);
    if (!ok || qAbs(adjustment.points) > maxPoints) return cli.fail(Failure{FailureKind::Usage, u"bad_points"_s, {t->arguments.words.at(1)}});
    const auto expires = dayToCome(cli, *t, u"expires"_s, u"expires_in_past"_s);
    if (!expires) return cli.fail(expires.failure());
    // A day is the last one on which the points count.
    const bool isDay = dayFromIso(t->arguments.value(u"expires"_s)).has_value();
    if (*expires) adjustment.expiresAt = **expires + (isDay ? 1 : 0);
    adjustment.note = t->arguments.value(u"note"_s).trimmed();
    if (adjustment.note.isEmpty()) return cli.fail(Failure{FailureKind::Usage, u"option_missing"_s, {u"--note"_s}});
    adjustment.model = t->arguments.value(u"model"_s);
    if (!adjustment.model.isEmpty() && !t->space->model(adjustment.model)) return cli.fail(Failure{FailureKind::Usage, u"no_model"_s, {adjustment.model}});
    return finishEdit(cli, adjustScore(*t->space, t->row, adjustment, cli.actor()));
}

} // namespace Kelvin
