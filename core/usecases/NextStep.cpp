// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/NextStep.h"

namespace Kelvin {

std::optional<Task> nextStepOf(const QList<Task>& tasks)
{
    if (tasks.isEmpty() || tasks.last().doneAt) return std::nullopt;
    return tasks.last();
}

} // namespace Kelvin
