// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Task.h"

#include <QList>

namespace Kelvin {

/// The open next step of a lead: its latest task record, unless that one is done or empty. Replacing or finishing a step adds a
/// record, so that undo, which removes whole records, brings the earlier one back.
std::optional<Task> nextStepOf(const QList<Task>& tasks);

} // namespace Kelvin
