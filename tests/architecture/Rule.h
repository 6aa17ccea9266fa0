// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QRegularExpression>
#include <QStringList>

namespace Kelvin::Tests {

enum class View { Text, Quoted, Code };

/// Something that must not stand in the source, with a violation and a harmless text that prove the rule works.
struct Rule {
    QString name;
    QString pattern;       ///< a regular expression over the whole file
    View view = View::Code;
    QStringList folders;   ///< path prefixes it holds in
    QStringList except;    ///< path prefixes it does not hold in
    QString instead;       ///< what to do, for the one who broke it
    QString planted;       ///< a line that breaks it
    QString harmless;      ///< a line that looks alike and does not
};

bool concerns(const Rule& rule, const QString& path);
/// "path:line: what, and what instead", one for each place.
QStringList findings(const Rule& rule, const SourceFile& file);

/// Where text from data could reach Qt's rich text parser.
QList<Rule> markupRules();
/// Habits of this house that a compiler does not check.
QList<Rule> houseRules();

} // namespace Kelvin::Tests

Q_DECLARE_METATYPE(Kelvin::Tests::Rule)
