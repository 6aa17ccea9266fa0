// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LatestCommit.h"

#include "core/storage/Statement.h"

namespace Kelvin {

Instant readLatestCommit(Database& database)
{
    Statement row(database, "SELECT coalesce(max(at), 0) FROM batch WHERE undone_at IS NULL");
    return row.next() ? row.integer(0) : 0;
}

} // namespace Kelvin
