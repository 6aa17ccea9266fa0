// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/conditions/ConditionCheck.h"
#include "core/conditions/ConditionParser.h"
#include "core/usecases/RowMatcher.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

Failure laterVersion(const QString& command)
{
    return Failure{FailureKind::Usage, u"not_in_this_version"_s, {command}};
}

Result<RulesChoice> rulesChoice(const Arguments& arguments)
{
    RulesChoice choice;
    choice.model = arguments.value(u"model"_s);
    if (arguments.isGiven(u"rules"_s) && arguments.isGiven(u"version"_s)) return Failure{FailureKind::Usage, u"options_exclude"_s, {u"--rules"_s, u"--version"_s}};
    if (arguments.isGiven(u"rules"_s)) {
        if (arguments.value(u"rules"_s) != u"then"_s) return Failure{FailureKind::Usage, u"bad_rules"_s, {arguments.value(u"rules"_s)}};
        choice.kind = RulesChoice::Kind::Then;
    }
    if (arguments.isGiven(u"version"_s)) {
        bool ok = false;
        choice.kind = RulesChoice::Kind::Number;
        choice.number = arguments.value(u"version"_s).toInt(&ok);
        if (!ok || choice.number < 1) return Failure{FailureKind::Usage, u"bad_number"_s, {arguments.value(u"version"_s)}};
    }
    return choice;
}

/// What stands where a field is expected is none: says which there are, each list in two halves, as a sentence cuts long values.
static Failure noFilterKey(const QString& word)
{
    QStringList args{word};
    for (const QList<FieldSpec>* specs : {&resultFields(), &shippedFields()}) {
        QStringList keys;
        for (const FieldSpec& spec : *specs) keys.append(spec.key);
        args << keys.mid(0, keys.size() / 2).join(u", "_s) << keys.mid(keys.size() / 2).join(u", "_s);
    }
    return Failure{FailureKind::Usage, u"no_filter_key"_s, args};
}

/// What can be read but never be true of anybody: a word that is no value, a type or group of pages that is none.
static std::optional<Failure> objectionTo(const Condition& condition, const ScoringModel& rules)
{
    const QList<Issue> issues = checkCondition(condition, ConditionPlace::Filter, Vocabulary{{}, rules.activityTypes, rules.pageGroups});
    if (issues.isEmpty()) return std::nullopt;
    const Issue& issue = issues.first();
    if (issue.code != u"wrong_value"_s) return Failure{FailureKind::Usage, issue.code, issue.args};
    const QStringList words = findResult(issue.args.at(0)).value_or(FieldSpec{}).choices;
    if (words.isEmpty()) return Failure{FailureKind::Usage, issue.code, {issue.args.at(0), issue.args.at(2)}};
    return Failure{FailureKind::Usage, u"bad_choice"_s, {issue.args.at(0), issue.args.at(2), words.join(u", "_s)}};
}

Result<Condition> whereCondition(CliContext& cli, const Arguments& arguments)
{
    const QString text = arguments.value(u"where"_s);
    if (text.isEmpty()) return Condition{};
    const auto space = cli.workspace();
    if (!space) return space.failure();
    const auto condition = parseCondition(text, ParserContext{{}, (*space)->zone()});
    if (condition) {
        const auto objection = objectionTo(*condition, rulesOfFilters(**space, arguments.value(u"model"_s)));
        return objection ? Result<Condition>(*objection) : condition;
    }
    const QStringList& args = condition.failure().args;
    return args.value(1) == u"operand"_s && !args.value(2).isEmpty() ? noFilterKey(args.at(2)) : condition.failure();
}

Result<qint64> namedLead(CliContext& cli, const QString& name)
{
    const auto space = cli.workspace();
    if (!space) return space.failure();
    return findLead(**space, name);
}

} // namespace Kelvin
