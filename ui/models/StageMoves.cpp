// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/StageMoves.h"

#include <algorithm>

namespace Kelvin {

bool mayMove(const LeadStore& leads, const QList<qint64>& rows, StageRole to)
{
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [&](qint64 row) {
        const LeadRow* lead = leads.find(row);
        return lead && !lead->trashed && judgeMove(lead->stage, to, true, true) == MoveVerdict::Legal;
    });
}

QList<StageRole> stagesFor(const LeadStore& leads, const QList<qint64>& rows)
{
    QList<StageRole> stages;
    for (const auto& [stage, key] : EnumKeys<StageRole>::keys)
        if (mayMove(leads, rows, stage)) stages.append(stage);
    return stages;
}

std::optional<StageRole> stageBeside(const LeadStore& leads, const QList<qint64>& rows, StageRole from, int step)
{
    const int count = int(EnumKeys<StageRole>::keys.size());
    for (int stage = int(from) + step; stage >= 0 && stage < count; stage += step)
        if (mayMove(leads, rows, StageRole(stage))) return StageRole(stage);
    return std::nullopt;
}

} // namespace Kelvin
