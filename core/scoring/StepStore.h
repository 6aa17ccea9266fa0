// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/scoring/Program.h"

#include <vector>

namespace Kelvin {

/// The step sums of all leads of some columns under one model at one moment: 8 bytes per lead and step. Points, caps, limits and
/// thresholds are not in them.
struct StepStore {
    Program program;
    std::vector<qint64> steps;        ///< block after block of leadsPerBlock leads; in a block step after step

    /// Where the steps of the lead's block begin.
    const qint64* block(size_t firstLead) const { return steps.data() + firstLead * size_t(program.stepCount); }
    /// The steps of one lead, leadsPerBlock apart.
    const qint64* lead(size_t lead) const;
};

/// Sums all steps; columns of `previous` that still hold are copied.
StepStore makeSteps(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes, Instant t, int threads,
                    const StepStore* previous = nullptr);

/// True if the two models differ in nothing that steps depend on, so that only the fold must be redone.
bool haveSameSteps(const ScoringModel& a, const ScoringModel& b);

} // namespace Kelvin
