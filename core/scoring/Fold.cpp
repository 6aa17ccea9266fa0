// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Fold.h"

#include "core/scoring/TemperaturePolicy.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Kelvin {

namespace {

bool bit(const FoldPlan& plan, const qint64* steps, size_t stride, int index)
{
    return (quint64(steps[size_t(plan.flagStep + index / 64) * stride]) >> (index & 63)) & 1;
}

bool anyBit(const FoldPlan& plan, const qint64* steps, size_t stride, const std::vector<int>& bits)
{
    return std::any_of(bits.begin(), bits.end(), [&](int index) { return bit(plan, steps, stride, index); });
}

/// Points times sums over their denominator, rounded once.
qint64 sumsLine(const LinePlan& line, qint64 first, qint64 rest)
{
    if (line.full == 1) return line.first * first + line.rest * rest;
    if (first == 0 && rest == 0) return 0;
    // Most sums fit 64 bits, where a division costs a tenth.
    qint64 a = 0, b = 0, sum = 0, doubled = 0;
    if (!__builtin_mul_overflow(line.first, first, &a) && !__builtin_mul_overflow(line.rest, rest, &b) &&
        !__builtin_add_overflow(a, b, &sum) && !__builtin_mul_overflow(sum, qint64(2), &doubled) && std::abs(doubled) < endOfTime)
        return sum >= 0 ? (doubled + line.full) / (2 * line.full) : -((-doubled + line.full) / (2 * line.full));
    return roundedDivision(Wide(line.first) * first + Wide(line.rest) * rest, line.full);
}

qint64 penaltyLine(const LinePlan& line, qint64 n)
{
    const qint64 whole = line.first * (line.once ? std::min<qint64>(n, 1) : n);
    return std::clamp(whole, -line.atMost, line.atMost);
}

qint64 uncapped(const LinePlan& line, const qint64* steps, size_t stride)
{
    const qint64 first = steps[size_t(line.step) * stride];
    switch (line.kind) {
    case LinePlan::Kind::Sums: return sumsLine(line, first, line.hasRest ? steps[size_t(line.step + 1) * stride] : 0);
    case LinePlan::Kind::RealSums: {
        const double rest = line.hasRest ? std::bit_cast<double>(steps[size_t(line.step + 1) * stride]) : 0;
        return roundedMilli(double(line.first) * std::bit_cast<double>(first) + double(line.rest) * rest).value;
    }
    case LinePlan::Kind::Table: return line.table[size_t(first)];
    case LinePlan::Kind::Penalty: return penaltyLine(line, first);
    }
    return 0;
}

qint64 capped(const LinePlan& line, qint64 points)
{
    return line.cap < 0 ? points : std::clamp(points, -line.cap, line.cap);
}

/// Adds the lines of one rule to the sums of leads side by side, and returns how many of them are not 0; the common kinds have a loop of
/// their own.
qint64 addLines(const LinePlan& line, const qint64* steps, size_t stride, size_t leads, qint64* sums)
{
    const qint64* first = steps + size_t(line.step) * stride;
    const qint64 cap = line.cap < 0 ? endOfTime : line.cap;
    qint64 nonZero = 0;
    const auto add = [&](const auto& points) {
        for (size_t i = 0; i < leads; ++i) {
            const qint64 own = std::clamp(points(i), -cap, cap);
            sums[i] += own;
            nonZero += own != 0;
        }
    };
    const bool whole = line.kind == LinePlan::Kind::Sums && line.full == 1;
    if (whole && line.hasRest) add([&](size_t i) { return line.first * first[i] + line.rest * first[i + stride]; });
    else if (whole) add([&](size_t i) { return line.first * first[i]; });
    else if (line.kind == LinePlan::Kind::Table) add([&](size_t i) { return line.table[size_t(first[i])]; });
    else add([&](size_t i) { return uncapped(line, steps + i, stride); });
    return nonZero;
}

char gradeOf(qint64 axis, const std::optional<qint64>& upper, const std::optional<qint64>& lower, char best)
{
    if (!upper || !lower) return 0;
    return char(best + (axis >= *upper ? 0 : axis >= *lower ? 1 : 2));
}

Band bandByPoints(const OwnThresholds& own, qint64 total)
{
    if (own.salesQualified && total >= *own.salesQualified) return Band::SalesQualified;
    return own.marketingQualified && total >= *own.marketingQualified ? Band::MarketingQualified : Band::Lead;
}

} // namespace

LinePoints linePoints(const LinePlan& line, const qint64* steps, size_t stride)
{
    const qint64 before = uncapped(line, steps, stride);
    return {before, capped(line, before)};
}

void FoldedTotals::resize(size_t leads)
{
    total.resize(leads);
    for (auto& axis : axes) axis.resize(leads);
    groupSum.resize(leads);
}

