// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Workbench.h"
#include "ui/pages/CallSheetPage.h"
#include "ui/pages/LeadPage.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/callsheet/CriterionCard.h"
#include "ui/pages/lead/LeadHeader.h"

#include <QActionGroup>
#include <QPushButton>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// List, lead and call sheet are about the same person, and stay so.
class TestPlacesOfALead : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theLeadPlaceFollowsTheList();
    void theListFollowsTheLeadThatWasSteppedTo();
    void theCallSheetStartsWithTheLeadOfTheList();
    void anotherLanguageKeepsTheLeadAndTheCallUnderWay();

private:
    template <typename PageType> PageType* page(Place place) const { return qobject_cast<PageType*>(m_fixture->window->workbench()->page(place)); }
    LeadsPage* list() const { return page<LeadsPage>(Place::Leads); }
    LeadPage* lead() const { return page<LeadPage>(Place::Lead); }
    CallSheetPage* sheet() const { return page<CallSheetPage>(Place::CallSheet); }
    void goTo(Place place) const { m_fixture->window->commands().place(place)->trigger(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPlacesOfALead::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->file() && m_fixture->window->file()->leads().isCounted(), 60'000);
    goTo(Place::Leads);
    list()->showList(u"all"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list()->visibleLeads().size() > 20, 30'000);
}

void TestPlacesOfALead::theLeadPlaceFollowsTheList()
{
    for (const int place : {7, 3}) {
        const qint64 wanted = list()->visibleLeads().at(place);
        list()->selectLead(wanted);
        QCOMPARE(list()->currentLead(), wanted);
        goTo(Place::Lead);
        QCOMPARE(lead()->lead(), wanted);
        QPushButton* back = nullptr;
        for (QPushButton* button : lead()->header()->findChildren<QPushButton*>())
            if (button->accessibleName() == u"Back to the list of leads"_s) back = button;
        QVERIFY(back);
        QTRY_COMPARE(back->text(), list()->listTitle());
        goTo(Place::Leads);
    }
    // From elsewhere it is the lead that was read last.
    goTo(Place::Lead);
    const qint64 read = lead()->lead();
    goTo(Place::Funnel);
    list()->selectLead(list()->visibleLeads().at(11));
    goTo(Place::Lead);
    QCOMPARE(lead()->lead(), read);
}

void TestPlacesOfALead::theListFollowsTheLeadThatWasSteppedTo()
{
    const QList<qint64> listed = list()->visibleLeads();
    list()->selectLead(listed.at(4));
    goTo(Place::Lead);
    lead()->showLead(listed.at(6), listed);
    goTo(Place::Leads);
    QCOMPARE(list()->currentLead(), listed.at(6));
}

void TestPlacesOfALead::theCallSheetStartsWithTheLeadOfTheList()
{
    const QList<qint64> listed = list()->visibleLeads();
    list()->selectLead(listed.at(9));
    goTo(Place::CallSheet);
    QCOMPARE(sheet()->lead(), listed.at(9));
    goTo(Place::Lead);
    QCOMPARE(lead()->lead(), listed.at(9));
    // A call under way is not exchanged for another one by looking at the list.
    goTo(Place::Leads);
    list()->selectLead(listed.at(2));
    goTo(Place::CallSheet);
    QCOMPARE(sheet()->lead(), listed.at(9));
}

void TestPlacesOfALead::anotherLanguageKeepsTheLeadAndTheCallUnderWay()
{
    const QList<qint64> listed = list()->visibleLeads();
    QSignalSpy shown(sheet(), &CallSheetPage::shown);
    m_fixture->window->workbench()->callLead(listed.at(5));
    QVERIFY(shown.wait(20'000));
    QTest::keyClick(sheet()->card(Criterion::Budget), Qt::Key_3);
    QTest::keyClicks(sheet()->card(Criterion::Budget), u"q"_s);
    const CallDraft typed = sheet()->draft();
    QCOMPARE(typed.criteria[0].level, std::optional(BantLevel::Partly));
    QVERIFY(!typed.criteria[0].note.isEmpty());
    lead()->showLead(listed.at(8), listed);
    const Workbench* before = m_fixture->window->workbench();
    for (QAction* action : m_fixture->window->commands().languages->actions())
        if (action->data() == u"ru"_s) action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->workbench() != before, 20'000);
    QCOMPARE(m_fixture->asked, 0);
    QCOMPARE(sheet()->lead(), listed.at(5));
    QTRY_VERIFY_WITH_TIMEOUT(sheet()->draft() == typed, 20'000);
    QVERIFY(sheet()->hasUnsavedWork());
    QCOMPARE(lead()->lead(), listed.at(8));
}

KELVIN_TEST(TestPlacesOfALead)
#include "TestPlacesOfALead.moc"
