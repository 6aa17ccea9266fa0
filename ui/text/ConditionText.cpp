// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ConditionText.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <cmath>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ConditionText) };

QString nameOf(const Wording& w, const Test& test) { return midSentence(w, operandText(test.operand)); }

QString valueOf(const Wording& w, const Test& test, const FieldValue& value)
{
    const QString key = test.operand.kind == OperandKind::Bant ? QStringLiteral("bant.") + test.operand.key : test.operand.key;
    return valueText(w, key, value);
}

QStringList valuesOf(const Wording& w, const Test& test)
{
    QStringList values;
    for (const FieldValue& value : test.values) values.append(valueOf(w, test, value));
    return values;
}

int firstNumber(const Test& test)
{
    const auto* number = test.values.isEmpty() ? nullptr : std::get_if<double>(&test.values.first());
    return number && std::isfinite(*number) ? pluralCount(qint64(*number)) : 0;
}

/// The sentence of each operator: %1 the field, %2 and %3 the values. Whole sentences, so that a language can turn them as it needs.
QString pattern(const Test& test)
{
    const int n = firstNumber(test);
    switch (test.op) {
    case Operator::Is: return Words::tr("%1 is %2", "condition");
    case Operator::IsAnyOf: return Words::tr("%1 is one of: %2", "condition; %2 is a list with or");
    case Operator::IsNot: return Words::tr("%1 is not %2", "condition");
    case Operator::Contains: return Words::tr("%1 contains %2", "condition");
    case Operator::StartsWith: return Words::tr("%1 starts with %2", "condition");
    case Operator::EndsWith: return Words::tr("%1 ends with %2", "condition");
    case Operator::MatchesGlob: return Words::tr("%1 matches the pattern %2", "condition");
    case Operator::Less: return Words::tr("%1 is less than %2", "condition");
    case Operator::LessOrEqual: return Words::tr("%1 is at most %2", "condition");
    case Operator::Greater: return Words::tr("%1 is more than %2", "condition");
    case Operator::GreaterOrEqual: return Words::tr("%1 is at least %2", "condition");
    case Operator::Between: return Words::tr("%1 is between %2 and %3", "condition");
    case Operator::IsSet: return Words::tr("%1 is known", "condition");
    case Operator::IsEmpty: return Words::tr("%1 is not known", "condition");
    case Operator::Before: return Words::tr("%1 is before %2", "condition");
    case Operator::After: return Words::tr("%1 is after %2", "condition");
    case Operator::WithinLastDays: return Words::tr("%1 within the last %n day(s)", "condition", n);
    case Operator::WithinNextDays: return Words::tr("%1 within the next %n day(s)", "condition", n);
    }
    return {};
}

/// Ranks and levels are steps, not amounts.
QString stepPattern(Operator op)
{
    switch (op) {
    case Operator::Less: return Words::tr("%1 is lower than %2", "condition about rank or level");
    case Operator::LessOrEqual: return Words::tr("%1 is %2 or lower", "condition about rank or level");
    case Operator::Greater: return Words::tr("%1 is higher than %2", "condition about rank or level");
    case Operator::GreaterOrEqual: return Words::tr("%1 is %2 or higher", "condition about rank or level");
    default: return {};
    }
}

QString tagPattern(Operator op)
{
    switch (op) {
    case Operator::Is:
    case Operator::IsAnyOf: return Words::tr("has the tag %2", "condition; %2 may be a list with or");
    case Operator::IsNot: return Words::tr("does not have the tag %2", "condition");
    case Operator::IsSet: return Words::tr("has a tag", "condition");
    case Operator::IsEmpty: return Words::tr("has no tag", "condition");
    default: return {};
    }
}

/// "yes" and "no" fields are statements of their own.
QString statementPattern(bool yes)
{
    return yes ? Words::tr("%1: yes", "condition about a yes-or-no field") : Words::tr("%1: no", "condition about a yes-or-no field");
}

/// Counts: %1 the activity, %2 the window.
QString countPattern(Operator op, int n)
{
    switch (op) {
    case Operator::Is: return Words::tr("%1 exactly %n time(s) %2", "condition", n);
    case Operator::IsNot: return Words::tr("%1 not exactly %n time(s) %2", "condition", n);
    case Operator::Less: return Words::tr("%1 less than %n time(s) %2", "condition", n);
    case Operator::LessOrEqual: return Words::tr("%1 at most %n time(s) %2", "condition", n);
    case Operator::Greater: return Words::tr("%1 more than %n time(s) %2", "condition", n);
    case Operator::GreaterOrEqual: return Words::tr("%1 at least %n time(s) %2", "condition", n);
    case Operator::IsAnyOf: return Words::tr("number of %1 %2 is one of: %3", "condition; %1 an activity");
    case Operator::Between: return Words::tr("number of %1 %2 is between %3 and %4", "condition; %1 an activity");
    default: return Words::tr("%1 counted %2", "condition");
    }
}

