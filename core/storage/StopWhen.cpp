// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopWhen.h"

#include "core/storage/Connection.h"

namespace Kelvin {

StopWhen::StopWhen(Database& database, const std::atomic_bool* flag) : m_database(database), m_before(database.connection().stop)
{
    m_database.connection().stop = flag;
}

StopWhen::~StopWhen()
{
    m_database.connection().stop = m_before;
}

} // namespace Kelvin
