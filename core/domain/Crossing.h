// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/Id.h"
#include "core/domain/Points.h"
#include "core/domain/Time.h"

namespace Kelvin {

/// Which line was crossed.
enum class ThresholdKind { MarketingQualified, SalesQualified };

template <> struct EnumKeys<ThresholdKind> {
    static constexpr std::array keys{std::pair{ThresholdKind::MarketingQualified, "mql"},
                                     std::pair{ThresholdKind::SalesQualified, "sql"}};
};

/// A fact, written once: a step that changed whether a lead is armed. `crossed` = upward through the line (disarms);
/// otherwise the lead fell below T - h and is armed again.
struct Crossing {
    Id id;
    QString model;               ///< key of the model
    ThresholdKind threshold = ThresholdKind::MarketingQualified;
    bool crossed = true;
    Instant at = 0;
    MilliPoints score;
    int version = 0;
    bool fresh = false;          ///< it acted (stage move, task); otherwise history, offered to the user
    QString cause;               ///< the fact that took the lead over the line, as usecases/CrossingCause writes it; empty: nobody looked
    bool operator==(const Crossing&) const = default;
};

} // namespace Kelvin
