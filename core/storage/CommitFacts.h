// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/Database.h"

namespace Kelvin {

/// Rows of the leads that a commit made, or brought activities, values or answers of. May throw StorageError.
QList<qint64> leadsOfCommit(Database& database, qint64 batch);
/// The lead without what a commit brought of it and of its company; nothing if the commit made the lead. May throw StorageError.
std::optional<LeadFacts> withoutCommit(Database& database, const LeadFacts& lead, qint64 batch);

} // namespace Kelvin
