// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/TemperaturePolicy.h"

#include <algorithm>

namespace Kelvin {

namespace {

TemperatureReading byBant(const std::array<CriterionState, criterionCount>& states, Band band)
{
    const CriterionState need = states[size_t(Criterion::Need)];
    int othersMet = 0, othersNotMet = 0;
    for (size_t c = 0; c < criterionCount; ++c) {
        if (c == size_t(Criterion::Need)) continue;
        othersMet += states[c] == CriterionState::Met;
        othersNotMet += states[c] == CriterionState::NotMet;
    }
    if (need == CriterionState::Met && othersMet == 3) return {Temperature::Hot, false};
    if (need == CriterionState::Met && othersMet > 0) return {Temperature::Warm, false};
    if (need == CriterionState::NotMet || othersNotMet == 3) return {Temperature::Cold, false};
    return {band == Band::Lead ? Temperature::Cold : Temperature::Warm, true};
}

Temperature byBand(Band band)
{
    switch (band) {
    case Band::SalesQualified: return Temperature::Hot;
    case Band::MarketingQualified: return Temperature::Warm;
    case Band::Lead:
    case Band::Disqualified: return Temperature::Cold;
    }
    return Temperature::Cold;
}

} // namespace

CriterionState criterionState(BantLevel level, int metFrom)
{
    if (level == BantLevel::Unknown || level == BantLevel::NoAnswer) return CriterionState::Open;
    return int(level) >= metFrom ? CriterionState::Met : CriterionState::NotMet;
}

TemperatureReading temperatureOf(TemperatureRule rule, const std::array<CriterionState, criterionCount>& states, Band band)
{
    const Temperature bands = byBand(band);
    switch (rule) {
    case TemperatureRule::Bant: return byBant(states, band);
    case TemperatureRule::Bands: return {bands, false};
    case TemperatureRule::Colder: {
        const TemperatureReading bant = byBant(states, band);
        // Where the points alone make it cold no answer can change it.
        return {std::min(bant.temperature, bands), bant.provisional && bands != Temperature::Cold};
    }
    }
    return {};
}

bool allCriteriaMet(const std::array<CriterionState, criterionCount>& states)
{
    return std::all_of(states.begin(), states.end(), [](CriterionState state) { return state == CriterionState::Met; });
}

} // namespace Kelvin
