// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/import/MappingPanel.h"

#include <QComboBox>
#include <QFile>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The preset that reads a file is seen on the import page, and another can take its place.
class TestImportPreset : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void thePresetThatWasRecognisedIsShown_data();
    void thePresetThatWasRecognisedIsShown();
    void anotherPresetReadsTheHeaderAnew();
    void aFileThatNoPresetKnowsIsReadByItsHeaders();

private:
    bool open(const QString& path) const
    {
        m_fixture->page->openFile(path);
        return m_fixture->wait([&] { return m_fixture->file->session().jobs().isEmpty() && panel()->isVisible(); });
    }
    MappingPanel* panel() const { return m_fixture->find<MappingPanel>(); }
    QComboBox* box(const QString& name) const
    {
        for (QComboBox* found : panel()->findChildren<QComboBox*>())
            if (found->accessibleName() == name) return found;
        return nullptr;
    }
    QComboBox* preset() const { return box(u"How the header is read"_s); }
    QComboBox* kind() const { return box(u"What the rows are"_s); }
    static void choose(QComboBox* from, const QVariant& data)
    {
        const int index = from->findData(data);
        QVERIFY2(index >= 0, qPrintable(data.toString()));
        from->setCurrentIndex(index);
        emit from->activated(index);
    }
    static QString small(const char* name) { return sourcePath(u"tests/core/usecases/hubspot/%1.csv").arg(QString::fromLatin1(name)); }

    std::unique_ptr<PageFixture<ImportPage>> m_fixture;
};

void TestImportPreset::init()
{
    m_fixture = std::make_unique<PageFixture<ImportPage>>(false);
    m_fixture->show(1180, 760);
}

void TestImportPreset::thePresetThatWasRecognisedIsShown_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("kind");
    QTest::newRow("contacts") << u"HubSpot, contacts"_s << u"Leads and companies"_s;
    QTest::newRow("companies") << u"HubSpot, companies"_s << u"Companies"_s;
    QTest::newRow("deals") << u"HubSpot, deals"_s << u"Outcomes"_s;
    QTest::newRow("activities") << u"HubSpot, activities"_s << u"Activities"_s;
}

void TestImportPreset::thePresetThatWasRecognisedIsShown()
{
    QFETCH(QString, preset);
    QFETCH(QString, kind);
    QVERIFY(open(small(QTest::currentDataTag())));
    QCOMPARE(this->preset()->currentText(), preset);
    QCOMPARE(this->kind()->currentText(), kind);
    QVERIFY(this->preset()->isVisible());
    QVERIFY(!panel()->isByHand());
    QCOMPARE(panel()->mapping().system, u"hubspot"_s);
}

void TestImportPreset::anotherPresetReadsTheHeaderAnew()
{
    QVERIFY(open(small("contacts")));
    const ColumnMapping before = panel()->mapping();
    choose(preset(), u"generic-leads"_s);
    QVERIFY(panel()->isByHand());
    QCOMPARE(panel()->mapping().preset, u"generic-leads"_s);
    QCOMPARE(panel()->mapping().system, u"default"_s);
    QCOMPARE(kind()->currentText(), u"Leads and companies"_s);
    QVERIFY(panel()->mapping().columns != before.columns);
    choose(preset(), u"hubspot-deals"_s);
    QCOMPARE(kind()->currentText(), u"Outcomes"_s);
    // The kind takes the preset along.
    choose(kind(), int(ImportKind::Leads));
    QCOMPARE(preset()->currentText(), u"HubSpot, contacts"_s);
    QCOMPARE(panel()->mapping().columns, before.columns);
}

void TestImportPreset::aFileThatNoPresetKnowsIsReadByItsHeaders()
{
    const QString path = m_fixture->home.filePath(u"odd.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Alpha,Beta\n1,2\n");
    file.close();
    QVERIFY(open(path));
    QCOMPARE(preset()->currentIndex(), -1);
    QCOMPARE(preset()->placeholderText(), u"By its headers"_s);
    QVERIFY(!panel()->openQuestion().isEmpty());
}

KELVIN_TEST(TestImportPreset)
#include "TestImportPreset.moc"
