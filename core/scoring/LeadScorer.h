// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Evaluator.h"

namespace Kelvin {

/// One lead under one model at many moments: its facts are laid out and the model is compiled once.
class LeadScorer {
public:
    LeadScorer(const ScoringModel& model, const LeadFacts& lead, const MailboxLists& mailboxes);
    Scorecard at(Instant t) const;

private:
    FactColumns m_columns;
    CompiledModel m_compiled;
};

} // namespace Kelvin
