// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"

namespace Kelvin {

/// A moment, and the rules by which it is looked at; refers to both.
struct RuledMoment {
    Instant at = 0;
    const ScoringModel& model;
    const MailboxLists& mailboxes;
};

/// Why a lead's score changed between two moments: each line's whole change goes to the first cause that applies (scoring.md section 6).
/// It is a change of rules where the earlier rules gave the line other points at `from` already, by whatever a rule refers to. Where the lead came
/// into the scope or left it, all lines have the cause of that. `from` may be the later one.
ExplanationDiff explanationDiff(const LeadFacts& lead, const RuledMoment& from, const RuledMoment& to);

} // namespace Kelvin
