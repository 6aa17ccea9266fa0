// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin {

/// The first of nth(1), nth(2) ... that `isTaken` does not say to be taken.
template <typename Nth, typename IsTaken> QString firstFreeName(const Nth& nth, const IsTaken& isTaken)
{
    int n = 1;
    QString name = nth(n);
    while (isTaken(name)) name = nth(++n);
    return name;
}

} // namespace Kelvin
