// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BatchRepository.h"

namespace Kelvin {

/// What the removal of a batch's facts did.
struct RemovedFacts {
    struct Value {
        qint64 lead = 0;
        QString field;
        bool operator==(const Value&) const = default;
    };
    qint64 leads = 0, accounts = 0, activities = 0, values = 0, answers = 0, stageMoves = 0, outcomes = 0, crossings = 0, adjustments = 0, tasks = 0;
    qint64 returnedToWaiting = 0;
    QList<Value> keptValues;          ///< fields that a later commit wrote again: its value stays
    QList<qint64> keptLeads;          ///< leads the batch made that later facts hold: rows, now without the batch's facts
    QList<qint64> touchedLeads;       ///< leads that lost or regained a fact and still exist: to be scored again
    bool operator==(const RemovedFacts&) const = default;
};

/// Lets wait what other imports said of leads.
class LeadsThatLeave {
public:
    virtual ~LeadsThatLeave() = default;
    /// Before the lead goes.
    virtual void leaves(qint64 lead) = 0;
    /// Before the lead is no longer known by an identity that the commit gave it.
    virtual void forgets(qint64 lead, qint64 identity) = 0;
};

/// Removes every fact of a commit, whole, with the crossings, stage moves and tasks it caused. Leads and companies it made go too if nothing
/// that a person or another import wrote holds them; activities of a lead that goes return to waiting. Merges are taken apart again. In an
/// open Transaction; may throw StorageError. Without `leaving`, what imports said of a lead holds it too. Marking the batch as undone is the caller's.
RemovedFacts removeFactsOf(Database& database, qint64 batch, LeadsThatLeave* leaving = nullptr);

} // namespace Kelvin
