// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/conditions/JsonObject.h"

namespace Kelvin {

/// {"all": [...]}, {"any": [...]}, {"not": {...}}, {"always": true}, or a test: {"field": "industry", "op": "is", "value": "IT"};
/// the operand is one of field, bant, result (a key), count (an activity match, with "days") or daysSince (an activity match).
Json toJson(const Condition& condition);
Json toJson(const ActivityMatch& match);
/// Text, number, boolean, list of texts, null; money {"amount", "currency"}; a date {"at": ISO 8601 UTC, "wholeDay": true}.
Json toJson(const FieldValue& value);

/// Strict: unknown keys, operators and words are reported with their path.
Condition conditionFromJson(const Json& json, const QString& path, JsonFault& fault);
ActivityMatch matchFromJson(const Json& json, const QString& path, JsonFault& fault);
FieldValue valueFromJson(const Json& json, const QString& path, JsonFault& fault);

/// A condition alone, as stored with saved filters.
QByteArray conditionToBytes(const Condition& condition);
Result<Condition> conditionFromBytes(const QByteArray& bytes);

} // namespace Kelvin
