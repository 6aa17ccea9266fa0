// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/FieldValue.h"
#include "core/domain/Id.h"

namespace Kelvin {

/// How a deal stands.
enum class OutcomeKind { Open, Won, Lost };

template <> struct EnumKeys<OutcomeKind> {
    static constexpr std::array keys{std::pair{OutcomeKind::Open, "open"}, std::pair{OutcomeKind::Won, "won"},
                                     std::pair{OutcomeKind::Lost, "lost"}};
};

/// A fact per deal. The latest record of a deal (system, dealId) wins.
struct Outcome {
    Id id;
    QString system;
    QString dealId;                ///< empty: the lead's one deal of that system
    OutcomeKind kind = OutcomeKind::Open;
    std::optional<Instant> at;     ///< when it was won or lost, if known
    std::optional<Money> amount;
    QString reason;
    QString name;
    bool operator==(const Outcome&) const = default;
};

/// At `t` a lead is won if any deal is won, else open if any is open, else lost; nothing without deals. Undated outcomes count at any t.
std::optional<OutcomeKind> outcomeAt(const QList<Outcome>& outcomes, Instant t);

} // namespace Kelvin
