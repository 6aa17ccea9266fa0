// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace Kelvin {

/// While it lives, reading statements of the connection take the time they need. Otherwise each ends with db_slow after
/// OpenOptions::queryMs, counted from its first row on; statements inside a Transaction never do. For work that reads much, says how far it
/// is and can be cancelled: everybody's columns, the list, the check of an import or of the file, the dump.
class NoTimeLimit {
public:
    explicit NoTimeLimit(Database& database);
    ~NoTimeLimit();
    NoTimeLimit(const NoTimeLimit&) = delete;
    NoTimeLimit& operator=(const NoTimeLimit&) = delete;

private:
    Database& m_database;
};

} // namespace Kelvin
