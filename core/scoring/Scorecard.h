// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BantAssessment.h"
#include "core/domain/Points.h"
#include "core/domain/Temperature.h"

#include <array>

namespace Kelvin {

/// A lead's result under one model at one moment.
struct Scorecard {
    bool inScope = false;             ///< false: the model does not score this lead; points are 0, band Lead
    bool exists = true;               ///< createdAt <= t
    MilliPoints total;
    std::array<MilliPoints, 3> axes{};///< by Axis, after group limits
    Band band = Band::Lead;
    Temperature temperature = Temperature::Cold;
    bool provisional = false;
    bool highPotential = false;       ///< cold, and fit at or above the fit mark
    bool fastTracked = false;
    char fitGrade = 0;                ///< 'A' 'B' 'C', 0: no grade
    char engagementGrade = 0;         ///< '1' '2' '3', 0: no grade
    std::array<BantLevel, criterionCount> levels{};        ///< that count now; expired = Unknown
    std::array<CriterionState, criterionCount> states{};
    std::optional<MilliPoints> marketingQualified;         ///< the lead's own threshold, by its segment
    std::optional<MilliPoints> salesQualified;
    bool operator==(const Scorecard&) const = default;
};

/// "B2", or empty.
QString grade(const Scorecard& card);

} // namespace Kelvin