QString countText(const Wording& w, const Test& test)
{
    QStringList args{matchText(w, test.operand.match), windowText(test.operand.days)};
    if (test.op == Operator::IsAnyOf) args.append(alternativesText(valuesOf(w, test)));
    else if (test.op == Operator::Between) args += valuesOf(w, test);
    return filled(countPattern(test.op, firstNumber(test)), args).simplified();
}

QString sincePattern(Operator op, int n)
{
    switch (op) {
    case Operator::Less: return Words::tr("latest %1 less than %n day(s) ago", "condition", n);
    case Operator::LessOrEqual: return Words::tr("latest %1 at most %n day(s) ago", "condition", n);
    case Operator::Greater: return Words::tr("latest %1 more than %n day(s) ago", "condition", n);
    case Operator::GreaterOrEqual: return Words::tr("latest %1 at least %n day(s) ago", "condition", n);
    case Operator::IsSet: return Words::tr("%1 happened", "condition");
    case Operator::IsEmpty: return Words::tr("%1 never happened", "condition");
    case Operator::Between: return Words::tr("days since the latest %1: between %2 and %3", "condition");
    case Operator::IsNot: return Words::tr("latest %1 not exactly %n day(s) ago", "condition", n);
    default: return Words::tr("latest %1 %n day(s) ago", "condition", n);
    }
}

bool isSteps(const Operand& operand)
{
    return operand.kind == OperandKind::Bant || (operand.kind == OperandKind::Field && operand.key == u"titleRank");
}

bool isTags(const Operand& operand) { return operand.kind == OperandKind::Field && operand.key == u"tags"; }

Operator opposite(Operator op)
{
    switch (op) {
    case Operator::Is: return Operator::IsNot;
    case Operator::IsNot: return Operator::Is;
    case Operator::Less: return Operator::GreaterOrEqual;
    case Operator::LessOrEqual: return Operator::Greater;
    case Operator::Greater: return Operator::LessOrEqual;
    case Operator::GreaterOrEqual: return Operator::Less;
    case Operator::IsSet: return Operator::IsEmpty;
    case Operator::IsEmpty: return Operator::IsSet;
    default: return op;
    }
}

QString groupText(const Wording& w, const Condition& condition);

QString nested(const Wording& w, const Condition& child)
{
    const bool group = (child.kind == Condition::Kind::All || child.kind == Condition::Kind::Any) && child.children.size() > 1;
    const QString text = groupText(w, child);
    return group ? QStringLiteral("(%1)").arg(text) : text;
}

QString groupText(const Wording& w, const Condition& condition)
{
    QStringList parts;
    for (const Condition& child : condition.children) parts.append(nested(w, child));
    switch (condition.kind) {
    case Condition::Kind::Always: return Words::tr("always", "condition");
    case Condition::Kind::All: return parts.isEmpty() ? Words::tr("always", "condition") : listText(parts);
    case Condition::Kind::Any: return parts.isEmpty() ? Words::tr("never", "condition") : alternativesText(parts);
    case Condition::Kind::Not: return Words::tr("not true: %1", "condition").arg(parts.value(0));
    case Condition::Kind::Test: return testText(w, condition.test);
    }
    return {};
}

} // namespace

QString conditionText(const Wording& w, const Condition& condition)
{
    // A NOT over single comparisons reads best turned around.
    if (condition.kind == Condition::Kind::Not && !condition.children.isEmpty() && condition.children.first().kind == Condition::Kind::Test)
        return sentenceCase(w, failedText(w, condition.children.first().test));
    return sentenceCase(w, groupText(w, condition));
}

QString testText(const Wording& w, const Test& test)
{
    if (test.operand.kind == OperandKind::ActivityCount) return countText(w, test);
    QStringList values = valuesOf(w, test);
    if (test.operand.kind == OperandKind::DaysSince)
        return filled(sincePattern(test.op, firstNumber(test)), QStringList{matchText(w, test.operand.match)} + values);
    if (test.op == Operator::IsAnyOf) values = {alternativesText(values)};
    const QStringList args = QStringList{nameOf(w, test)} + values;
    if (isTags(test.operand))
        if (const QString tags = tagPattern(test.op); !tags.isEmpty()) return filled(tags, args);
    if (isSteps(test.operand))
        if (const QString steps = stepPattern(test.op); !steps.isEmpty()) return filled(steps, args);
    const auto* yes = test.values.isEmpty() ? nullptr : std::get_if<bool>(&test.values.first());
    if (yes && test.op == Operator::Is) return filled(statementPattern(*yes), args);
    if (yes && test.op == Operator::IsNot) return filled(statementPattern(!*yes), args);
    return filled(pattern(test), args);
}

