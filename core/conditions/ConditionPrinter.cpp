// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionLiterals.h"
#include "core/conditions/ConditionParser.h"

namespace Kelvin {

namespace {

QString operandText(const Operand& operand)
{
    const auto activities = [&](const char* name) {
        const QString window = operand.days > 0 ? QStringLiteral(", last %1 days").arg(operand.days) : QString();
        return QLatin1String(name) + QStringLiteral("(") + printMatch(operand.match) + window + u')';
    };
    switch (operand.kind) {
    case OperandKind::Field:
        return quotedOperand(findResult(operand.key) || enumFromKey<Criterion>(operand.key) ? QStringLiteral("field.") + operand.key : operand.key);
    case OperandKind::Result: return quotedOperand(operand.key);
    case OperandKind::Bant: return QStringLiteral("bant.") + operand.key;
    case OperandKind::ActivityCount: return activities("count");
    case OperandKind::DaysSince: return activities("days since");
    }
    return {};
}

QString operatorText(Operator op)
{
    switch (op) {
    case Operator::Is: return QStringLiteral("is");
    case Operator::IsAnyOf: return QStringLiteral("is any of");
    case Operator::IsNot: return QStringLiteral("is not");
    case Operator::Contains: return QStringLiteral("contains");
    case Operator::StartsWith: return QStringLiteral("starts with");
    case Operator::EndsWith: return QStringLiteral("ends with");
    case Operator::MatchesGlob: return QStringLiteral("matches");
    case Operator::Less: return QStringLiteral("<");
    case Operator::LessOrEqual: return QStringLiteral("<=");
    case Operator::Greater: return QStringLiteral(">");
    case Operator::GreaterOrEqual: return QStringLiteral(">=");
    case Operator::Between: return QStringLiteral("between");
    case Operator::IsSet: return QStringLiteral("is set");
    case Operator::IsEmpty: return QStringLiteral("is empty");
    case Operator::Before: return QStringLiteral("before");
    case Operator::After: return QStringLiteral("after");
    case Operator::WithinLastDays: return QStringLiteral("within the last");
    case Operator::WithinNextDays: return QStringLiteral("within the next");
    }
    return {};
}

QString valuesText(const Test& test, const ParserContext& context)
{
    LiteralType type = literalType(test.operand, context.fields);
    QStringList values;
    for (const FieldValue& value : test.values) values.append(printLiteral(value, type, context.zone));
    if (test.op == Operator::IsAnyOf) return QLatin1String(" (") + values.join(QLatin1String(", ")) + u')';
    if (test.op == Operator::WithinLastDays || test.op == Operator::WithinNextDays)
        return u' ' + (test.values.isEmpty() ? QString() : encodeValue(test.values.first())) + QLatin1String(" days");
    if (values.isEmpty()) return {};
    return u' ' + values.join(QLatin1String(" and "));
}

QString joined(const Condition& condition, const char* word, const char* function, const ParserContext& context)
{
    QStringList parts;
    for (const Condition& child : condition.children) {
        const bool group = child.kind == Condition::Kind::All || child.kind == Condition::Kind::Any;
        const QString text = printCondition(child, context);
        parts.append(group && child.children.size() > 1 && condition.children.size() > 1 ? u'(' + text + u')' : text);
    }
    if (parts.size() > 1) return parts.join(QLatin1Char(' ') + QLatin1String(word) + QLatin1Char(' '));
    return QLatin1String(function) + QStringLiteral("(") + parts.join(QString()) + u')';
}

} // namespace

QString printCondition(const Condition& condition, const ParserContext& context)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return QStringLiteral("always");
    case Condition::Kind::All: return joined(condition, "and", "all", context);
    case Condition::Kind::Any: return joined(condition, "or", "any", context);
    case Condition::Kind::Not: return QLatin1String("not (") + printCondition(condition.children.value(0), context) + u')';
    case Condition::Kind::Test:
        return operandText(condition.test.operand) + u' ' + operatorText(condition.test.op) + valuesText(condition.test, context);
    }
    return {};
}

} // namespace Kelvin
