// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/RuleJson.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// The model file as a value.
Json modelDocument(const ScoringModel& model);

/// Adds what decides over the points: limits, thresholds, segments, edges, temperature, BANT, stages, exclusions, lists, zone and money.
void addPolicies(Json& json, const ScoringModel& model);
/// The inverse of addPolicies.
void readPolicies(JsonObject& object, ScoringModel& model, JsonFault& fault);

Json toJson(const Limits& limits);
void readLimits(JsonObject& object, const char* name, Limits& out, JsonFault& fault);
Json toJson(const QList<PageGroup>& groups);
QList<PageGroup> readPageGroups(JsonObject& object, JsonFault& fault);
Json toJson(const QList<TitlePattern>& titles);
QList<TitlePattern> readTitles(JsonObject& object, JsonFault& fault);

} // namespace Kelvin
