// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace Kelvin::Tests {

/// Names of functions that a text declares to take a code.
QStringList makersIn(const QString& source);
/// Failure and issue codes written in a source text: in `Failure{...}` and `Issue{...}`, in calls of functions that take a code or make a
/// Failure, in functions that return a code, and assigned as an `error`.
QStringList codesIn(const QString& source, const QStringList& makersOfHeaders = {});

/// Codes of all sources below a folder, each with the file that has it first.
QMap<QString, QString> codesBelow(const QString& folder);

} // namespace Kelvin::Tests
