// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ActivityRepository.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {

/// Writes activities into their clustered tables, counting seq within (lead or identity, type, second). Only for this layer.
class ActivityWriter {
public:
    ActivityWriter(Connection& connection, const Commit& commit);
    /// Fastest when rows come in the order of the table.
    void write(const ActivityRow& row);

private:
    void bindCommon(RawStatement& insert, const ActivityRow& row);
    qint64 nextSeq(bool waits, const ActivityRow& row);

    Connection& m_connection;
    Commit m_commit;
    RawStatement m_insert, m_insertWaiting;
    qint64 m_owner = 0, m_at = 0, m_seq = 0, m_touched = 0;
    int m_type = 0;
    bool m_waits = false;
};

/// Moves everything that waits under an identity to a lead.
qint64 moveWaitingToLead(Connection& connection, qint64 identity, qint64 lead);
/// Moves what came under an identity from a lead back to waiting.
qint64 moveLeadToWaiting(Connection& connection, qint64 lead, qint64 identity);

} // namespace Kelvin
