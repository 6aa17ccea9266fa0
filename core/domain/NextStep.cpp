// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NextStep.h"

#include <limits>

namespace Kelvin {

bool isOpen(const Task& task, StageRole stage, Instant since)
{
    if (task.doneAt) return false;
    const bool toAccept = task.byRule && task.kind == QLatin1String("accept");
    return !toAccept || (stage == StageRole::MarketingQualified && since <= task.createdAt);
}

std::optional<Task> nextStepOf(const LeadFacts& lead)
{
    const Instant latest = std::numeric_limits<Instant>::max();
    const Instant since = lead.stageMoves.isEmpty() ? 0 : lead.stageMoves.last().at;
    if (lead.tasks.isEmpty() || !isOpen(lead.tasks.last(), stageAt(lead.stageMoves, latest), since)) return std::nullopt;
    return lead.tasks.last();
}

} // namespace Kelvin
