// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"

namespace Kelvin {

/// Something a filter of leads can ask for.
struct FilterField {
    Operand operand;
    FieldType type = FieldType::Text;
    QList<FieldValue> choices;                 ///< what it can be, where that is known
    QString key() const;                       ///< as ui/text names it
};

/// Results, answers and facts, in this order.
const QList<FilterField>& filterFields();
/// What rules may ask for: answers, facts (those of the file too), how often and how long ago something happened; gates also the stage.
QList<FilterField> ruleFields(const FieldRegistry& fields, bool withStage);
/// The operators offered for a field: those that a person would use.
QList<Operator> filterOperators(const FilterField& field);

} // namespace Kelvin