QString failedText(const Wording& w, const Test& test)
{
    Test turned = test;
    turned.op = opposite(test.op);
    if (turned.op != test.op) return testText(w, turned);
    const QStringList args = QStringList{nameOf(w, test)} + valuesOf(w, test);
    const QStringList any{nameOf(w, test), alternativesText(valuesOf(w, test))};
    const int n = firstNumber(test);
    switch (test.op) {
    case Operator::IsAnyOf: return filled(Words::tr("%1 is none of: %2", "condition; %2 is a list with or"), any);
    case Operator::Contains: return filled(Words::tr("%1 does not contain %2", "condition"), args);
    case Operator::StartsWith: return filled(Words::tr("%1 does not start with %2", "condition"), args);
    case Operator::EndsWith: return filled(Words::tr("%1 does not end with %2", "condition"), args);
    case Operator::MatchesGlob: return filled(Words::tr("%1 does not match the pattern %2", "condition"), args);
    case Operator::Between: return filled(Words::tr("%1 is not between %2 and %3", "condition"), args);
    case Operator::Before: return filled(Words::tr("%1 is not before %2", "condition"), args);
    case Operator::After: return filled(Words::tr("%1 is not after %2", "condition"), args);
    case Operator::WithinLastDays: return filled(Words::tr("%1 does not lie within the last %n day(s)", "condition", n), args);
    case Operator::WithinNextDays: return filled(Words::tr("%1 does not lie within the next %n day(s)", "condition", n), args);
    default: return Words::tr("not true: %1", "condition").arg(testText(w, test));
    }
}

QString notKnownText(const Wording& w, const Test& test)
{
    const bool since = test.operand.kind == OperandKind::DaysSince;
    return filled(Words::tr("%1 not known", "a fact that a gate waits for"), {since ? matchText(w, test.operand.match) : nameOf(w, test)});
}

QString noRateText(const Wording& w, const Test& test, const QString& currency)
{
    return filled(Words::tr("%1: no exchange rate for %2", "a fact that a gate waits for, currency"), {nameOf(w, test), currency});
}

QString syntaxErrorText(const Failure& failure)
{
    struct Expected {
        const char* code;
        QString text;
    };
    const Expected all[] = {{"operand", Words::tr("a field is expected")},
                            {"operator", Words::tr("a comparison such as “is” or “>=” is expected")},
                            {"value", Words::tr("a value is expected")},
                            {"number", Words::tr("a number is expected")},
                            {"date", Words::tr("a date such as 2026-03-31 is expected")},
                            {"boolean", Words::tr("true or false is expected")},
                            {"level", Words::tr("a level of the answer is expected")},
                            {"bracket", Words::tr("a bracket is expected")},
                            {"comma", Words::tr("a comma or a closing bracket is expected")},
                            {"activity", Words::tr("an activity is expected")},
                            {"days", Words::tr("“last … days” is expected")},
                            {"end", Words::tr("“and”, “or” or the end is expected")},
                            {"quote", Words::tr("the closing quotation mark is missing")},
                            {"depth", Words::tr("there are too many brackets inside each other")}};
    QString expected;
    for (const Expected& one : all)
        if (failure.args.value(1) == QLatin1String(one.code)) expected = one.text;
    const QString found = failure.args.value(2);
    if (found.isEmpty()) return filled(Words::tr("At the end: %1.", "what was expected"), {expected});
    return filled(Words::tr("At character %1, %2: %3.", "number, what stands there, what was expected"), {failure.args.value(0), quotedText(found), expected});
}

QString word(Operator op)
{
    switch (op) {
    case Operator::Is: return Words::tr("is", "operator");
    case Operator::IsAnyOf: return Words::tr("is one of", "operator");
    case Operator::IsNot: return Words::tr("is not", "operator");
    case Operator::Contains: return Words::tr("contains", "operator");
    case Operator::StartsWith: return Words::tr("starts with", "operator");
    case Operator::EndsWith: return Words::tr("ends with", "operator");
    case Operator::MatchesGlob: return Words::tr("matches the pattern", "operator");
    case Operator::Less: return Words::tr("is less than", "operator");
    case Operator::LessOrEqual: return Words::tr("is at most", "operator");
    case Operator::Greater: return Words::tr("is more than", "operator");
    case Operator::GreaterOrEqual: return Words::tr("is at least", "operator");
    case Operator::Between: return Words::tr("is between", "operator");
    case Operator::IsSet: return Words::tr("is known", "operator");
    case Operator::IsEmpty: return Words::tr("is not known", "operator");
    case Operator::Before: return Words::tr("is before", "operator");
    case Operator::After: return Words::tr("is after", "operator");
    case Operator::WithinLastDays: return Words::tr("within the last days", "operator");
    case Operator::WithinNextDays: return Words::tr("within the next days", "operator");
    }
    return {};
}

} // namespace Kelvin
