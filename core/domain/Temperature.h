// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"

namespace Kelvin {

/// How warm a lead is.
enum class Temperature { Cold, Warm, Hot };

template <> struct EnumKeys<Temperature> {
    static constexpr std::array keys{std::pair{Temperature::Cold, "cold"}, std::pair{Temperature::Warm, "warm"},
                                     std::pair{Temperature::Hot, "hot"}};
};

/// Where the score lies: a function of the scorecard without memory.
enum class Band { Lead, MarketingQualified, SalesQualified, Disqualified };

template <> struct EnumKeys<Band> {
    static constexpr std::array keys{std::pair{Band::Lead, "lead"}, std::pair{Band::MarketingQualified, "mql"},
                                     std::pair{Band::SalesQualified, "sql"}, std::pair{Band::Disqualified, "disqualified"}};
};

/// What a group of rules is about.
enum class Axis { Fit, Engagement, Qualification };

template <> struct EnumKeys<Axis> {
    static constexpr std::array keys{std::pair{Axis::Fit, "fit"}, std::pair{Axis::Engagement, "engagement"},
                                     std::pair{Axis::Qualification, "qualification"}};
};

} // namespace Kelvin
