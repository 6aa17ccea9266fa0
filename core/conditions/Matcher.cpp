// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Matcher.h"

#include "core/conditions/Comparison.h"
#include "core/conditions/Glob.h"
#include "core/domain/SearchFold.h"

#include <algorithm>

namespace Kelvin {

namespace {

Truth truthOf(bool yes) { return yes ? Truth::True : Truth::False; }

Truth matchText(Operator op, const QString& folded, const FieldValue& wanted)
{
    if (op == Operator::MatchesGlob) return truthOf(Glob(encodeValue(wanted)).matchesFolded(folded));
    const QString part = searchFold(encodeValue(wanted));
    switch (op) {
    case Operator::Contains: return truthOf(folded.contains(part));
    case Operator::StartsWith: return truthOf(folded.startsWith(part));
    case Operator::EndsWith: return truthOf(folded.endsWith(part));
    default: return Truth::Unknown;
    }
}

/// Tags answer as a set: true if any of them fits.
Truth testTags(const Test& test, const QStringList& tags)
{
    const auto anyTag = [&](Operator op, const FieldValue& wanted) {
        const QString folded = searchFold(encodeValue(wanted));
        return std::any_of(tags.begin(), tags.end(), [&](const QString& tag) {
            const QString own = searchFold(tag);
            return op == Operator::Is ? own == folded : matchText(op, own, wanted) == Truth::True;
        });
    };
    const auto any = [&](Operator op) {
        return truthOf(std::any_of(test.values.begin(), test.values.end(), [&](const FieldValue& wanted) { return anyTag(op, wanted); }));
    };
    switch (test.op) {
    case Operator::IsSet: return truthOf(!tags.isEmpty());
    case Operator::IsEmpty: return truthOf(tags.isEmpty());
    case Operator::Is:
    case Operator::IsAnyOf: return any(Operator::Is);
    case Operator::IsNot: return !any(Operator::Is);
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
    case Operator::MatchesGlob: return any(test.op);
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Between:
    case Operator::Before:
    case Operator::After:
    case Operator::WithinLastDays:
    case Operator::WithinNextDays: return Truth::False;
    }
    return Truth::False;
}

Truth isAnyOf(const Test& test, const FieldValue& value, const ValueContext& context)
{
    Truth truth = Truth::False;
    for (const FieldValue& wanted : test.values) truth = std::max(truth, isEqual(test.operand, value, wanted, context));
    return truth;
}

/// `value op wanted` for the operators of order.
Truth inOrder(const Test& test, const FieldValue& value, const ValueContext& context)
{
    const auto order = compareValues(test.operand, value, test.values.first(), context);
    if (!order) return Truth::Unknown;
    switch (test.op) {
    case Operator::Less:
    case Operator::Before: return truthOf(*order < 0);
    case Operator::LessOrEqual: return truthOf(*order <= 0);
    case Operator::Greater:
    case Operator::After: return truthOf(*order > 0);
    case Operator::GreaterOrEqual: return truthOf(*order >= 0);
    default: return Truth::Unknown;
    }
}

Truth between(const Test& test, const FieldValue& value, const ValueContext& context)
{
    if (test.values.size() < 2) return Truth::Unknown;
    const auto low = compareValues(test.operand, value, test.values[0], context);
    const auto high = compareValues(test.operand, value, test.values[1], context);
    const Truth notBelow = low ? truthOf(*low >= 0) : Truth::Unknown;
    const Truth notAbove = high ? truthOf(*high <= 0) : Truth::Unknown;
    return std::min(notBelow, notAbove);
}

/// A day overlaps (t - N days, t] or [t, t + N days); a moment lies in it.
Truth withinDays(const Test& test, const FieldValue& value, const ValueContext& context)
{
    const auto span = dateSpan(value, context.zone);
    const auto days = plainNumber(test.values.first());
    if (!span || !days) return Truth::Unknown;
    const double reach = *days * double(secondsPerDay);
    if (test.op == Operator::WithinLastDays)
        return truthOf(span->first <= context.t && double(context.t - span->last) < reach);
    return truthOf(span->last >= context.t && double(span->first - context.t) < reach);
}

Truth compareKnown(const Test& test, const FieldValue& value, const ValueContext& context)
{
    if (test.op == Operator::IsSet) return Truth::True;
    if (test.op != Operator::IsAnyOf && test.op != Operator::IsEmpty && (test.values.isEmpty() || isEmpty(test.values.first()))) return Truth::Unknown;
    switch (test.op) {
    case Operator::Is: return isEqual(test.operand, value, test.values.first(), context);
    case Operator::IsNot: return !isEqual(test.operand, value, test.values.first(), context);
    case Operator::IsAnyOf: return isAnyOf(test, value, context);
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
    case Operator::MatchesGlob: return matchText(test.op, searchFold(encodeValue(value)), test.values.first());
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Before:
    case Operator::After: return inOrder(test, value, context);
    case Operator::Between: return between(test, value, context);
    case Operator::WithinLastDays:
    case Operator::WithinNextDays: return withinDays(test, value, context);
    case Operator::IsSet: return Truth::True;
    case Operator::IsEmpty: return Truth::False;
    }
    return Truth::Unknown;
}

} // namespace

Truth testValue(const Test& test, const FieldValue& value, const ValueContext& context)
{
    if (const auto* tags = std::get_if<QStringList>(&value)) return testTags(test, *tags);
    if (test.operand.kind == OperandKind::Field && context.tagFields.contains(test.operand.key))
        return testTags(test, isEmpty(value) ? QStringList() : QStringList(encodeValue(value)));
    // A count always has a value: none at all is a count of nothing.
    if (isEmpty(value) && test.operand.kind == OperandKind::ActivityCount) return compareKnown(test, FieldValue(0.0), context);
    if (!isEmpty(value)) return compareKnown(test, value, context);
    if (test.op == Operator::IsSet) return Truth::False;
    return test.op == Operator::IsEmpty ? Truth::True : Truth::Unknown;
}

std::optional<double> inWorkspaceCurrency(const Money& money, const ValueContext& context)
{
    if (money.currency.isEmpty() || money.currency.compare(context.currency, Qt::CaseInsensitive) == 0) return money.amount;
    const auto rate = context.rates.constFind(money.currency.toUpper());
    if (rate == context.rates.constEnd()) return std::nullopt;
    return money.amount * rate.value();
}

bool dependsOnTime(const Test& test)
{
    return test.op == Operator::WithinLastDays || test.op == Operator::WithinNextDays ||
           test.operand.kind == OperandKind::ActivityCount || test.operand.kind == OperandKind::DaysSince;
}

} // namespace Kelvin
