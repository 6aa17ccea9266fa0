// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/usecases/ImportFile.h"

namespace Kelvin {

/// What became of one file, and how it was read.
struct ImportedFile {
    ImportResult result;
    QString encoding, separator;               ///< as they were used
    QStringList leftOut;                       ///< columns that go nowhere
    std::optional<ImportEffect> effect;        ///< of a dry run: what the import would do
};

/// Checks and, without --dry-run, commits one file as the options say. `rejects`: where rejected rows go, empty: beside the file (a dry run
/// writes them only where it is told to); `name`: what the history calls the file, empty: its own name.
Result<ImportedFile> importOne(CliContext& cli, Workspace& space, const QString& path, const Arguments& arguments, const QString& rejects, const QString& name = {});
/// What an import did, in a few lines.
void printImport(CliContext& cli, const ImportedFile& file);
/// `import watch DIR --once`: every file of the folder in the order of names, then moved to done/ or failed/ with its rejects.
ExitCode importFolder(CliContext& cli, const Arguments& arguments);

} // namespace Kelvin
