// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Explanation.h"
#include "core/usecases/EditLead.h"

namespace Kelvin {

/// What was typed about one criterion in this call.
struct CriterionDraft {
    std::optional<BantLevel> level;
    QString note;
    bool operator==(const CriterionDraft&) const = default;
};

/// A call sheet that is not stored yet.
struct CallDraft {
    std::array<CriterionDraft, criterionCount> criteria;
    QString note;                              ///< of the call
    CallResult result = CallResult::None;
    std::optional<Instant> callBackAt;
    bool operator==(const CallDraft&) const = default;
};

using Standings = std::array<CriterionStanding, criterionCount>;

/// The answer that stands for a criterion when saved: the chosen level; with only a note the answer known before, else "asked, no answer".
std::optional<BantLevel> draftedLevel(const CriterionDraft& draft, const CriterionStanding& before);
/// The facts that saving writes. A note without a result is a note, not a call.
CallSheetEntry entryOf(const CallDraft& draft, const Standings& before, const QString& callBackText, const QString& owner);
/// Whether saving would write nothing.
bool isNothing(const CallDraft& draft);
/// What was typed of a sheet after this much of it was stored.
CallDraft typedSince(const CallDraft& stored, const CallDraft& now);

} // namespace Kelvin
