// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kelvin {

/// Which of so many models, in the user's order, is a lead's primary one: the first whose scope is true; -1 if there is none.
/// `isInScope` is asked with the index of a model, and of no model behind the primary one.
template <typename IsInScope> int primaryModel(int models, const IsInScope& isInScope)
{
    for (int model = 0; model < models; ++model)
        if (isInScope(model)) return model;
    return -1;
}

} // namespace Kelvin
