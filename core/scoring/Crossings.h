// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crossing.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"

namespace Kelvin {

/// Whether a lead is armed for a threshold, and whether this step took it over the line.
struct CrossingStep {
    bool armed = true;
    bool crossed = false;
    bool operator==(const CrossingStep&) const = default;
};

/// Armed and score >= T: crossed and disarmed; not armed and score < T - h: armed again. Nothing else changes anything.
CrossingStep stepCrossing(bool armed, MilliPoints score, MilliPoints threshold, MilliPoints hysteresis);

/// What the crossings on record up to `t` say; a new lead is armed.
bool isArmed(const QList<Crossing>& crossings, const QString& model, ThresholdKind threshold, Instant t);

/// The newest dated activity, answer or field value among what gave the lead points or let them return; nothing if there is none.
std::optional<Evidence> newestLiftingFact(const LeadFacts& lead, const Explanation& explanation);
/// The newest dated fact among those that gave the lead points: activities, answers, dated field values, adjustments, returns.
/// Undated values and assumed dates are none.
std::optional<Instant> newestLift(const LeadFacts& lead, const Explanation& explanation);
/// A crossing acts only if the newest dated fact that lifted the lead is at most `freshDays` old.
bool isFresh(const LeadFacts& lead, const Explanation& explanation, int freshDays);

/// The facts that stepping a lead to this card writes: one for each threshold whose armed state changes. Ids are left null.
QList<Crossing> crossingsAt(const LeadFacts& lead, const Explanation& explanation, const ScoringModel& model);

} // namespace Kelvin
