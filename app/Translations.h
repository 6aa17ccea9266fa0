// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace Kelvin {

/// The translators of one language, ours and Qt's, installed in the running program. Widgets hear of a change by QEvent::LanguageChange.
class Translations {
public:
    Translations();
    ~Translations();

    /// "en", "pl", "ru": those that are complete.
    static QStringList languages();
    /// The first of the system's languages that we have, else "en".
    static QString systemLanguage();
    /// The first of these BCP 47 names ("pl-PL", "ru") whose language we have, else "en".
    static QString bestOf(const QStringList& names);
    /// How numbers and dates look in a language: the user's own habits if the system speaks it, else those of its main country.
    static QLocale localeFor(const QString& language);

    /// Changes the language of everything from here on; an unknown one is English.
    void install(const QString& language);
    QString language() const { return m_language; }

private:
    void remove();
    void load(const QString& path);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_language;
};

} // namespace Kelvin
