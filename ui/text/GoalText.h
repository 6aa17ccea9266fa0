// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/ExplanationText.h"

namespace Kelvin {

/// "What would make it hot", "What would make it MQL".
QString goalQuestion(Goal goal);
/// One step: "Budget planned or approved", "Employees is more than 100", "Once more: Download with contact data".
QString stepText(const Wording& w, const PossibleStep& step, const ScoringModel& model);
/// A whole way with its points: "Budget planned or approved, and a purchase within 12 months: +13".
QString pathText(const Wording& w, const PathToGoal& path, const ScoringModel& model);
/// How often leads that were won had these: "34 % of won leads had this"; empty if not known.
QString frequencyText(const Wording& w, const PathToGoal& path);
/// The callout over the shortest way: title "Two answers from hot", detail the steps as a sentence; empty if there is no way.
LineText calloutText(const Wording& w, Goal goal, const QList<PathToGoal>& paths, const ScoringModel& model);

} // namespace Kelvin
