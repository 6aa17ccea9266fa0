// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Comparison.h"

#include "core/conditions/TitleTable.h"
#include "core/domain/BantAssessment.h"
#include "core/domain/SearchFold.h"

#include <cmath>

namespace Kelvin {

namespace {

template <typename T> int sign(const T& a, const T& b) { return a < b ? -1 : b < a ? 1 : 0; }

/// A criterion's level as a number, also where a condition names it by its word.
std::optional<double> levelNumber(const QString& criterionKey, const FieldValue& value)
{
    if (const auto* word = std::get_if<QString>(&value)) {
        const auto criterion = enumFromKey<Criterion>(criterionKey);
        const auto level = criterion ? bantLevelFromKey(*criterion, *word) : std::nullopt;
        if (level && *level != BantLevel::NoAnswer) return double(int(*level));
    }
    return plainNumber(value);
}

std::optional<double> amount(const FieldValue& value, const ValueContext& context)
{
    if (const auto* money = std::get_if<Money>(&value)) return inWorkspaceCurrency(*money, context);
    if (const auto* text = std::get_if<QString>(&value)) {
        const FieldValue read = decodeValue(FieldType::Money, *text);
        if (const auto* money = std::get_if<Money>(&read)) return inWorkspaceCurrency(*money, context);
        return std::nullopt;
    }
    return plainNumber(value);
}

std::optional<int> compareNumbers(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::optional(sign(*a, *b)) : std::nullopt;
}

std::optional<int> compareDates(const FieldValue& value, const FieldValue& wanted, const ValueContext& context)
{
    const auto a = dateSpan(value, context.zone), b = dateSpan(wanted, context.zone);
    if (!a || !b) return std::nullopt;
    if (a->last < b->first) return -1;
    return a->first > b->last ? 1 : 0;
}

std::optional<int> compareRanks(const FieldValue& value, const FieldValue& wanted)
{
    const auto a = titleRankOrder(encodeValue(value)), b = titleRankOrder(encodeValue(wanted));
    return a && b ? std::optional(sign(*a, *b)) : std::nullopt;
}

template <typename T> bool eitherHolds(const FieldValue& a, const FieldValue& b)
{
    return std::holds_alternative<T>(a) || std::holds_alternative<T>(b);
}

} // namespace

std::optional<DateSpan> dateSpan(const FieldValue& value, const QTimeZone& zone)
{
    if (const auto* date = std::get_if<DateValue>(&value)) {
        if (!date->wholeDay) return DateSpan{date->at, date->at};
        return DateSpan{date->at, endOfDay(dayOf(date->at, zone), zone)};
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        if (const auto day = dayFromIso(*text)) return DateSpan{startOfDay(*day, zone), endOfDay(*day, zone)};
        if (const auto at = instantFromIso(*text)) return DateSpan{*at, *at};
    }
    return std::nullopt;
}

std::optional<double> plainNumber(const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value)) return std::isnan(*number) ? std::nullopt : std::optional(*number);
    if (const auto* text = std::get_if<QString>(&value)) {
        const FieldValue read = decodeValue(FieldType::Number, text->trimmed());
        if (const auto* number = std::get_if<double>(&read); number && std::isfinite(*number)) return *number;
    }
    return std::nullopt;
}

std::optional<int> compareValues(const Operand& operand, const FieldValue& value, const FieldValue& wanted, const ValueContext& context)
{
    if (isEmpty(value) || isEmpty(wanted)) return std::nullopt;
    if (operand.kind == OperandKind::Field && operand.key == u"titleRank") return compareRanks(value, wanted);
    if (operand.kind == OperandKind::Bant) return compareNumbers(levelNumber(operand.key, value), levelNumber(operand.key, wanted));
    if (eitherHolds<DateValue>(value, wanted)) return compareDates(value, wanted, context);
    if (eitherHolds<Money>(value, wanted)) return compareNumbers(amount(value, context), amount(wanted, context));
    if (const auto numbers = compareNumbers(plainNumber(value), plainNumber(wanted))) return numbers;
    return compareDates(value, wanted, context);
}

Truth isEqual(const Operand& operand, const FieldValue& value, const FieldValue& wanted, const ValueContext& context)
{
    if (isEmpty(value) || isEmpty(wanted)) return Truth::Unknown;
    const bool bothTexts = std::holds_alternative<QString>(value) && std::holds_alternative<QString>(wanted);
    const bool ordered = operand.kind == OperandKind::Bant || !bothTexts;
    if (ordered) {
        if (const auto order = compareValues(operand, value, wanted, context)) return *order == 0 ? Truth::True : Truth::False;
        if (eitherHolds<Money>(value, wanted)) return Truth::Unknown;
    }
    return searchFold(encodeValue(value)) == searchFold(encodeValue(wanted)) ? Truth::True : Truth::False;
}

} // namespace Kelvin
