// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/usecases/EditLead.h"

namespace Kelvin {

ExitCode runLeadsList(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsShow(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsAdd(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsEdit(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsLog(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsAccept(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsReject(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsRecycle(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsStage(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsAdjust(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsMerge(CliContext& cli, const QStringList& arguments);
ExitCode runLeadsExport(CliContext& cli, const QStringList& arguments);

/// The line below an edit: how to take the commit back; 0: nothing was to be changed.
void sayDone(CliContext& cli, qint64 commit);
/// Says what an edit did, or why it did not.
ExitCode finishEdit(CliContext& cli, const Result<CommitResult>& result);

} // namespace Kelvin
