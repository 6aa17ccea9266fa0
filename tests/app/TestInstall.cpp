// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "tests/support/Registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

using namespace Kelvin;

/// The languages as the programs install them.
class TestInstall : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyLanguageButEnglishHasItsFile()
    {
        for (const QString& language : Translations::languages())
            QCOMPARE(QFile::exists(QStringLiteral(":/kelvin/i18n/kelvin_%1.qm").arg(language)), language != u"en");
    }

    void theLastInstalledLanguageSpeaks()
    {
        Translations translations;
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        translations.install(QStringLiteral("pl"));
        QCOMPARE(translations.language(), QStringLiteral("pl"));
        QCOMPARE(cancel(), QStringLiteral("Anuluj"));
        translations.install(QStringLiteral("ru"));
        QCOMPARE(cancel(), QStringLiteral("Отмена"));
        translations.install(QStringLiteral("en"));
        QCOMPARE(cancel(), QStringLiteral("Cancel"));
    }

    void englishCountsByItsPlurals()
    {
        const auto leads = [](int n) { return QCoreApplication::translate("TestInstall", "%n lead(s)", nullptr, n); };
        {
            Translations translations;
            translations.install(QStringLiteral("en"));
            QCOMPARE(leads(1), QStringLiteral("1 lead"));
            QCOMPARE(leads(37), QStringLiteral("37 leads"));
        }
        QCOMPARE(leads(37), QStringLiteral("37 lead(s)"));
    }

    void anUnknownLanguageIsEnglish()
    {
        Translations translations;
        translations.install(QStringLiteral("xx"));
        QCOMPARE(translations.language(), QStringLiteral("en"));
    }

    void theFirstLanguageWeHaveWins_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("language");
        QTest::newRow("polish") << QStringList{QStringLiteral("pl-PL"), QStringLiteral("en-US")} << QStringLiteral("pl");
        QTest::newRow("second") << QStringList{QStringLiteral("de-DE"), QStringLiteral("ru-Cyrl-RU")} << QStringLiteral("ru");
        QTest::newRow("none") << QStringList{QStringLiteral("de")} << QStringLiteral("en");
        QTest::newRow("nothing") << QStringList() << QStringLiteral("en");
    }
    void theFirstLanguageWeHaveWins()
    {
        QFETCH(QStringList, names);
        QTEST(Translations::bestOf(names), "language");
    }

    void numbersLookAsTheLanguageWritesThem()
    {
        Translations translations;
        translations.install(QStringLiteral("pl"));
        QCOMPARE(QLocale().language(), QLocale::Polish);
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    }
};

KELVIN_TEST(TestInstall)
#include "TestInstall.moc"
