// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ActivityRepository.h"

namespace Kelvin {

enum class LeadStateKind { Created, Trashed };

template <> struct EnumKeys<LeadStateKind> {
    static constexpr std::array keys{std::pair{LeadStateKind::Created, "created"}, std::pair{LeadStateKind::Trashed, "trashed"}};
};

/// The tables that hold one row per fact of a lead, beside field_value and activity.
inline constexpr const char* smallFactTables[] = {"bant_answer", "stage_move", "outcome", "crossing", "adjustment", "task"};

/// The rows of the commit ?1 in a table, as what follows FROM. Activities and field values are found by the leads that have some: without
/// them every undo would read the whole file.
QByteArray rowsOfBatch(const QByteArray& table);
/// Records what a commit says of a lead's creation or trash, and copies it to the lead.
void addLeadState(Connection& connection, qint64 batch, qint64 lead, LeadStateKind kind, std::optional<Instant> at, bool assumed);
/// Copies the states that hold to the lead.
void applyLeadStates(Connection& connection, qint64 lead);
/// Removes a lead with everything that hangs on it; only (id, row, change number) stay.
void removeLead(Connection& connection, qint64 lead);
/// The number of an identity, 0 if nothing ever came under it.
qint64 knownIdentity(Connection& connection, const Identity& identity);
/// Runs `sql` with integer parameters and returns the number of rows changed.
int change(Connection& connection, const QByteArray& sql, std::initializer_list<qint64> parameters);
/// First column of the rows of `sql`.
QList<qint64> integers(Connection& connection, const QByteArray& sql, std::initializer_list<qint64> parameters);

} // namespace Kelvin
