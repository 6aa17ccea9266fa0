// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionCheck.h"

#include "core/conditions/ActivityMatcher.h"
#include "core/conditions/Comparison.h"
#include "core/conditions/TitleTable.h"
#include "core/domain/BantAssessment.h"

#include <algorithm>

namespace Kelvin {

namespace {

void report(QList<Issue>& issues, const char* code, const QString& column, QStringList args)
{
    Issue issue;
    issue.code = QString::fromLatin1(code);
    issue.column = column;
    issue.args = std::move(args);
    addIssue(issues, issue);
}

bool allowedIn(ConditionPlace place, const Operand& operand)
{
    switch (place) {
    case ConditionPlace::Filter: return true;
    case ConditionPlace::Gate: return operand.kind != OperandKind::Result || operand.key == u"stage";
    case ConditionPlace::Rule: return operand.kind != OperandKind::Result;
    }
    return false;
}

/// Whether a value can be compared with what the operand holds.
bool valueFits(const Operand& operand, FieldType type, Operator op, const FieldValue& value)
{
    if (op == Operator::WithinLastDays || op == Operator::WithinNextDays) return plainNumber(value).value_or(-1) > 0;
    if (operand.kind == OperandKind::Bant) {
        const auto criterion = enumFromKey<Criterion>(operand.key);
        const auto level = criterion ? bantLevelFromKey(*criterion, encodeValue(value)) : std::nullopt;
        // An open criterion has no level: it is empty, and equals nothing.
        const bool equals = op == Operator::Is || op == Operator::IsNot || op == Operator::IsAnyOf;
        return level && *level != BantLevel::NoAnswer && (*level != BantLevel::Unknown || !equals);
    }
    if (operand.key == u"titleRank" && op != Operator::Contains && op != Operator::StartsWith && op != Operator::EndsWith &&
        op != Operator::MatchesGlob)
        return titleRankOrder(encodeValue(value)).has_value();
    if (operand.kind == OperandKind::Result && (op == Operator::Is || op == Operator::IsNot || op == Operator::IsAnyOf)) {
        // What a filter asks of a score has no other words than these; a field may hold any.
        const QStringList words = findResult(operand.key).value_or(FieldSpec{}).choices;
        if (!words.isEmpty()) return words.contains(encodeValue(value), Qt::CaseInsensitive);
    }
    switch (type) {
    case FieldType::Number: return plainNumber(value).has_value();
    case FieldType::Money: return std::holds_alternative<Money>(value) || plainNumber(value).has_value();
    case FieldType::Date: return dateSpan(value, QTimeZone::utc()).has_value();
    case FieldType::Boolean: return std::holds_alternative<bool>(value) || encodeValue(value) == u"true" || encodeValue(value) == u"false";
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Tags: return !isEmpty(value);
    }
    return false;
}

bool isReversed(const Operand& operand, const QList<FieldValue>& values)
{
    return compareValues(operand, values[0], values[1], ValueContext{}).value_or(0) > 0;
}

void checkValues(QList<Issue>& issues, const Test& test, FieldType type, const QString& name)
{
    const int wanted = valueCount(test.op);
    const bool enough = wanted < 0 ? !test.values.isEmpty() : test.values.size() == wanted;
    if (!enough) return report(issues, "missing_value", name, {name, enumKey(test.op)});
    for (const FieldValue& value : test.values)
        if (!valueFits(test.operand, type, test.op, value))
            report(issues, "wrong_value", name, {name, enumKey(test.op), encodeValue(value)});
    if (test.op == Operator::Between && isReversed(test.operand, test.values))
        report(issues, "between_reversed", name, {name, encodeValue(test.values[0]), encodeValue(test.values[1])});
}

void checkTest(QList<Issue>& issues, const Test& test, ConditionPlace place, const Vocabulary& vocabulary)
{
    const Operand& operand = test.operand;
    const bool activities = operand.kind == OperandKind::ActivityCount || operand.kind == OperandKind::DaysSince;
    const QString name = activities ? enumKey(operand.kind) : operand.key;
    if (activities) issues += checkMatch(operand.match, vocabulary);
    if (operand.kind == OperandKind::DaysSince && operand.days != 0) report(issues, "window_without_use", name, {name, QString::number(operand.days)});
    const auto type = operandType(operand, vocabulary.fields);
    if (!type) return report(issues, operand.kind == OperandKind::Bant ? "unknown_criterion" : "unknown_field", name, {name});
    // The owner follows from routing, which follows from the score: as a field it is as forbidden as the result.
    const bool ownerField = operand.kind == OperandKind::Field && operand.key == u"owner" && place != ConditionPlace::Filter;
    if (!allowedIn(place, operand) || ownerField) return report(issues, "result_not_allowed", name, {name});
    if (!operatorsFor(operand, *type).contains(test.op)) return report(issues, "wrong_operator", name, {name, enumKey(test.op)});
    checkValues(issues, test, *type, name);
}

void checkTree(QList<Issue>& issues, const Condition& condition, ConditionPlace place, const Vocabulary& vocabulary)
{
    if (condition.kind == Condition::Kind::Test) checkTest(issues, condition.test, place, vocabulary);
    for (const Condition& child : condition.children) checkTree(issues, child, place, vocabulary);
}

/// Whether an activity of some type can match; results are those of what sales does.
bool canMatch(const ActivityMatch& match, const Vocabulary& vocabulary)
{
    const std::vector<int> types = ActivityMatcher(match, vocabulary.activityTypes, vocabulary.pageGroups).types();
    return std::any_of(types.begin(), types.end(), [&](int number) {
        const ActivityType* type = activityType(vocabulary.activityTypes, number);
        return match.results.isEmpty() || (type && type->channel == Channel::Sales);
    });
}

} // namespace

QList<Issue> checkCondition(const Condition& condition, ConditionPlace place, const Vocabulary& vocabulary)
{
    QList<Issue> issues;
    checkTree(issues, condition, place, vocabulary);
    return issues;
}

QList<Issue> checkMatch(const ActivityMatch& match, const Vocabulary& vocabulary)
{
    QList<Issue> issues;
    bool known = true;
    for (const QString& type : match.types)
        if (activityTypeNumber(vocabulary.activityTypes, type) == 0) {
            known = false;
            report(issues, "unknown_activity_type", type, {type});
        }
    for (const QStringList& groups : {match.pageGroups, match.notPageGroups})
        for (const QString& key : groups)
            if (std::none_of(vocabulary.pageGroups.begin(), vocabulary.pageGroups.end(), [&](const PageGroup& g) { return g.key == key; }))
                report(issues, "unknown_page_group", key, {key});
    if (known && !canMatch(match, vocabulary)) report(issues, "matches_no_type", {}, {});
    const bool leftOut = !match.pageGroups.isEmpty() && std::all_of(match.pageGroups.begin(), match.pageGroups.end(),
                                                                    [&](const QString& key) { return match.notPageGroups.contains(key); });
    if (leftOut) report(issues, "matches_no_page", {}, {});
    if (match.minValue && match.maxValue && *match.minValue > *match.maxValue)
        report(issues, "impossible_range", QStringLiteral("value"), {QStringLiteral("value")});
    if (match.minDuration && match.maxDuration && *match.minDuration > *match.maxDuration)
        report(issues, "impossible_range", QStringLiteral("duration"), {QStringLiteral("duration")});
    return issues;
}

} // namespace Kelvin
