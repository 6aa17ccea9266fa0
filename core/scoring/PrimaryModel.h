// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Scorecard.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// Index of a lead's primary model: the first whose scope is true; -1 if there is none. Cards in the user's order of the models.
int primaryModel(const QList<Scorecard>& cards);

/// The product whose model shows the highest engagement; empty on a tie, without engagement or without product models in scope.
QString productInterest(const QList<ScoringModel>& models, const QList<Scorecard>& cards);

} // namespace Kelvin
