// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Lift.h"
#include "core/storage/BatchRepository.h"
#include "core/usecases/ImportFile.h"

namespace Kelvin {

/// A moment and the lead's card then.
struct DatedCard {
    Instant at = 0;
    Scorecard card;
};

/// The first 00:00 UTC in the lead's present stage at which it was over its line or on the track, else `until` with the card given.
DatedCard dateReached(const ScoringModel& model, const LeadFacts& facts, Advance advance, const DatedCard& until, const MailboxLists& mailboxes);

/// Promotes the leads whose upward crossings of that commit were left as history: now, or at the dates they crossed. Only crossings of a
/// lead's primary model count, and nobody is promoted past a gate, nor to a moment at which it did not stand over the line. The rows of those
/// promoted.
/// Needs an open transaction; may throw StorageError.
QList<qint64> promoteLeft(Workspace& workspace, const Commit& commit, qint64 batch, PromotePolicy policy, Instant now);

} // namespace Kelvin
