// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"
#include "core/domain/Result.h"

namespace Kelvin {

/// What a written condition needs to be read: the fields and their types, and where a day begins.
struct ParserContext {
    FieldRegistry fields;
    QTimeZone zone = QTimeZone::utc();
};

/// Reads the language of the command line and the filter box, keywords regardless of case:
///   industry is any of (IT, software) and employees between 5 and 100 and not (temperature is cold)
///   count(page_view or download in pricing, last 30 days) >= 2     days since(email_open) > 14
///   bant.need is confirmed     orderValue > 10000 PLN     purchaseBy within the next 30 days     email is empty
/// A criterion that "is unknown" is empty: it is open. Results come before fields of the same name (owner). Failure condition_syntax(place from 1, what was expected, what was found);
/// expected is one of: operand operator value number date boolean level bracket comma activity days end quote depth.
Result<Condition> parseCondition(QStringView text, const ParserContext& context = {});

/// Writes a condition so that parseCondition reads an equal one, given values of the fields' own types.
QString printCondition(const Condition& condition, const ParserContext& context = {});
QString printMatch(const ActivityMatch& match);

} // namespace Kelvin
