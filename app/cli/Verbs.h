// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/usecases/Scoring.h"

namespace Kelvin {

/// One verb of the command line.
struct Verb {
    const char* name;
    ExitCode (*run)(CliContext&, const QStringList&);
};

ExitCode runInit(CliContext& cli, const QStringList& arguments);
ExitCode runImport(CliContext& cli, const QStringList& arguments);
ExitCode runScore(CliContext& cli, const QStringList& arguments);
ExitCode runExplain(CliContext& cli, const QStringList& arguments);
ExitCode runLeads(CliContext& cli, const QStringList& arguments);
ExitCode runBant(CliContext& cli, const QStringList& arguments);
ExitCode runModel(CliContext& cli, const QStringList& arguments);
ExitCode runFunnel(CliContext& cli, const QStringList& arguments);
ExitCode runDb(CliContext& cli, const QStringList& arguments);

/// In the order of the help.
const QList<Verb>& verbs();
/// The help on a verb, "overview" or "where", which teaches by example; empty if there is none.
QString helpText(const QString& topic);

/// A command that a later version brings: `not_in_this_version`.
Failure laterVersion(const QString& command);
/// --version N or --rules then, --model NAME as a choice; `bad_number`, `bad_rules`, `options_exclude`.
Result<RulesChoice> rulesChoice(const Arguments& arguments);
/// --where as a condition, its days those of the workspace zone; `condition_syntax` with its place, `no_filter_key`,
/// `bad_choice` and what else checkCondition has against it.
Result<Condition> whereCondition(CliContext& cli, const Arguments& arguments);
/// The row of the lead that the first word names.
Result<qint64> namedLead(CliContext& cli, const QString& name);

} // namespace Kelvin
