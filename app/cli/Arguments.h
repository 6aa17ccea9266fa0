// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Kelvin {

/// What a verb accepts: options with a value, flags, and how many words.
struct ArgumentSpec {
    QStringList valued;                        ///< without dashes: "as-of"
    QStringList flags;
    int minWords = 0;
    int maxWords = 0;                          ///< -1: any number
};

/// The words of a command line, taken apart. Options may stand anywhere, as `--name value` or `--name=value`; `--` ends them.
struct Arguments {
    QStringList words;
    QHash<QString, QStringList> values;        ///< of valued options, in the order given; an option may be given several times
    QSet<QString> flags;

    bool has(const QString& flag) const { return flags.contains(flag); }
    /// The last value given, or `fallback`.
    QString value(const QString& option, const QString& fallback = {}) const;
    bool isGiven(const QString& option) const { return values.contains(option); }
};

/// Codes: unknown_option (option), option_without_value (option), too_few_words (least), too_many_words (first surplus word).
Result<Arguments> parseArguments(const QStringList& arguments, const ArgumentSpec& spec);

} // namespace Kelvin
