// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/WhatIf.h"

#include "core/scoring/Blocks.h"
#include "core/scoring/Fold.h"
#include "core/scoring/StepStore.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// One model over the stored steps: totals and bands of everybody.
struct Folded {
    ScoringModel model;
    std::shared_ptr<const StepStore> store;
    std::unique_ptr<FoldPlan> plan;
    std::vector<qint64> totals;
    std::vector<Band> bands;
    std::vector<qint64> nonZero;      ///< by line of the plan

    Scorecard card(size_t lead) const
    {
        FoldedTotals one;
        one.resize(1);
        foldTotals(*plan, store->lead(lead), leadsPerBlock, 1, one);
        return scorecard(*plan, store->lead(lead), leadsPerBlock, one.total[0], {one.axes[0][0], one.axes[1][0], one.axes[2][0]});
    }
    bool has(size_t lead, int bit) const { return (quint64(store->lead(lead)[size_t(plan->flagStep) * leadsPerBlock]) >> bit) & 1; }
};

int rank(Band band)
{
    return band == Band::Disqualified ? -1 : int(band);
}

qint64 binOf(qint64 total)
{
    constexpr qint64 width = WhatIfEffect::binPoints * 1'000;
    return total >= 0 ? total / width : -((-total + width - 1) / width);
}

} // namespace

struct WhatIfState {
    const FactColumns& columns;
    MailboxSource mailboxes;
    Instant t;
    int threads;
    Folded baseline, changed;
    WhatIfEffect effect;

    void fold(Folded& folded) const;
    void summarise();
    std::vector<Mover> allMovers() const;
    void nameRule(Mover& mover) const;
};

void WhatIfState::fold(Folded& folded) const
{
    folded.plan = std::make_unique<FoldPlan>(folded.model, folded.store->program);
    const size_t leads = columns.leadCount();
    folded.totals.resize(leads);
    folded.bands.resize(leads);
    std::vector<std::vector<qint64>> nonZero(size_t(threadCount(columns, threads)), std::vector<qint64>(folded.plan->lines.size()));
    inParallel(columns, threads, [&](size_t first, size_t last, int thread) {
        FoldedTotals totals;
        totals.resize(leadsPerBlock);
        for (size_t block = first; block < last; block += leadsPerBlock) {
            const size_t n = std::min(leadsPerBlock, last - block);
            const qint64* steps = folded.store->block(block);
            foldTotals(*folded.plan, steps, leadsPerBlock, n, totals, nonZero[size_t(thread)].data());
            for (size_t i = 0; i < n; ++i) {
                folded.totals[block + i] = totals.total[i];
                folded.bands[block + i] = bandOf(*folded.plan, steps + i, leadsPerBlock, totals.total[i]);
            }
        }
    });
    folded.nonZero.assign(folded.plan->lines.size(), 0);
    for (const auto& part : nonZero)
        for (size_t l = 0; l < part.size(); ++l) folded.nonZero[l] += part[l];
}

