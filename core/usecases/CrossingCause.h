// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Explanation.h"
#include "core/scoring/Lift.h"

namespace Kelvin {

/// The newest fact that took the lead over the line at the moment of `then`: of those of one date the one that gave most. It is one of the last
/// days, or the crossing would not have acted. A person's own points are none, they say for themselves what they are.
std::optional<Evidence> liftingFact(LeadFacts lead, const ScoringModel& model, const Explanation& then, Advance advance, const MailboxLists& mailboxes);

/// A cause as a crossing keeps it: what kind of fact, which one, when; not what it was worth. Nothing if the text is none.
QString causeToText(const Evidence& fact);
std::optional<Evidence> causeFromText(const QString& text);

} // namespace Kelvin
