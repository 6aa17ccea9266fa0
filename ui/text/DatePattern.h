// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin {

/// How a date with its year is written in the language of the window, as a pattern of Qt.
QString fullDatePattern();

} // namespace Kelvin
