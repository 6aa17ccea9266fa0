// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"
#include "core/scoring/ModelCheck.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// How many activities there are by channel of a catalogue.
QMap<Channel, qint64> activitiesByChannel(const QList<ActivityType>& catalogue, const FactColumns& columns);
/// What the file knows that a check of a model asks for: its fields, the activities of each channel, and what is shipped.
Result<CheckContext> checkContext(Workspace& workspace, const ScoringModel& model);

} // namespace Kelvin
