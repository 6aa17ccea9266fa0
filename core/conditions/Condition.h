// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ActivityMatch.h"
#include "core/domain/FieldValue.h"

#include <QList>

namespace Kelvin {

/// Kleene's three values; ordered, so that AND is the minimum and OR the maximum.
enum class Truth : qint8 { False = 0, Unknown = 1, True = 2 };

constexpr Truth operator!(Truth t) { return Truth(2 - int(t)); }

/// What a test looks at.
enum class OperandKind {
    Field,         ///< key = field of the lead, else of its company; derived fields too (emailDomain, freeMailbox, disposableMailbox, titleRank, department)
    Bant,          ///< key = criterion; compared as level number 0 to 3, no value while open
    ActivityCount, ///< count(match, last `days` days)
    DaysSince,     ///< days since the latest activity of match; none: no value
    Result         ///< only in filters, routing, reports (stage also in gates): those of resultFields()
};

template <> struct EnumKeys<OperandKind> {
    static constexpr std::array keys{std::pair{OperandKind::Field, "field"}, std::pair{OperandKind::Bant, "bant"},
                                     std::pair{OperandKind::ActivityCount, "count"}, std::pair{OperandKind::DaysSince, "daysSince"},
                                     std::pair{OperandKind::Result, "result"}};
};

struct Operand {
    OperandKind kind = OperandKind::Field;
    QString key;
    ActivityMatch match;
    int days = 0;                     ///< window of ActivityCount, 0 = ever
    bool operator==(const Operand&) const = default;
};

enum class Operator {
    Is, IsAnyOf, IsNot, Contains, StartsWith, EndsWith, MatchesGlob, Less, LessOrEqual, Greater, GreaterOrEqual,
    Between, IsSet, IsEmpty, Before, After, WithinLastDays, WithinNextDays
};

template <> struct EnumKeys<Operator> {
    static constexpr std::array keys{
        std::pair{Operator::Is, "is"}, std::pair{Operator::IsAnyOf, "isAnyOf"}, std::pair{Operator::IsNot, "isNot"},
        std::pair{Operator::Contains, "contains"}, std::pair{Operator::StartsWith, "startsWith"},
        std::pair{Operator::EndsWith, "endsWith"}, std::pair{Operator::MatchesGlob, "matches"},
        std::pair{Operator::Less, "<"}, std::pair{Operator::LessOrEqual, "<="}, std::pair{Operator::Greater, ">"},
        std::pair{Operator::GreaterOrEqual, ">="}, std::pair{Operator::Between, "between"},
        std::pair{Operator::IsSet, "isSet"}, std::pair{Operator::IsEmpty, "isEmpty"}, std::pair{Operator::Before, "before"},
        std::pair{Operator::After, "after"}, std::pair{Operator::WithinLastDays, "withinLastDays"},
        std::pair{Operator::WithinNextDays, "withinNextDays"}};
};

/// operand operator values. Is, IsNot and the comparisons take one value, IsAnyOf any number, Between two, IsSet and IsEmpty none,
/// the day operators one number.
struct Test {
    Operand operand;
    Operator op = Operator::IsSet;
    QList<FieldValue> values;
    bool operator==(const Test&) const = default;
};

/// A tree of AND, OR, NOT over tests. A default condition is always true.
struct Condition {
    enum class Kind { Always, All, Any, Not, Test };
    Kind kind = Kind::Always;
    QList<Condition> children;        ///< of All, Any (any number), Not (one)
    Test test;                        ///< of Test

    static Condition all(QList<Condition> children) { return {Kind::All, std::move(children), {}}; }
    static Condition any(QList<Condition> children) { return {Kind::Any, std::move(children), {}}; }
    static Condition negation(Condition child) { return {Kind::Not, {std::move(child)}, {}}; }
    static Condition of(Test test) { return {Kind::Test, {}, std::move(test)}; }
    bool isAlways() const { return kind == Kind::Always; }
    bool operator==(const Condition&) const = default;
};

} // namespace Kelvin
