// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopWhen.h"

#include "core/storage/Connection.h"

#include <sqlite3.h>

namespace Kelvin {

/// Steps of SQLite's machine between two looks: a millisecond or less.
static constexpr int stepsBetweenLooks = 20'000;

StopWhen::StopWhen(Database& database, const std::atomic_bool* flag) : m_database(database)
{
    if (!flag) return;
    sqlite3_progress_handler(
        database.connection().raw(), stepsBetweenLooks, [](void* set) -> int { return static_cast<const std::atomic_bool*>(set)->load(std::memory_order_relaxed); },
        const_cast<std::atomic_bool*>(flag));
}

StopWhen::~StopWhen()
{
    sqlite3_progress_handler(m_database.connection().raw(), 0, nullptr, nullptr);
}

} // namespace Kelvin
