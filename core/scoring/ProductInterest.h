// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Scorecard.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// The product whose model shows the highest engagement; empty on a tie, without engagement or without product models in scope.
/// Cards in the order of the models.
QString productInterest(const QList<ScoringModel>& models, const QList<Scorecard>& cards);

} // namespace Kelvin
