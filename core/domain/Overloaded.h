// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kelvin {

/// One callable out of several, for std::visit: each alternative of a variant finds its own.
template <typename... F> struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F> Overloaded(F...) -> Overloaded<F...>;

} // namespace Kelvin
