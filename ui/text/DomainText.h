// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

// One word or name for each value of core's vocabulary, as it stands alone in a cell, a badge or a choice.

QString word(Temperature temperature);
QString word(Band band);
QString word(Axis axis);
/// Names of the roles; MQL, SAL and SQL are said as such.
QString word(StageRole role);
QString word(MoveBy by);
QString word(OutcomeKind kind);
QString word(Channel channel);
QString word(JourneyStage stage);
QString word(CallResult result);
QString word(ThresholdKind threshold);
QString word(TemperatureRule rule);
QString word(VersionState state);
QString word(CountBy by);

/// "Warm", or "Warm, provisional".
QString temperatureText(Temperature temperature, bool provisional);
/// The tag of cold leads that fit well.
QString highPotentialText();
/// The stage's own name where a file or person gave one, else its role's.
QString stageText(StageRole role, const QString& name);
/// The line a crossing went through: "Crossed the MQL line", "Fell below the MQL line".
QString crossingText(ThresholdKind threshold, bool crossed);
/// What kind of next step a task is: call, mail, meeting, accept, other.
QString taskKindText(const QString& kind);
/// "Grade B2", or that there is none.
QString gradeText(const QString& grade);

} // namespace Kelvin
