// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"

namespace Kelvin {

/// A new file with the sample leads, shifted by whole days so that the last activity is yesterday 16:00 in its zone. What its
/// people wrote is in `language`, in English where that is not among the texts shipped.
Result<std::unique_ptr<Workspace>> createSampleWorkspace(const QString& path, const ShippedData& shipped, const Actor& actor, const QString& language = QStringLiteral("en"));

} // namespace Kelvin
