// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace Kelvin {

/// While it lives, all reads of the connection see one state of the file. Inside a Transaction it does nothing; a Transaction must not
/// begin inside it.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_connection;
    bool m_own;
};

} // namespace Kelvin
