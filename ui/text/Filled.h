// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Kelvin {

/// A sentence with %1 to %9 replaced in one pass by texts from data, made visible and cut to a sane length: a value that contains "%1"
/// stays as it is. A place without a value shows an ellipsis.
QString filled(const QString& pattern, const QStringList& args);

} // namespace Kelvin
