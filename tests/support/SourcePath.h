// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin::Tests {

/// The path of a file or folder of this checkout, given from its top: sourcePath(u"tests/golden"); without one the top itself.
/// A function and not a macro: the checkout's name stands in one object, so the compiler's cache knows all others in the next clone.
QString sourcePath(QStringView fromTop = {});

} // namespace Kelvin::Tests
