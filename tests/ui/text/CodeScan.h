// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace Kelvin::Tests {

/// Failure and issue codes written in a source text: in `Failure{...}` and `Issue{...}`, in calls of functions that take a code or make a
/// Failure, in functions that return a code, and assigned as an `error`.
QStringList codesIn(const QString& source);

/// Codes of all sources below a folder, each with the file that has it first.
QMap<QString, QString> codesBelow(const QString& folder);

} // namespace Kelvin::Tests
