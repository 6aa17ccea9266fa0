// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/usecases/ImportFile.h"

namespace Kelvin {

/// Checks and, without --dry-run, commits one file as the options say. `rejects`: where rejected rows go, empty: beside the file; `name`: what the
/// history calls the file, empty: its own name.
Result<ImportResult> importOne(CliContext& cli, Workspace& space, const QString& path, const Arguments& arguments, const QString& rejects, const QString& name = {});
/// What an import did, in a few lines.
void printImport(CliContext& cli, const ImportResult& result);
/// `import watch DIR --once`: every file of the folder in the order of names, then moved to done/ or failed/ with its rejects.
ExitCode importFolder(CliContext& cli, const Arguments& arguments);

} // namespace Kelvin
