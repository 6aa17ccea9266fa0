// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FileSettings.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/FileFixture.h"
#include "ui/dialogs/SettingsDialog.h"

#include <QComboBox>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// What the settings say of the open file.
class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void theCountryOfTelephoneNumbersIsThatOfTheFile();

private:
    /// The settings, opened for a file.
    struct Opened {
        explicit Opened(Tests::FileFixture& f)
            : services(f.makeServices(f.home.path(), {f.language}))
            , dialog(services, nullptr)
        {
            f.state.setPhoneCountry(u"PL"_s);
            dialog.speakFor(f.file->session());
            f.ask([](Workspace&) { return true; });
        }
        QComboBox& countries() const
        {
            QComboBox* found = nullptr;
            for (QComboBox* box : dialog.findChildren<QComboBox*>())
                if (box->findData(u"DE"_s) >= 0) found = box;
            if (!found) qFatal("no countries");
            return *found;
        }
        ProgramServices services;
        SettingsDialog dialog;
    };
};

void TestSettings::theCountryOfTelephoneNumbersIsThatOfTheFile()
{
    Tests::FileFixture f(false);
    {
        // Nobody has said how its numbers are read, whatever new files get.
        const Opened settings(f);
        QCOMPARE(settings.countries().currentIndex(), -1);
        QComboBox& countries = settings.countries();
        countries.setCurrentIndex(countries.findData(u"DE"_s));
        emit countries.activated(countries.currentIndex());
        QCOMPARE(f.ask([](Workspace& w) { return phoneCountryOf(w); }).value(), u"DE"_s);
        QCOMPARE(f.state.phoneCountry(), u"DE"_s);
    }
    {
        const Opened settings(f);
        QCOMPARE(settings.countries().currentData().toString(), u"DE"_s);
        QVERIFY(settings.countries().isEnabled());
    }
    f.reopen(true);
    const Opened settings(f);
    QCOMPARE(settings.countries().currentData().toString(), u"DE"_s);
    QVERIFY(!settings.countries().isEnabled());
}

KELVIN_TEST(TestSettings)
#include "TestSettings.moc"
