// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/import/MappingPanel.h"
#include "ui/pages/import/ResultPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/WizardSteps.h"

#include <QFile>
#include <QPushButton>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Old activity that came with an import promotes nobody by itself: the page offers to.
class TestImportOffer : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void whatOldActivityLiftedIsPromotedWhenAskedForAndUndone();
    void theyMayAlsoBePromotedAtTheDateTheyCrossed();
    void withoutACrossingNothingIsOffered();
    void theStepsGrowWithTheText();

private:
    bool import(const char* name, const QByteArray& bytes) const;
    MessageBar* offer() const { return m_fixture->find<ResultPanel>()->findChild<MessageBar*>(); }
    QPushButton* button(const QString& text) const;
    QPushButton* promotion() const { return button(u"Promote them now"_s); }
    StageRole stage() const
    {
        return m_fixture->ask([at = m_fixture->now](Workspace& w) { return leadTable(w, at); })->first().stage;
    }

    std::unique_ptr<PageFixture<ImportPage>> m_fixture;
};

void TestImportOffer::init()
{
    m_fixture = std::make_unique<PageFixture<ImportPage>>(false);
    m_fixture->show(1180, 760);
    QVERIFY(import("leads.csv", "email,name,createdAt\nanna@example.com,Anna,2025-06-01\n"));
}

/// From the file to the result, as it is proposed.
bool TestImportOffer::import(const char* name, const QByteArray& bytes) const
{
    const QString path = m_fixture->home.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return false;
    file.close();
    m_fixture->page->openFile(path);
    const auto atRest = [this] { return m_fixture->file->session().jobs().isEmpty(); };
    for (const bool last : {false, true}) {
        const auto waits = [&] { return atRest() && (last ? m_fixture->find<CheckPanel>()->isVisible() : m_fixture->find<MappingPanel>()->isVisible()); };
        if (!m_fixture->wait(waits)) return false;
        for (QPushButton* button : m_fixture->page->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() && button->property("primary").toBool()) {
                button->click();
                break;
            }
    }
    return m_fixture->wait([&] { return atRest() && m_fixture->find<ResultPanel>()->isVisible(); });
}

QPushButton* TestImportOffer::button(const QString& text) const
{
    for (QPushButton* button : m_fixture->find<ResultPanel>()->findChildren<QPushButton*>())
        if (button->isVisible() && QString(button->text()).remove(u'&') == text) return button;
    return nullptr;
}

void TestImportOffer::whatOldActivityLiftedIsPromotedWhenAskedForAndUndone()
{
    QVERIFY(import("activities.csv", "eventId,email,type,occurredAt\n1,anna@example.com,download,2025-12-01\n2,anna@example.com,meeting_booked,2025-12-02\n"
                                     "3,anna@example.com,meeting_held,2025-12-03\n4,anna@example.com,quote_opened,2025-12-04\n"));
    QCOMPARE(stage(), StageRole::Lead);
    QVERIFY(offer()->isVisible());
    QVERIFY2(offer()->sentence().contains(u"1 lead"_s), qPrintable(offer()->sentence()));
    QVERIFY(promotion());
    promotion()->click();
    QTRY_COMPARE(stage(), StageRole::MarketingQualified);
    QTRY_COMPARE(offer()->sentence(), u"1 lead was promoted to MQL."_s);
    QVERIFY2(!promotion(), "it cannot be done twice");
    m_fixture->file->undo().undo();
    QTRY_COMPARE(stage(), StageRole::Lead);
    QVERIFY(m_fixture->failures.isEmpty());
}

void TestImportOffer::theyMayAlsoBePromotedAtTheDateTheyCrossed()
{
    QVERIFY(import("activities.csv", "eventId,email,type,occurredAt\n1,anna@example.com,download,2025-12-01\n2,anna@example.com,meeting_booked,2025-12-02\n"
                                     "3,anna@example.com,meeting_held,2025-12-03\n4,anna@example.com,quote_opened,2025-12-04\n"));
    const QString replay = u"Promote at the date they crossed"_s;
    QVERIFY(button(replay));
    button(replay)->click();
    QTRY_COMPARE(stage(), StageRole::MarketingQualified);
    QTRY_VERIFY(!button(replay) && !promotion());
    const auto lead = m_fixture->ask([at = m_fixture->now](Workspace& w) { return leadTable(w, at); })->first();
    QVERIFY2(lead.stageSince < m_fixture->now - 30 * secondsPerDay, "in the stage since the day of the crossing");
    // In another language the page is made anew.
    const std::any kept = m_fixture->page->takeAlong();
    m_fixture->show(1180, 760);
    m_fixture->page->bringBack(kept);
    QVERIFY(m_fixture->find<ResultPanel>()->isVisible());
    QVERIFY2(!button(replay) && !promotion(), "what was done is not offered again");
}

void TestImportOffer::withoutACrossingNothingIsOffered()
{
    QVERIFY(import("activities.csv", "eventId,email,type,occurredAt\n1,anna@example.com,download,2025-12-01\n"));
    QVERIFY(m_fixture->find<ResultPanel>()->isVisible() && !offer()->isVisible());
}

void TestImportOffer::theStepsGrowWithTheText()
{
    const auto* steps = m_fixture->find<WizardSteps>();
    QCOMPARE(steps->width(), 208);
    m_fixture->theme.setScale(1.5);
    QCOMPARE(steps->minimumWidth(), 312);
}

KELVIN_TEST(TestImportOffer)
#include "TestImportOffer.moc"
