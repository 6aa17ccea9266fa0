// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BatchRepository.h"

namespace Kelvin {

/// Moves all facts, keys, links and activities of `from` to `into` and removes `from`; both timelines are kept whole. Which values shall
/// hold afterwards is the use case's (it adds field changes). An undo of the commit takes the two apart again. In an open Transaction.
void mergeLeads(Database& database, const Commit& commit, qint64 into, qint64 from);
/// Takes apart what the batch merged; rows of the leads concerned. In an open Transaction.
QList<qint64> unmerge(Database& database, qint64 batch);
/// Takes apart every merge of a lead that the batch made, so that the lead can go with its batch. In an open Transaction.
void unmergeLeadsOf(Database& database, qint64 batch);

} // namespace Kelvin
