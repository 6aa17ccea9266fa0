// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/Database.h"

#include <QSet>

namespace Kelvin {

/// Ids of the activities, values, answers and adjustments of the lead, and of its company's values, that the commits `first` to `last` brought.
/// May throw StorageError.
QSet<Id> factsOfCommits(Connection& connection, const LeadFacts& lead, qint64 first, qint64 last);

/// The lead without the activities, values, answers and adjustments of these ids, its company's values too.
LeadFacts withoutFacts(LeadFacts lead, const QSet<Id>& gone);

/// The lead without the facts that commits after that of its move brought, whatever their dates; stage moves, crossings and tasks stay. What
/// waited, or was another lead's, came with the commit that gave the key, or merged the two. May throw StorageError.
LeadFacts asKnownAt(Database& database, const LeadFacts& lead, const StageMove& move);

} // namespace Kelvin
