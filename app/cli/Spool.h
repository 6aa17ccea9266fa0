// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/usecases/Progress.h"

#include <QTemporaryFile>

#include <memory>

namespace Kelvin {

/// A file to read: the one named, or what came on standard input, kept (0600) as long as this lives.
struct SpooledFile {
    QString path;
    std::shared_ptr<QTemporaryFile> kept;
};

/// Removes what a process that is no more left in `folder`.
void removeDeadSpools(const QString& folder);
/// "-" is written to a private file in `folder` first, so that it can be read more than once.
/// Cancelled, nothing of it is left.
Result<SpooledFile> spoolIfStandardInput(const QString& name, const QString& folder, const Progress& progress);

} // namespace Kelvin
