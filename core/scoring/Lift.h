// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/FactColumns.h"
#include "core/scoring/Scorecard.h"
#include "core/scoring/ScoringModel.h"

#include <vector>

namespace Kelvin {

/// Where a rule may take a lead: over a line, or to MQL at once.
enum class Advance { MarketingLine, SalesLine, FastTrack };

/// Whether a card is there: in scope, not behind a gate, and over the line or on the track. All of BANT met is over the line of SQL.
bool reached(const Scorecard& card, Advance advance);
/// Whether `with` is nearer to it than `without`: by points, by a lower line of another segment, by a gate that no longer acts.
bool isNearer(const Scorecard& with, const Scorecard& without, Advance advance);

/// Whether there is anything in [since, t] that could have lifted a lead of the columns; values without a date of their own count too.
bool hasFactsSince(const FactColumns& columns, size_t lead, Instant since, Instant t);

/// When the newest dated fact came that lifted the lead: each moment is judged by what the lead is worth at `t` with the facts up to it and
/// with those before it. So a minus taken away lifts, a return lifts, and what a cap swallows does not. Looks back to `since`, at most
/// through the 256 newest moments; nothing if none of them lifted.
std::optional<Instant> newestLift(const ScoringModel& model, const LeadFacts& lead, Instant t, Instant since, Advance advance, const MailboxLists& mailboxes);

/// Asks whether a dated fact in [since, t] lifted a lead to what its card at `t` shows.
struct LiftQuestion {
    const LeadFacts* lead = nullptr;
    Scorecard card;
    Advance advance = Advance::MarketingLine;
    Instant since = 0;
};

/// The answers, in order; the model is compiled once for all of them. A new activity on a fast track lifts onto it though an older one is there.
std::vector<char> lifted(const ScoringModel& model, const std::vector<LiftQuestion>& questions, Instant t, const MailboxLists& mailboxes);

} // namespace Kelvin
