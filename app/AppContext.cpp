// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStandardPaths>

namespace Kelvin {

static ThemeChoice themeChoice(const QString& theme)
{
    return theme == u"dark" ? ThemeChoice::Dark : theme == u"light" ? ThemeChoice::Light : ThemeChoice::System;
}

AppContext::AppContext(const WindowOptions& options, ShippedData shipped)
    : m_options(options)
    , m_shipped(std::move(shipped))
    , m_state(options.settingsFile)
    , m_services{m_theme,
                 m_state,
                 m_shipped,
                 [this] { return now(); },
                 QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                 QCoreApplication::applicationVersion(),
                 Translations::languages(),
                 [this] { return m_translations.language(); },
                 [this](const QString& language) { m_translations.install(language.isEmpty() ? Translations::systemLanguage() : language); }}
{
    // What is asked for on the command line holds for this run; it is kept like any other choice.
    if (!options.language.isEmpty()) m_state.setLanguage(options.language);
    if (!options.theme.isEmpty()) m_state.setTheme(options.theme);
    m_services.useLanguage(m_state.language());
    m_theme.setChoice(themeChoice(m_state.theme()));
    m_theme.setScale(m_state.fontScale());
    m_theme.setMotion(!m_state.reduceMotion());
    m_theme.apply();
}

Instant AppContext::now() const { return m_options.now.value_or(QDateTime::currentSecsSinceEpoch()); }

} // namespace Kelvin
