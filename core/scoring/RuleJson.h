// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionJson.h"
#include "core/scoring/PointRule.h"

namespace Kelvin {

/// A rule of the model file: its common keys, "kind", and the keys of that kind side by side.
Json toJson(const PointRule& rule);
PointRule ruleFromJson(const Json& json, const QString& path, JsonFault& fault);

/// {"en": ..., "pl": ..., "ru": ...}, or a plain text that holds for all languages.
Json toJson(const LocalText& text);
void readLocalText(JsonObject& object, const char* name, LocalText& out);

/// Adds a member only where it says something.
void addIf(Json& json, bool wanted, const char* name, const Json& value);
template <typename T> void addOptional(Json& json, const char* name, const std::optional<T>& value)
{
    if (value) json.add(name, Json::of(*value));
}

} // namespace Kelvin
