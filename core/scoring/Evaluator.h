// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/scoring/Explanation.h"
#include "core/scoring/FactColumns.h"

#include <memory>

namespace Kelvin {

/// A model compiled to packed steps over these columns (dictionary truth tables, attribute masks). Holds no reference to either.
class CompiledModel {
public:
    CompiledModel(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes);
    ~CompiledModel();
    CompiledModel(CompiledModel&&) noexcept;
    CompiledModel& operator=(CompiledModel&&) noexcept;

    const struct Program& program() const { return *m_program; }

private:
    std::unique_ptr<struct Program> m_program;
};

/// Scores of every lead of the columns at `t`, in their order. `threads` <= 0: as many as there are cores.
std::vector<Scorecard> evaluate(const CompiledModel& model, const FactColumns& columns, Instant t, int threads = 0);

/// Everything behind one lead's score, by the same evaluator with a recording sink.
Explanation explain(const ScoringModel& model, int version, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes);

/// Only the scorecard of one lead.
Scorecard scoreLead(const ScoringModel& model, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes);

} // namespace Kelvin
