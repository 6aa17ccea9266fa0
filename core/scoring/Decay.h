// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

namespace Kelvin {

struct NoDecay { bool operator==(const NoDecay&) const = default; };
/// max(0, 1 - a / days)
struct LinearDecay { int days = 90; bool operator==(const LinearDecay&) const = default; };
/// Linear with a lifespan of 30 * 100 / percent days.
struct MonthlyDecay { int percent = 50; bool operator==(const MonthlyDecay&) const = default; };
/// 2^(-a / days)
struct HalfLifeDecay { int days = 30; bool operator==(const HalfLifeDecay&) const = default; };
/// 1 until `days`, 0 from a = days on.
struct ExpiryDecay { int days = 180; bool operator==(const ExpiryDecay&) const = default; };

/// How an award shrinks with its age a (scoring.md section 4).
using Decay = std::variant<NoDecay, LinearDecay, MonthlyDecay, HalfLifeDecay, ExpiryDecay>;

} // namespace Kelvin
