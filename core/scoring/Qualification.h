// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"

#include <QHash>

#include <functional>

namespace Kelvin {

/// The name under which history counts a step: "bant.budget.2", "field.employees", "rule.download".
QString stepKey(const PossibleStep& step);

/// How often won leads had each step, 0 to 1 by stepKey; asked once, and only if there is a way.
using StepFrequency = std::function<QHash<QString, double>()>;

/// What a lead has not reached yet, the nearest first. SQL is reached by its line or by all of BANT; where there is no line, by BANT alone.
QList<Goal> goalsAhead(const Scorecard& card, const ScoringModel& model);
/// Whether the four answers and nothing else reach the goal: then what is missing is known, however much it is.
bool answersDecide(const ScoringModel& model, Goal goal);

/// Ways to a goal: unknown facts, the next BANT level, one more occurrence of a positive rule not at its cap; never the opposite of
/// a known fact. All shortest combinations of at most three steps are tried and scored by the engine; none contains a shorter way.
/// Ordered by steps, then frequency, then gain; at most `most`.
QList<PathToGoal> pathsToGoal(const ScoringModel& model, const LeadFacts& lead, Instant t, Goal goal, const MailboxLists& mailboxes,
                              const StepFrequency& frequency = {}, int most = 5);

} // namespace Kelvin
