// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Contradiction.h"

#include "core/conditions/Comparison.h"
#include "core/conditions/TitleTable.h"
#include "core/domain/SearchFold.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Kelvin {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Numbers from low to high; an end that is itself excluded is moved to the next number.
struct Range {
    double low = -infinite, high = infinite;
    bool isEmpty() const { return low > high; }
    bool isWithin(const Range& other) const { return low >= other.low && high <= other.high; }
    Range meet(const Range& other) const { return {std::max(low, other.low), std::min(high, other.high)}; }
};

/// A value as a number on the operand's scale; nothing for texts, money in another currency and dates.
std::optional<double> scaled(const Operand& operand, const FieldValue& value)
{
    if (operand.kind == OperandKind::Field && operand.key == u"titleRank") {
        const auto rank = titleRankOrder(encodeValue(value));
        return rank ? std::optional<double>(*rank) : std::nullopt;
    }
    if (const auto* number = std::get_if<double>(&value)) return *number;
    return std::nullopt;
}

std::optional<Range> rangeOf(const Test& test)
{
    if (test.values.isEmpty()) return std::nullopt;
    const auto first = scaled(test.operand, test.values.first());
    const auto last = scaled(test.operand, test.values.last());
    if (!first || !last) return std::nullopt;
    switch (test.op) {
    case Operator::Is: return Range{*first, *first};
    case Operator::Less: return Range{-infinite, std::nextafter(*first, -infinite)};
    case Operator::LessOrEqual: return Range{-infinite, *first};
    case Operator::Greater: return Range{std::nextafter(*first, infinite), infinite};
    case Operator::GreaterOrEqual: return Range{*first, infinite};
    case Operator::Between: return Range{*first, *last};
    default: return std::nullopt;
    }
}

/// What the operand can be at all.
Range scaleOf(const Operand& operand)
{
    if (operand.kind == OperandKind::Bant) return {0, 3};
    if (operand.kind == OperandKind::ActivityCount || operand.kind == OperandKind::DaysSince) return {0, infinite};
    return {};
}

/// The folded words a test allows; nothing if it is not about single words.
std::optional<QSet<QString>> wordsOf(const Test& test)
{
    if (test.op != Operator::Is && test.op != Operator::IsAnyOf) return std::nullopt;
    QSet<QString> words;
    for (const FieldValue& value : test.values) {
        if (std::holds_alternative<Money>(value) || std::holds_alternative<DateValue>(value)) return std::nullopt;
        words.insert(searchFold(encodeValue(value)));
    }
    return words;
}

bool holdsTags(const Operand& operand) { return operand.kind == OperandKind::Field && operand.key == u"tags"; }

bool testNeverTrue(const Test& test)
{
    if (test.op == Operator::IsAnyOf && test.values.isEmpty()) return true;
    const auto range = rangeOf(test);
    return range && range->meet(scaleOf(test.operand)).isEmpty();
}

bool exclude(const Test& a, const Test& b)
{
    if (!(a.operand == b.operand)) return false;
    const bool aEmpty = a.op == Operator::IsEmpty, bEmpty = b.op == Operator::IsEmpty;
    // A comparison needs a value, so it excludes "is empty"; a count is never empty, tags may be empty and not contain.
    if (aEmpty != bEmpty && !holdsTags(a.operand)) return true;
    if (holdsTags(a.operand)) return aEmpty != bEmpty && (a.op == Operator::IsSet || b.op == Operator::IsSet);
    const auto rangeA = rangeOf(a), rangeB = rangeOf(b);
    if (rangeA && rangeB) return rangeA->meet(*rangeB).isEmpty();
    const auto wordsA = wordsOf(a), wordsB = wordsOf(b);
    if (wordsA && wordsB) return !wordsA->intersects(*wordsB);
    const auto denies = [](const Test& is, const Test& isNot) {
        return is.op == Operator::Is && isNot.op == Operator::IsNot && is.values == isNot.values;
    };
    return denies(a, b) || denies(b, a);
}

bool isTest(const Condition& c) { return c.kind == Condition::Kind::Test; }

bool childrenExclude(const Condition& a, const Condition& b)
{
    if (a.kind == Condition::Kind::Not && !a.children.isEmpty() && implies(b, a.children.first())) return true;
    if (b.kind == Condition::Kind::Not && !b.children.isEmpty() && implies(a, b.children.first())) return true;
    return isTest(a) && isTest(b) && exclude(a.test, b.test);
}

bool anyTwoExclude(const QList<Condition>& children)
{
    for (qsizetype i = 0; i < children.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (childrenExclude(children[i], children[j])) return true;
    return false;
}

bool alwaysTrue(const Condition& c)
{
    if (c.kind == Condition::Kind::All) return std::all_of(c.children.begin(), c.children.end(), alwaysTrue);
    return c.isAlways();
}

} // namespace

bool neverTrue(const Condition& condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return false;
    case Condition::Kind::All:
        return std::any_of(condition.children.begin(), condition.children.end(), neverTrue) || anyTwoExclude(condition.children);
    case Condition::Kind::Any: return std::all_of(condition.children.begin(), condition.children.end(), neverTrue);
    case Condition::Kind::Not: return condition.children.isEmpty() || alwaysTrue(condition.children.first());
    case Condition::Kind::Test: return testNeverTrue(condition.test);
    }
    return false;
}

bool implies(const Condition& first, const Condition& second)
{
    if (first == second || alwaysTrue(second)) return true;
    if (second.kind == Condition::Kind::All)
        return std::all_of(second.children.begin(), second.children.end(), [&](const Condition& c) { return implies(first, c); });
    if (first.kind == Condition::Kind::All &&
        std::any_of(first.children.begin(), first.children.end(), [&](const Condition& c) { return implies(c, second); }))
        return true;
    if (second.kind == Condition::Kind::Any)
        return std::any_of(second.children.begin(), second.children.end(), [&](const Condition& c) { return implies(first, c); });
    if (!isTest(first) || !isTest(second) || !(first.test.operand == second.test.operand)) return false;
    if (second.test.op == Operator::IsSet) return first.test.op != Operator::IsEmpty && !holdsTags(first.test.operand);
    const auto a = rangeOf(first.test), b = rangeOf(second.test);
    if (a && b) return a->isWithin(*b);
    const auto wordsA = wordsOf(first.test), wordsB = wordsOf(second.test);
    return wordsA && wordsB && wordsB->contains(*wordsA);
}

} // namespace Kelvin
