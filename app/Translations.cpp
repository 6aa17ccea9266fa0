// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include "ui/text/EnglishPlurals.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Kelvin {

Translations::Translations() = default;

Translations::~Translations()
{
    remove();
}

QStringList Translations::languages()
{
    return {QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru")};
}

QString Translations::systemLanguage()
{
    return bestOf(QLocale::system().uiLanguages());
}

QString Translations::bestOf(const QStringList& names)
{
    for (const QString& name : names)
        if (const QString language = name.section(u'-', 0, 0); languages().contains(language)) return language;
    return QStringLiteral("en");
}

QLocale Translations::localeFor(const QString& language)
{
    const QLocale system = QLocale::system();
    if (QLocale(language).language() == system.language()) return system;
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

void Translations::install(const QString& language)
{
    remove();
    m_language = languages().contains(language) ? language : QStringLiteral("en");
    // The translator installed last is asked first.
    m_translators.push_back(std::make_unique<EnglishPlurals>());
    if (m_language != u"en") {
        load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + m_language + QStringLiteral(".qm"));
        load(QStringLiteral(":/kelvin/i18n/kelvin_") + m_language + QStringLiteral(".qm"));
    }
    for (const auto& translator : m_translators) QCoreApplication::installTranslator(translator.get());
    QLocale::setDefault(localeFor(m_language));
}

void Translations::remove()
{
    for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Translations::load(const QString& path)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(path)) m_translators.push_back(std::move(translator));
}

} // namespace Kelvin
