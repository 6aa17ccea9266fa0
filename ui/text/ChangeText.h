// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/ExplanationText.h"

namespace Kelvin {

/// Why a score changed, as a heading: "New activity", "Answer expired".
QString word(ChangeCause cause);
/// A line's change: its name, and the cause with what it rests on now (or rested on before).
LineText changedLine(const Wording& w, const CausedChange& change, const Explanation& before, const Explanation& after, const ScoringModel& model,
                     const QList<Adjustment>& adjustments);
/// "+13 since 5 Mar", "no change since 5 Mar".
QString changeHeadline(const Wording& w, const ExplanationDiff& diff);
/// The causes with their sums, in the order of the causes, those of 0 points left out.
QList<std::pair<ChangeCause, MilliPoints>> causesOf(const ExplanationDiff& diff);

} // namespace Kelvin
