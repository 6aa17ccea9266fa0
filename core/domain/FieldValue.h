// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/Time.h"

#include <QStringList>

#include <variant>

namespace Kelvin {

/// The type of a field of a lead or company.
enum class FieldType { Text, Number, Money, Date, Boolean, Choice, Tags };

template <> struct EnumKeys<FieldType> {
    static constexpr std::array keys{std::pair{FieldType::Text, "text"}, std::pair{FieldType::Number, "number"},
                                     std::pair{FieldType::Money, "money"}, std::pair{FieldType::Date, "date"},
                                     std::pair{FieldType::Boolean, "boolean"}, std::pair{FieldType::Choice, "choice"},
                                     std::pair{FieldType::Tags, "tags"}};
};

/// An amount; an empty currency means the workspace's.
struct Money {
    double amount = 0;
    QString currency; ///< ISO 4217, upper case, or empty
    bool operator==(const Money&) const = default;
};

/// A moment that may stand for a whole day (then `at` is the day's start in the workspace zone).
struct DateValue {
    Instant at = 0;
    bool wholeDay = false;
    bool operator==(const DateValue&) const = default;
};

/// One value of a field; monostate = no value (empty text is no value, 0 and false are values). Text serves Choice as well.
using FieldValue = std::variant<std::monostate, QString, double, Money, DateValue, bool, QStringList>;

/// True for no value, empty text and an empty tag list.
bool isEmpty(const FieldValue& value);

/// The stored text of a value, the inverse of decodeValue; empty for no value. Numbers in shortest round-trip form, money "10001 PLN",
/// moments ISO 8601 UTC with "/day" behind a whole day, booleans true|false, tags one a line.
QString encodeValue(const FieldValue& value);
/// Reads a stored text as a value of `type`; no value if it does not fit.
FieldValue decodeValue(FieldType type, QStringView text);

} // namespace Kelvin
