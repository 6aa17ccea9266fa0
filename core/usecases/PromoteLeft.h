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

/// Whether a commit brought what put a lead, whose facts these are, on a fast track: without it there was none. May throw StorageError.
bool broughtOnTrack(Workspace& workspace, const LeadFacts& facts, const ModelVersion& version, qint64 batch, Instant now);

/// Promotes the leads whose upward crossings of that commit were left as history, or that it put on a fast track by old facts: now, or at the
/// dates they crossed. Only a lead's primary model counts, and nobody is promoted past a gate, nor to a moment at which it did not stand over the line. The rows of those
/// promoted.
/// Needs an open transaction; may throw StorageError.
QList<qint64> promoteLeft(Workspace& workspace, const Commit& commit, qint64 batch, PromotePolicy policy, Instant now);

} // namespace Kelvin
