// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LifecycleStage.h"

#include <QStringList>

namespace Kelvin {

/// Which moves a list of reasons is for. A salesperson's reject is one of Recycle or Disqualify.
enum class ReasonKind { Recycle, Disqualify, Lose, Churn, Correct };

template <> struct EnumKeys<ReasonKind> {
    static constexpr std::array keys{std::pair{ReasonKind::Recycle, "recycle"}, std::pair{ReasonKind::Disqualify, "disqualify"},
                                     std::pair{ReasonKind::Lose, "lose"}, std::pair{ReasonKind::Churn, "churn"},
                                     std::pair{ReasonKind::Correct, "correct"}};
};

/// The stored codes a person chooses from, in the order they are offered; the last is always "other". A move may hold free text instead.
const QStringList& reasonCodes(ReasonKind kind);
/// The codes a gate offers as its reason (scoring.md section 4.7).
const QStringList& gateReasonCodes();
/// The list of a move to this stage: a jump or a move back asks for a Correct reason.
ReasonKind reasonKindOf(StageRole to);

} // namespace Kelvin
