// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "ui/painting/StagePainter.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// The five stages with the dates on which the lead came to them; of one that left them, its exit stands for the stage it left from.
QList<StepperStep> stageSteps(const LeadFacts& lead, const Wording& wording);
/// The stages a person may move a lead to from here, those that need a reason or a date included; in the order of the funnel.
QList<StageRole> possibleStages(StageRole from);
/// The stages that refuse an MQL: back with a date, or for good.
QList<StageRole> rejections(StageRole from);

} // namespace Kelvin
