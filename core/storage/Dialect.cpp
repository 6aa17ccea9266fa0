// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Dialect.h"

namespace Kelvin {

QByteArray inDialect(QByteArray sql)
{
    sql.replace("{table}", "STRICT");
    sql.replace("{clustered}", "STRICT, WITHOUT ROWID");
    sql.replace("{identity}", "INTEGER PRIMARY KEY AUTOINCREMENT");
    return sql;
}

} // namespace Kelvin
