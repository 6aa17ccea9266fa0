// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Kelvin::Tests {

/// Every class below `folder` that opens above the window, read from the sources: what derives from QDialog, directly or not, without the
/// classes that only others derive from, and what makes itself a popup.
QStringList dialogClasses(const QString& folder);

} // namespace Kelvin::Tests
