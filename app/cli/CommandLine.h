// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

namespace Kelvin {

/// Takes the options that stand for all verbs, finds the verb and runs it.
ExitCode runCommandLine(CliContext& cli, QStringList arguments);

} // namespace Kelvin
