// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Kelvin {

/// A finding about data, as a code with its place; equal codes are counted, the first place is kept. ui/text has the sentence.
struct Issue {
    QString code;         ///< snake_case, stable
    qint64 count = 1;
    qint64 line = 0;      ///< 1-based line of the file, 0: none
    QString column;       ///< the file's own column name, may be empty
    QStringList args;
    QString owner{};      ///< of a finding in a model: of what kind the part is whose id `column` holds (rule group gate fast_track segment)
    bool operator==(const Issue&) const = default;
};

/// Adds an issue, counting it into an equal one (same code and column) if there is one.
void addIssue(QList<Issue>& issues, const Issue& issue);

} // namespace Kelvin
