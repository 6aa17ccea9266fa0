// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/Id.h"
#include "core/domain/Time.h"

namespace Kelvin {

/// The four questions.
enum class Criterion { Budget, Authority, Need, Timeframe };
inline constexpr int criterionCount = 4;

template <> struct EnumKeys<Criterion> {
    static constexpr std::array keys{std::pair{Criterion::Budget, "budget"}, std::pair{Criterion::Authority, "authority"},
                                     std::pair{Criterion::Need, "need"}, std::pair{Criterion::Timeframe, "timeframe"}};
};

/// An answer's level: 0 unknown, 1 no, 2 partly, 3 yes; NoAnswer = asked without an answer ("unknown" takes an answer back).
enum class BantLevel { Unknown = 0, No = 1, Partly = 2, Yes = 3, NoAnswer = 4 };

/// The word of a level for a criterion: budget none|planned|approved, authority user|influencer|decision-maker,
/// need none|nice-to-have|confirmed, timeframe over-12-months|3-12-months|under-3-months, each also unknown|no-answer.
QString bantLevelKey(Criterion criterion, BantLevel level);
/// The inverse of bantLevelKey; also takes the digits 0 to 3.
std::optional<BantLevel> bantLevelFromKey(Criterion criterion, QStringView key);

/// One answer; the latest (answeredAt, then order of recording) wins, history stays.
struct BantAnswer {
    Id id;
    Criterion criterion = Criterion::Budget;
    BantLevel level = BantLevel::Unknown;
    Instant answeredAt = 0;
    QString answeredBy;
    QString channel;   ///< call, mail, form or the user's own word
    QString note;
    bool operator==(const BantAnswer&) const = default;
};

/// A criterion at a moment, under a model's levels and validity.
enum class CriterionState { Open, NotMet, Met };

template <> struct EnumKeys<CriterionState> {
    static constexpr std::array keys{std::pair{CriterionState::Open, "open"}, std::pair{CriterionState::NotMet, "not-met"},
                                     std::pair{CriterionState::Met, "met"}};
};

} // namespace Kelvin
