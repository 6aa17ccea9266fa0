// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadStore.h"

#include <bitset>

namespace Kelvin {

/// What some leads have in common as far as it decides what may be done with all of them: the stages they stand in, and whether some lie
/// in the trash. A hundred thousand leads are told by this as quickly as one.
struct LeadStandings {
    static constexpr size_t stageCount = EnumKeys<StageRole>::keys.size();
    std::bitset<stageCount> stages;            ///< of those not in the trash
    bool trashed = false;                      ///< some are in the trash, or gone

    void add(const LeadRow& lead);
    void add(const LeadStandings& others);
    /// There are some, and none lies in the trash.
    bool areKept() const { return stages.any() && !trashed; }
    /// There are some, and all lie in the trash.
    bool areTrashed() const { return trashed && stages.none(); }
    /// There are some, kept, and all stand in this stage.
    bool areIn(StageRole stage) const { return areKept() && stages.count() == 1 && stages.test(size_t(stage)); }
    bool operator==(const LeadStandings&) const = default;
};

/// The standings of these leads.
LeadStandings standingsOf(const LeadStore& leads, const QList<qint64>& rows);

/// Whether all these leads may be moved to the stage, given the reason and the day that the move may need; leads in the trash stay.
bool mayMove(const LeadStandings& leads, StageRole to);
/// The stages, in their order, to which all these leads may be moved.
QList<StageRole> stagesFor(const LeadStandings& leads);
/// The nearest of them after a stage (`step` 1) or before it (-1), in the order of the stages.
std::optional<StageRole> stageBeside(const LeadStandings& leads, StageRole from, int step);

} // namespace Kelvin
