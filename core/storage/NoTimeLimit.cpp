// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/NoTimeLimit.h"

#include "core/storage/Connection.h"

namespace Kelvin {

NoTimeLimit::NoTimeLimit(Database& database) : m_database(database)
{
    ++m_database.connection().unlimited;
}

NoTimeLimit::~NoTimeLimit()
{
    --m_database.connection().unlimited;
}

} // namespace Kelvin
