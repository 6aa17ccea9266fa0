// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadStore.h"

namespace Kelvin {

/// Whether all these leads may be moved to the stage, given the reason and the day that the move may need; leads in the trash stay.
bool mayMove(const LeadStore& leads, const QList<qint64>& rows, StageRole to);
/// The stages, in their order, to which all these leads may be moved.
QList<StageRole> stagesFor(const LeadStore& leads, const QList<qint64>& rows);
/// The nearest of them after a stage (`step` 1) or before it (-1), in the order of the stages.
std::optional<StageRole> stageBeside(const LeadStore& leads, const QList<qint64>& rows, StageRole from, int step);

} // namespace Kelvin
