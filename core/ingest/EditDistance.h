// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Kelvin {

/// Letters to insert, leave out, change or swap with their neighbour to turn one word into the other; -1 if more than `limit`.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace Kelvin
