// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Snapshot.h"

#include "core/storage/Connection.h"

#include <sqlite3.h>

namespace Kelvin {

Snapshot::Snapshot(Database& database)
    : m_connection(database.connection())
    , m_own(sqlite3_get_autocommit(m_connection.raw()) != 0)
{
    if (m_own) m_connection.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    // Only reads happened, so there is nothing that could fail to be kept.
    if (m_own) sqlite3_exec(m_connection.raw(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace Kelvin
