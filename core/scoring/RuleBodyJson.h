// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionJson.h"
#include "core/scoring/PointRule.h"

namespace Kelvin {

/// Adds "kind" and the keys of that kind to a rule.
void addBody(Json& json, const RuleBody& body);
/// The inverse of addBody.
RuleBody bodyFromJson(JsonObject& object, JsonFault& fault);

/// Adds "award" and "decay" of an activity rule.
void addAward(Json& json, const Frequency& frequency);
void addDecay(Json& json, const Decay& decay);
Frequency awardFromJson(const Json& json, const QString& path, JsonFault& fault);
Decay decayFromJson(const Json& json, const QString& path, JsonFault& fault);

/// The word of a rule's kind in the model file: attribute ladder activity inactivity unopenedEmail bant.
QString ruleKindKey(const RuleBody& body);

} // namespace Kelvin
