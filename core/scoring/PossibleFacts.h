// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"

namespace Kelvin {

/// A step and the fact that would make it true; exactly one of the facts is used, by the step's kind.
struct PossibleFact {
    PossibleStep step;
    QString fieldKey;                 ///< the stored field
    FieldValue value;
    Activity activity;
    bool numbered = false;            ///< of activity: its subject with a number behind it fits the rule as well
};

/// What could become true of a lead at t without contradicting what is known.
QList<PossibleFact> possibleFacts(const ScoringModel& model, const LeadFacts& lead, const Explanation& now, const MailboxLists& mailboxes);

/// The lead if these had become true at t.
LeadFacts withFacts(const LeadFacts& lead, const QList<const PossibleFact*>& facts, Instant t);

} // namespace Kelvin
