// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BantAssessment.h"
#include "core/domain/Temperature.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// A temperature, and whether answers still open may change it.
struct TemperatureReading {
    Temperature temperature = Temperature::Cold;
    bool provisional = false;
    bool operator==(const TemperatureReading&) const = default;
};

/// A criterion by the level that counts now (expired = Unknown): open without one, met from `metFrom` on.
CriterionState criterionState(BantLevel level, int metFrom);

/// How warm a lead is (scoring.md section 5). `band` is the one by points and fast tracks, no gate considered.
TemperatureReading temperatureOf(TemperatureRule rule, const std::array<CriterionState, criterionCount>& states, Band band);

/// True if all four are met: then SQL is proposed, whatever the points.
bool allCriteriaMet(const std::array<CriterionState, criterionCount>& states);

} // namespace Kelvin
