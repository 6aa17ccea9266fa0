// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Program.h"

#include <cmath>

namespace Kelvin {

/// Weights of awards at one moment, one type per kind so that the loops over activities know it at compile time. `Sum` is what a
/// step holds; `factor` is the weight as a share of a full award.
struct ConstantWeight {
    using Sum = qint64;
    static constexpr bool constant = true;
    qint64 operator()(Instant) const { return 1; }
    double factor(Instant) const { return 1; }
};

struct LinearWeight {
    using Sum = qint64;
    static constexpr bool constant = false;
    Instant t;
    qint64 full, slope;
    qint64 operator()(Instant at) const
    {
        const qint64 left = full - (t - at) * slope;
        return left > 0 ? left : 0;
    }
    double factor(Instant at) const { return double((*this)(at)) / double(full); }
};

struct HalfLifeWeight {
    using Sum = double;
    static constexpr bool constant = false;
    Instant t;
    double seconds;
    double operator()(Instant at) const { return std::exp2(-double(t - at) / seconds); }
    double factor(Instant at) const { return (*this)(at); }
};

struct ExpiryWeight {
    using Sum = qint64;
    static constexpr bool constant = false;
    Instant t;
    qint64 lifespan;
    qint64 operator()(Instant at) const { return t - at < lifespan ? 1 : 0; }
    double factor(Instant at) const { return double((*this)(at)); }
};

/// Calls `use` with the weight of this kind.
template <typename Use> auto withWeight(const WeightProgram& program, Instant t, const Use& use)
{
    switch (program.kind) {
    case WeightProgram::Kind::Linear: return use(LinearWeight{t, program.full, program.slope});
    case WeightProgram::Kind::HalfLife: return use(HalfLifeWeight{t, program.halfLife});
    case WeightProgram::Kind::Expiry: return use(ExpiryWeight{t, program.lifespan});
    case WeightProgram::Kind::Constant: break;
    }
    return use(ConstantWeight{});
}

} // namespace Kelvin
