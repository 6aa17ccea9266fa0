// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/CrossingStory.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// Since when a lead stands in a stage and what took it there: "MQL since yesterday 15:47: “Meeting booked” took it over the line at 45.
/// Without it: 36." Without a story only "MQL since yesterday 15:47".
QString standingSinceText(const Wording& w, const QString& stage, Instant since, const std::optional<CrossingStory>& story);

} // namespace Kelvin
