// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/scoring/FactColumns.h"
#include "core/scoring/Scorecard.h"

#include <functional>
#include <memory>

namespace Kelvin {

/// What a changed model does to everybody.
struct WhatIfEffect {
    static constexpr int binPoints = 5;
    std::array<qint64, 4> bandsBefore{}, bandsAfter{}; ///< leads by Band; leads that do not exist at t are in none
    std::vector<qint64> histogram;             ///< leads in scope by total, binPoints a bin
    qint64 firstBin = 0;                       ///< points at which the first bin begins, a multiple of binPoints
    std::vector<qint64> leadsByRule;           ///< by rule of the changed model: leads with a line that is not 0
    qint64 rises = 0, falls = 0;               ///< leads in a higher, a lower band (lead < mql < sql) than before
    qint64 moves = 0;                          ///< leads whose total or band changes
};

/// A lead whose score changes.
struct Mover {
    size_t lead = 0;                           ///< in the columns
    MilliPoints before, after;
    Band bandBefore = Band::Lead, bandAfter = Band::Lead;
    QString rule;                              ///< id of the rule whose line changed most; empty if only limits or bands did
    MilliPoints ruleChange;
};

/// The mailbox lists of a number that a model names; they must outlive whoever asks.
using MailboxSource = std::function<const MailboxLists&(int number)>;

/// Keeps the step sums of all leads, so that a change of points, caps, limits, thresholds or on/off costs only the fold.
/// Refers to the columns and lists it was given.
class WhatIf {
public:
    /// `threads` <= 0: as many as there are cores. A changed model may name other lists than the baseline.
    WhatIf(const ScoringModel& baseline, const FactColumns& columns, MailboxSource mailboxes, Instant t, int threads = 0);
    /// The same lists, whatever number a model names.
    WhatIf(const ScoringModel& baseline, const FactColumns& columns, const MailboxLists& mailboxes, Instant t, int threads = 0);
    ~WhatIf();
    WhatIf(WhatIf&&) noexcept;
    WhatIf& operator=(WhatIf&&) noexcept;

    /// Scores everybody by the changed model, recomputing only what the change touches since the last call.
    const WhatIfEffect& update(const ScoringModel& changed);
    const WhatIfEffect& effect() const;
    /// The leads whose total or band changes: those that change their band first, each with the most changed first.
    std::vector<Mover> movers(size_t most) const;

    MilliPoints total(size_t lead) const;
    Band band(size_t lead) const;
    /// The whole card by the changed model, and by the baseline.
    Scorecard card(size_t lead) const;
    Scorecard baselineCard(size_t lead) const;

private:
    std::unique_ptr<struct WhatIfState> m_state;
};

} // namespace Kelvin
