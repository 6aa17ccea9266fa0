// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

namespace Kelvin {

QString Arguments::value(const QString& option, const QString& fallback) const
{
    const auto found = values.constFind(option);
    return found == values.cend() || found->isEmpty() ? fallback : found->last();
}

static Failure usage(const char* code, const QString& what)
{
    return Failure{FailureKind::Usage, QString::fromLatin1(code), {what}};
}

Result<Arguments> parseArguments(const QStringList& arguments, const ArgumentSpec& spec)
{
    Arguments out;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const bool isOption = !onlyWords && argument.startsWith(QLatin1String("--"));
        if (!isOption) {
            out.words.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (spec.flags.contains(name) && equals < 0) {
            out.flags.insert(name);
        } else if (!spec.valued.contains(name)) {
            return usage("unknown_option", argument);
        } else if (equals >= 0) {
            out.values[name].append(argument.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            out.values[name].append(arguments.at(++i));
        } else {
            return usage("option_without_value", argument);
        }
    }
    if (out.words.size() < spec.minWords) return usage("too_few_words", QString::number(spec.minWords));
    if (spec.maxWords >= 0 && out.words.size() > spec.maxWords) return usage("too_many_words", out.words.at(spec.maxWords));
    return out;
}

} // namespace Kelvin
