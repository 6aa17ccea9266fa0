// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"

namespace Kelvin {

/// Whether a task is still to be done by a lead that is at this stage since then: what a crossing asks for, accept or reject, ends with the stay
/// at MQL in which it was raised.
bool isOpen(const Task& task, StageRole stage, Instant since);

/// The open next step of a lead: its latest task record, unless that one is not open any more. Replacing or finishing a step adds a
/// record, so that undo, which removes whole records, brings the earlier one back.
std::optional<Task> nextStepOf(const LeadFacts& lead);

} // namespace Kelvin
