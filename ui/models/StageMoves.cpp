// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/StageMoves.h"

namespace Kelvin {

void LeadStandings::add(const LeadRow& lead)
{
    if (lead.trashed) trashed = true;
    else stages.set(size_t(lead.stage));
}

void LeadStandings::add(const LeadStandings& others)
{
    stages |= others.stages;
    trashed = trashed || others.trashed;
}

LeadStandings standingsOf(const LeadStore& leads, const QList<qint64>& rows)
{
    LeadStandings standings;
    for (const qint64 row : rows) {
        if (const LeadRow* lead = leads.find(row)) standings.add(*lead);
        else standings.trashed = true;
    }
    return standings;
}

bool mayMove(const LeadStandings& leads, StageRole to)
{
    if (!leads.areKept()) return false;
    for (const auto& [stage, key] : EnumKeys<StageRole>::keys)
        if (leads.stages.test(size_t(stage)) && judgeMove(stage, to, true, true) != MoveVerdict::Legal) return false;
    return true;
}

QList<StageRole> stagesFor(const LeadStandings& leads)
{
    QList<StageRole> stages;
    for (const auto& [stage, key] : EnumKeys<StageRole>::keys)
        if (mayMove(leads, stage)) stages.append(stage);
    return stages;
}

std::optional<StageRole> stageBeside(const LeadStandings& leads, StageRole from, int step)
{
    const int count = int(EnumKeys<StageRole>::keys.size());
    for (int stage = int(from) + step; stage >= 0 && stage < count; stage += step)
        if (mayMove(leads, StageRole(stage))) return StageRole(stage);
    return std::nullopt;
}

} // namespace Kelvin
