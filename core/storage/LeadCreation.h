// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"

#include <optional>

namespace Kelvin {

class Connection;
class Database;

/// Since when a lead is there.
struct Creation {
    Instant at = 0;              ///< UTC; where it is assumed, the earliest dated fact of the lead if that is earlier
    bool assumed = false;        ///< no file and no person gave a date
    Instant said = 0;            ///< what the latest commit said of it, whatever facts there are
};

/// What `undated` says of a field value. One that holds since the creation goes where the creation goes.
enum class Dating { Dated, SinceRecorded, SinceCreation };

std::optional<Creation> creationOf(Connection& connection, qint64 lead);
/// Writes a lead's creation anew from what commits said of it and, where it is assumed, from its facts: a pure function of both, so that
/// imports come to the same in any order and an undo needs nothing but the facts that are left.
void settleCreation(Connection& connection, qint64 lead);
/// The same for the leads that the open transaction has touched since the last call. A commit does it by itself; before scores are asked
/// within a transaction it must have been done.
void settleCreations(Connection& connection);
void settleCreations(Database& database);

} // namespace Kelvin
