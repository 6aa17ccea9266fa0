// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <atomic>

namespace Kelvin {

/// While it lives, what the connection reads or writes stops with db_cancelled soon after the flag is set (from any thread, or a signal).
/// One inside another replaces it for its time; the flag must outlive it, null: never.
class StopWhen {
public:
    StopWhen(Database& database, const std::atomic_bool* flag);
    ~StopWhen();
    StopWhen(const StopWhen&) = delete;
    StopWhen& operator=(const StopWhen&) = delete;

private:
    Database& m_database;
    const std::atomic_bool* m_before;
};

} // namespace Kelvin
