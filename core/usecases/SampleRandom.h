// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Id.h"

#include <QList>
#include <QRandomGenerator>

#include <cmath>

namespace Kelvin {

/// Repeatable chance. Not the standard distributions: they differ between libraries, and the sample must not.
class SampleRandom {
public:
    explicit SampleRandom(quint32 seed) : m_generator(seed) {}

    double real() { return m_generator.generateDouble(); }
    /// low to high, both included.
    int whole(int low, int high) { return low + int(m_generator.bounded(quint32(high - low + 1))); }
    bool chance(double p) { return real() < p; }
    /// About standard normal: twelve uniforms.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += real();
        return sum;
    }
    /// How often, with this mean.
    int count(double mean)
    {
        const double limit = std::exp(-mean);
        int n = 0;
        for (double p = real(); p > limit; p *= real()) ++n;
        return n;
    }
    template <typename List> const auto& pick(const List& list) { return list[size_t(whole(0, int(std::size(list)) - 1))]; }
    Id id()
    {
        const quint64 high = m_generator.generate64();
        return Id{high, m_generator.generate64()};
    }

private:
    QRandomGenerator m_generator;
};

} // namespace Kelvin
