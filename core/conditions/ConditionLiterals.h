// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"
#include "core/conditions/TokenCursor.h"
#include "core/domain/BantAssessment.h"

namespace Kelvin {

/// How the values of an operand are written.
struct LiteralType {
    FieldType type = FieldType::Text;
    std::optional<Criterion> criterion;   ///< levels by their words
    bool guess = false;                   ///< an own field of unknown type: a bare number is a number
};

LiteralType literalType(const Operand& operand, const FieldRegistry& fields);
/// Reads one value; `zone` says where a date's day begins.
FieldValue readLiteral(TokenCursor& cursor, const LiteralType& type, const QTimeZone& zone);
QString printLiteral(const FieldValue& value, const LiteralType& type, const QTimeZone& zone);

} // namespace Kelvin
