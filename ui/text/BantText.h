// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Explanation.h"
#include "ui/text/Wording.h"

namespace Kelvin {

QString word(Criterion criterion);
QString word(CriterionState state);
/// One letter above the pips: B, A, N, T.
QString letter(Criterion criterion);
/// An answer as it is chosen: "Planned", "Decision maker", "Problem confirmed", "3–12 months"; Unknown and NoAnswer too.
QString levelText(Criterion criterion, BantLevel level);
/// Where a criterion stands: "never asked", "asked, no answer", "decision maker", "asked 14 January, ask again".
QString standingText(const Wording& w, const CriterionStanding& standing);
/// Where the answer came from: "form, 9 Mar 18:22"; empty without an answer.
QString answerSourceText(const Wording& w, const CriterionStanding& standing);
/// What would meet it: "needs planned or approved", "needs 3–12 months or sooner".
QString neededText(Criterion criterion, int metFrom);
/// As something to learn: "Budget planned or approved", "A purchase within 12 months".
QString wishText(Criterion criterion, int metFrom);
/// Where an answer came from: call, mail, form, or the user's own word.
QString answerChannelText(const QString& channel);
/// "2 of 4 met".
QString metCountText(const std::array<CriterionStanding, criterionCount>& criteria);
/// All four in words, for accessibility: "Budget: never asked. Authority: decision maker, met. ..."
QString standingsText(const Wording& w, const std::array<CriterionStanding, criterionCount>& criteria);

} // namespace Kelvin
