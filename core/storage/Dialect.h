// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Kelvin {

/// Fills in what differs between database products: {table} STRICT, {clustered} STRICT, WITHOUT ROWID, {identity} a row number
/// that is never given twice. The only place that names them.
QByteArray inDialect(QByteArray sql);

} // namespace Kelvin
