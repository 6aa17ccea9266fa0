// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Scorecard.h"
#include "core/scoring/ScoringModel.h"

#include <QMap>

namespace Kelvin::Tests {

/// A score by the letter of the specification: slow, over objects, sharing nothing with the engine but what conditions mean.
struct ReferenceScore {
    Scorecard card;
    QMap<QString, qint64> lines;      ///< milli-points by rule id, after the rule's cap
};

ReferenceScore referenceScore(const ScoringModel& model, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes);

} // namespace Kelvin::Tests
