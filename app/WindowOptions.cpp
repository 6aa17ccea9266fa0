// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowOptions.h"

#include "app/Translations.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

Failure usage(const QString& code, const QStringList& args) { return Failure{FailureKind::Usage, code, args}; }

/// Sets one option that takes a value.
Result<Done> take(WindowOptions& options, const QString& name, const QString& value)
{
    const auto choose = [&](QString& target, const QStringList& choices) -> Result<Done> {
        if (!choices.contains(value)) return usage(u"bad_choice"_s, {name, value, choices.join(u", "_s)});
        target = value;
        return Done{};
    };
    if (name == u"--settings"_s) options.settingsFile = value;
    else if (name == u"--language"_s) return choose(options.language, Translations::languages());
    else if (name == u"--theme"_s) return choose(options.theme, {u"system"_s, u"light"_s, u"dark"_s});
    else if (name == u"--now"_s) {
        options.now = instantOrDay(value, QTimeZone::utc(), DayEnd::End);
        if (!options.now) return usage(u"bad_time"_s, {value});
    } else return usage(u"unknown_option"_s, {name});
    return Done{};
}

/// Qt's own arguments, which it takes out of the list itself; with a value behind them.
const QStringList& toolkitOptions()
{
    static const QStringList names{u"-platform"_s, u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s, u"-display"_s, u"-geometry"_s,
                                   u"-qwindowgeometry"_s, u"-qwindowtitle"_s, u"-qwindowicon"_s, u"-name"_s, u"-title"_s, u"-style"_s, u"-session"_s};
    return names;
}

} // namespace

Result<WindowOptions> readWindowOptions(const QStringList& arguments)
{
    WindowOptions options;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(u'-') || argument == u"-"_s) {
            if (!options.file.isEmpty()) return usage(u"too_many_words"_s, {argument});
            options.file = argument;
        } else if (argument == u"--"_s) onlyFiles = true;
        else if (toolkitOptions().contains(argument)) ++i;
        else if (argument == u"--sample"_s) options.sample = true;
        else if (argument == u"--help"_s || argument == u"-h"_s) options.help = true;
        else if (argument == u"--version"_s) options.version = true;
        else {
            const QString name = argument.section(u'=', 0, 0);
            const bool joined = argument.contains(u'=');
            static const QStringList withValue{u"--settings"_s, u"--language"_s, u"--theme"_s, u"--now"_s};
            if (!withValue.contains(name)) return usage(u"unknown_option"_s, {name});
            if (!joined && i + 1 >= arguments.size()) return usage(u"option_without_value"_s, {name});
            const auto taken = take(options, name, joined ? argument.section(u'=', 1) : arguments.at(++i));
            if (!taken) return taken.failure();
        }
    }
    return options;
}

QString windowHelp()
{
    QFile file(u":/kelvin/help/window.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Kelvin
