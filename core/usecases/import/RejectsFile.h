// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"

namespace Kelvin {

/// Writes the rejected rows as they came, with line, column, code and reason behind them; fixed, they can be imported again. Returns the
/// path, empty if there are none.
Result<QString> writeRejects(const ImportRequest& request, const QList<CheckedRow>& rejected);

/// The first of NAME.rejects.csv, NAME.rejects-2.csv ... in the folder that no file has.
QString freeRejectsPath(const QString& folder, const QString& name);

} // namespace Kelvin
