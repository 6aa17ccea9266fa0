// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"

namespace Kelvin {

/// Whose field it is. A company's field may also stand on the lead itself; the lead's own value wins.
enum class FieldOwner { Lead, Company };

/// A field that conditions, imports and lists know by its stored key.
struct FieldSpec {
    QString key;                      ///< "employees"; custom ones "custom.<name>"
    FieldType type = FieldType::Text;
    FieldOwner owner = FieldOwner::Lead;
    bool derived = false;             ///< computed from another field, never stored
    QStringList choices;              ///< of Choice: the words it can hold, may be empty
    bool operator==(const FieldSpec&) const = default;
};

/// The fields of scoring.md section 3a, derived ones last.
const QList<FieldSpec>& shippedFields();
/// The results a filter may ask for: all that a list says of a lead which is not a field of it.
const QList<FieldSpec>& resultFields();

/// The fields of one workspace: the shipped ones and its own.
struct FieldRegistry {
    QList<FieldSpec> custom;

    /// The field with this key (exact, then regardless of case); nothing if unknown. "custom.x" that is not listed is a text field.
    std::optional<FieldSpec> find(const QString& key) const;
};

/// What a result is, by its key.
std::optional<FieldSpec> findResult(const QString& key);
/// The type of what an operand holds; nothing if the operand is unknown.
std::optional<FieldType> operandType(const Operand& operand, const FieldRegistry& fields);

/// The operators that make sense for an operand of this type, in the order they are offered.
QList<Operator> operatorsFor(const Operand& operand, FieldType type);
/// How many values an operator takes: 0, 1, 2, or -1 for any number from one.
int valueCount(Operator op);

} // namespace Kelvin