void WhatIfState::summarise()
{
    effect = {};
    effect.leadsByRule.assign(size_t(changed.model.rules.size()), 0);
    for (size_t l = 0; l < changed.plan->lines.size(); ++l) effect.leadsByRule[size_t(changed.plan->lines[l].rule)] = changed.nonZero[l];
    qint64 low = 0, high = -1;
    for (size_t i = 0; i < columns.leadCount(); ++i) {
        if (!changed.has(i, Program::existsBit)) continue;
        const Band before = baseline.bands[i], after = changed.bands[i];
        ++effect.bandsBefore[size_t(before)];
        ++effect.bandsAfter[size_t(after)];
        effect.rises += rank(after) > rank(before);
        effect.falls += rank(after) < rank(before);
        effect.moves += baseline.totals[i] != changed.totals[i] || before != after;
        if (!changed.has(i, Program::scopeBit)) continue;
        const qint64 bin = binOf(changed.totals[i]);
        if (high < low) low = high = bin;
        low = std::min(low, bin);
        high = std::max(high, bin);
    }
    effect.firstBin = low * WhatIfEffect::binPoints;
    // One lead at an extreme must not make a histogram of millions of bins: 400,000 is ± a million points.
    effect.histogram.assign(size_t(std::clamp<qint64>(high - low + 1, 0, 400'000)), 0);
    for (size_t i = 0; i < columns.leadCount(); ++i)
        if (changed.has(i, Program::scopeBit)) ++effect.histogram[std::min(effect.histogram.size() - 1, size_t(binOf(changed.totals[i]) - low))];
}

std::vector<Mover> WhatIfState::allMovers() const
{
    std::vector<Mover> movers;
    for (size_t i = 0; i < columns.leadCount(); ++i)
        if (baseline.totals[i] != changed.totals[i] || baseline.bands[i] != changed.bands[i])
            movers.push_back({i, {baseline.totals[i]}, {changed.totals[i]}, baseline.bands[i], changed.bands[i], {}, {}});
    return movers;
}

void WhatIfState::nameRule(Mover& mover) const
{
    QHash<QString, qint64> change;
    for (const LinePlan& line : changed.plan->lines)
        change[changed.model.rules[line.rule].id] += linePoints(line, changed.store->lead(mover.lead), leadsPerBlock).points;
    for (const LinePlan& line : baseline.plan->lines)
        change[baseline.model.rules[line.rule].id] -= linePoints(line, baseline.store->lead(mover.lead), leadsPerBlock).points;
    for (auto it = change.constBegin(); it != change.constEnd(); ++it) {
        const qint64 size = std::abs(it.value()), most = std::abs(mover.ruleChange.value);
        if (size == 0 || size < most || (size == most && mover.rule < it.key())) continue;
        mover.rule = it.key();
        mover.ruleChange = {it.value()};
    }
}

WhatIf::WhatIf(const ScoringModel& baseline, const FactColumns& columns, const MailboxLists& mailboxes, Instant t, int threads)
    : WhatIf(baseline, columns, [&mailboxes](int) -> const MailboxLists& { return mailboxes; }, t, threads)
{
}

WhatIf::WhatIf(const ScoringModel& baseline, const FactColumns& columns, MailboxSource mailboxes, Instant t, int threads)
    : m_state(new WhatIfState{columns, std::move(mailboxes), t, threads, {}, {}, {}})
{
    m_state->baseline.model = baseline;
    m_state->baseline.store = std::make_shared<const StepStore>(makeSteps(baseline, columns, m_state->mailboxes(baseline.mailboxLists), t, threads));
    m_state->fold(m_state->baseline);
    update(baseline);
}

WhatIf::~WhatIf() = default;
WhatIf::WhatIf(WhatIf&&) noexcept = default;
WhatIf& WhatIf::operator=(WhatIf&&) noexcept = default;

const WhatIfEffect& WhatIf::update(const ScoringModel& changed)
{
    WhatIfState& s = *m_state;
    Folded& now = s.changed;
    if (haveSameSteps(s.baseline.model, changed)) now.store = s.baseline.store;
    else if (!now.store || !haveSameSteps(now.model, changed)) {
        const StepStore* lender = now.store ? now.store.get() : s.baseline.store.get();
        now.store = std::make_shared<const StepStore>(makeSteps(changed, s.columns, s.mailboxes(changed.mailboxLists), s.t, s.threads, lender));
    }
    now.model = changed;
    s.fold(now);
    s.summarise();
    return s.effect;
}

const WhatIfEffect& WhatIf::effect() const { return m_state->effect; }

std::vector<Mover> WhatIf::movers(size_t most) const
{
    std::vector<Mover> movers = m_state->allMovers();
    const auto moreMoved = [](const Mover& a, const Mover& b) {
        const bool aCrosses = a.bandBefore != a.bandAfter, bCrosses = b.bandBefore != b.bandAfter;
        if (aCrosses != bCrosses) return aCrosses;
        const qint64 x = std::abs(a.after.value - a.before.value), y = std::abs(b.after.value - b.before.value);
        return x != y ? x > y : a.lead < b.lead;
    };
    const size_t n = std::min(most, movers.size());
    std::partial_sort(movers.begin(), movers.begin() + ptrdiff_t(n), movers.end(), moreMoved);
    movers.resize(n);
    for (Mover& mover : movers) m_state->nameRule(mover);
    return movers;
}

MilliPoints WhatIf::total(size_t lead) const { return {m_state->changed.totals[lead]}; }
Band WhatIf::band(size_t lead) const { return m_state->changed.bands[lead]; }
Scorecard WhatIf::card(size_t lead) const { return m_state->changed.card(lead); }
Scorecard WhatIf::baselineCard(size_t lead) const { return m_state->baseline.card(lead); }

} // namespace Kelvin