void foldTotals(const FoldPlan& plan, const qint64* steps, size_t stride, size_t leads, FoldedTotals& out, qint64* nonZero)
{
    std::fill_n(out.total.begin(), leads, 0);
    for (auto& axis : out.axes) std::fill_n(axis.begin(), leads, 0);
    for (int g = 0; g < int(plan.groups.size()); ++g) {
        const FoldPlan::GroupPlan& group = plan.groups[size_t(g)];
        std::fill_n(out.groupSum.begin(), leads, 0);
        for (size_t l = 0; l < plan.lines.size(); ++l) {
            if (plan.lines[l].group != g) continue;
            const qint64 some = addLines(plan.lines[l], steps, stride, leads, out.groupSum.data());
            if (nonZero) nonZero[l] += some;
        }
        std::vector<qint64>& axis = out.axes[size_t(group.axis)];
        for (size_t i = 0; i < leads; ++i) axis[i] += std::clamp(out.groupSum[i], group.min, group.max);
    }
    const qint64* adjustments = steps + size_t(plan.adjustmentStep) * stride;
    const qint64* flags = steps + size_t(plan.flagStep) * stride;
    for (size_t i = 0; i < leads; ++i) {
        const qint64 inScope = (flags[i] >> Program::scopeBit) & 1;
        out.total[i] = inScope * std::clamp(out.axes[0][i] + out.axes[1][i] + out.axes[2][i] + adjustments[i] * 1'000, plan.min, plan.max);
        // A limit's minimum must not lift a lead that the model does not score.
        for (auto& axis : out.axes) axis[i] *= inScope;
    }
}

OwnThresholds ownThresholds(const FoldPlan& plan, const qint64* steps, size_t stride)
{
    OwnThresholds own;
    for (const FoldPlan::SegmentPlan& segment : plan.segments) {
        if (!bit(plan, steps, stride, segment.bit)) continue;
        if (!own.marketingQualified) own.marketingQualified = segment.marketingQualified;
        if (!own.salesQualified) own.salesQualified = segment.salesQualified;
    }
    if (!own.marketingQualified) own.marketingQualified = plan.marketingQualified;
    if (!own.salesQualified) own.salesQualified = plan.salesQualified;
    return own;
}

static Band bandOf(const FoldPlan& plan, const qint64* steps, size_t stride, Band byPoints)
{
    if (!bit(plan, steps, stride, Program::scopeBit)) return Band::Lead;
    if (anyBit(plan, steps, stride, plan.gateBits)) return Band::Disqualified;
    return byPoints == Band::Lead && anyBit(plan, steps, stride, plan.trackBits) ? Band::MarketingQualified : byPoints;
}

Band bandOf(const FoldPlan& plan, const qint64* steps, size_t stride, qint64 total)
{
    return bandOf(plan, steps, stride, bandByPoints(ownThresholds(plan, steps, stride), total));
}

Scorecard scorecard(const FoldPlan& plan, const qint64* steps, size_t stride, qint64 total, const std::array<qint64, 3>& axes)
{
    Scorecard card;
    card.exists = bit(plan, steps, stride, Program::existsBit);
    if (!card.exists) return card;
    const qint64 levels = steps[size_t(plan.bantStep) * stride];
    card.inScope = bit(plan, steps, stride, Program::scopeBit);
    const auto metFrom = card.inScope ? plan.metFrom : BantPolicy().metFrom;
    for (size_t c = 0; c < criterionCount; ++c) {
        card.levels[c] = BantLevel((levels >> (3 * c)) & 7);
        card.states[c] = criterionState(card.levels[c], metFrom[c]);
    }
    Band byPoints = Band::Lead;
    if (card.inScope) {
        card.total = {total};
        for (size_t a = 0; a < 3; ++a) card.axes[a] = {axes[a]};
        const OwnThresholds own = ownThresholds(plan, steps, stride);
        if (own.marketingQualified) card.marketingQualified = MilliPoints{*own.marketingQualified};
        if (own.salesQualified) card.salesQualified = MilliPoints{*own.salesQualified};
        card.fastTracked = anyBit(plan, steps, stride, plan.trackBits);
        byPoints = bandByPoints(own, total);
        card.band = bandOf(plan, steps, stride, byPoints);
        if (byPoints == Band::Lead && card.fastTracked) byPoints = Band::MarketingQualified;
        card.fitGrade = gradeOf(axes[0], plan.fitUpper, plan.fitLower, 'A');
        card.engagementGrade = gradeOf(axes[1], plan.engagementUpper, plan.engagementLower, '1');
    }
    const TemperatureReading reading = temperatureOf(card.inScope ? plan.temperature : TemperatureRule::Bant, card.states, byPoints);
    card.temperature = reading.temperature;
    card.provisional = reading.provisional;
    card.highPotential = card.inScope && card.temperature == Temperature::Cold && plan.fitUpper && axes[0] >= *plan.fitUpper;
    return card;
}

} // namespace Kelvin
