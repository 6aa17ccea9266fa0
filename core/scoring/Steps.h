// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Binding.h"

namespace Kelvin {

/// The sink of a full rescoring: the step sums are all that is wanted.
struct TotalsSink {
    static constexpr bool records = false;
    void beginRule(const RuleProgram&) {}
    void occurrence(quint64) {}
    void award(quint64, int, double) {}
    void silence(Instant, qint64) {}
};

/// What the outcome of a rule without sums is stored as; 0: the rule does not apply.
namespace Outcomes {
inline constexpr qint64 ruleFalse = 1, ruleUnknown = 2, ruleTrue = 3;
inline constexpr qint64 ladderElse = 1, ladderUnknown = 2, ladderFirstRung = 3;
inline constexpr qint64 bantLevelZero = 1;
} // namespace Outcomes

/// First stage of evaluation: writes the step columns of the loaded block, one lead beside the other, a step `stride` behind the one
/// before, telling the sink what they rest on.
template <typename Sink> void writeSteps(LeadState& block, qint64* out, size_t stride, Sink& sink);
/// The same for one rule only; writeStates must have been called for the block.
template <typename Sink> void writeRuleSteps(LeadState& block, const RuleProgram& rule, qint64* out, size_t stride, Sink& sink);
/// The steps of a rule that asks for one value or level, looked up for the whole block; false: this is no such rule.
bool writeLookedUp(const LeadState& block, const RuleProgram& rule, qint64* step);
/// All that is not a rule: adjustments, levels, bits. Notes which leads of the block exist and are in scope.
void writeStates(LeadState& block, qint64* out, size_t stride);

} // namespace Kelvin

#include "core/scoring/StepsImpl.h"
