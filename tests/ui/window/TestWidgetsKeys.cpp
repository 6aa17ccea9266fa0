// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ContributionList.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/PageArea.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StepperWidget.h"
#include "ui/widgets/WizardSteps.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestWidgetsKeys : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void segmentsMoveWithTheArrows();
    void aChipIsRemovedByDeleteAndByItsCross();
    void theStepperIsChosenByKeys();
    void stepsAreSpokenUnderTheArrowKeys();
    void navigationAnnouncesOnlyWhatThePersonDid();
    void onlyWizardStepsWithinReachCanBeChosen();
    void contributionsSkipTheirRules();
    void onlyTheLeftButtonChooses();
    void searchWaitsForAPauseAndEnterDoesNot();
    void aMessageBarShowsOnlyWhatItHas();
    void flowWrapsAndReportsItsHeight();
    void flowMakesRoomForWhatIsAdded();
    void enterPressesAButton();
    void aPageLargerThanItsPlaceScrolls();
    void theDetailOfADropZoneIsWrapped();

private:
    Theme m_theme;
};

void TestWidgetsKeys::initTestCase()
{
    m_theme.setMotion(false);
    m_theme.apply();
}

void TestWidgetsKeys::stepsAreSpokenUnderTheArrowKeys()
{
    StepperWidget stepper(m_theme);
    stepper.setSteps({{StageRole::Lead, u"Lead"_s, u"3 Mar"_s, StepState::Done}, {StageRole::MarketingQualified, u"MQL"_s, {}, StepState::Now}, {StageRole::SalesAccepted, u"SAL"_s, {}, StepState::ToCome}});
    QCOMPARE(stepper.accessibleDescription(), u"MQL"_s);
    QTest::keyClick(&stepper, Qt::Key_Left);
    QCOMPARE(stepper.accessibleDescription(), u"Lead, 3 Mar"_s);
    QTest::keyClick(&stepper, Qt::Key_End);
    QCOMPARE(stepper.accessibleDescription(), u"SAL"_s);
    WizardSteps wizard(m_theme);
    wizard.setSteps({{u"File"_s, u"leads.csv"_s, StepState::Done}, {u"Mapping"_s, {}, StepState::Now}});
    QCOMPARE(wizard.accessibleDescription(), u"2 / 2: Mapping"_s);
    QTest::keyClick(&wizard, Qt::Key_Up);
    QCOMPARE(wizard.accessibleDescription(), u"1 / 2: File, leads.csv"_s);
}

void TestWidgetsKeys::segmentsMoveWithTheArrows()
{
    SegmentedControl control(m_theme);
    control.addSegment(u"Cohort"_s);
    control.addSegment(u"Period"_s);
    QSignalSpy changes(&control, &SegmentedControl::currentChanged);
    QCOMPARE(control.currentIndex(), 0);
    control.show();
    QTest::keyClick(control.segment(0), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::keyClick(control.segment(1), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    control.setCurrentIndex(7);
    control.setCurrentIndex(1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(control.segment(0)->property("seg").toString(), u"first"_s);
    QCOMPARE(control.segment(1)->property("seg").toString(), u"last"_s);
}

void TestWidgetsKeys::aChipIsRemovedByDeleteAndByItsCross()
{
    Chip chip(m_theme, u"Stage is"_s, u"MQL"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QCOMPARE(chip.accessibleName(), u"Stage is MQL"_s);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, chip.height() / 2));
    QCOMPARE(removed.size(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
    chip.setRemovable(false);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
}

void TestWidgetsKeys::theStepperIsChosenByKeys()
{
    StepperWidget stepper(m_theme);
    stepper.setSteps({{StageRole::Lead, u"Lead"_s, {}, StepState::Done}, {StageRole::MarketingQualified, u"MQL"_s, u"since 11 Mar"_s, StepState::Now}, {StageRole::SalesAccepted, u"SAL"_s}});
    QCOMPARE(stepper.accessibleDescription(), u"MQL, since 11 Mar"_s);
    stepper.show();
    QSignalSpy chosen(&stepper, &StepperWidget::stepChosen);
    QTest::keyClick(&stepper, Qt::Key_Right);
    QTest::keyClick(&stepper, Qt::Key_Return);
    QCOMPARE(chosen[0][0].toInt(), 2);
}

void TestWidgetsKeys::navigationAnnouncesOnlyWhatThePersonDid()
{
    NavigationList list(m_theme, NavigationList::Kind::Places);
    QSignalSpy chosen(&list, &NavigationList::placeChosen);
    for (const QString& key : {u"today"_s, u"leads"_s, u"lead"_s}) list.addPlace(key, key, key);
    list.setBadge(u"leads"_s, u"12,480"_s);
    list.setCurrentPlace(u"leads"_s);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(list.currentPlace(), u"leads"_s);
    QCOMPARE(list.item(1)->data(Qt::AccessibleTextRole).toString(), u"leads, 12,480"_s);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    QSignalSpy passed(&list, &NavigationList::placePassed);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(passed.size(), 1);
    QCOMPARE(passed[0][0].toString(), u"lead"_s);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"lead"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toString(), u"today"_s);
    list.setPlaceEnabled(u"lead"_s, false);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(2)).center());
    QCOMPARE(chosen.size(), 2);
    list.setCurrentPlace(u"no such place"_s);
    QVERIFY(list.currentPlace().isEmpty());
}

void TestWidgetsKeys::onlyWizardStepsWithinReachCanBeChosen()
{
    WizardSteps steps(m_theme);
    steps.setSteps({{u"File"_s, u"a.csv"_s, StepState::Done, true}, {u"Mapping"_s, {}, StepState::Done}, {u"Check"_s, {}, StepState::Now}, {u"Import"_s}});
    steps.show();
    QSignalSpy chosen(&steps, &WizardSteps::stepChosen);
    QTest::keyClick(&steps, Qt::Key_Return);
    QTest::keyClick(&steps, Qt::Key_Down);
    QTest::keyClick(&steps, Qt::Key_Return);
    QTest::keyClick(&steps, Qt::Key_Up);
    QTest::keyClick(&steps, Qt::Key_Up);
    // Done, and not to be gone back to: what is written is written.
    QTest::keyClick(&steps, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&steps, Qt::Key_Up);
    QTest::keyClick(&steps, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 0);
}

void TestWidgetsKeys::contributionsSkipTheirRules()
{
    ContributionList list(m_theme);
    list.setRows({ContributionBar{u"A"_s, {}, u"+2"_s, 2}, ContributionRule{}, ContributionHeading{u"Sum"_s, {}, u"2"_s}});
    QVERIFY(list.accessibleDescription().contains(u"A +2; Sum 2"_s));
    list.resize(300, 80);
    list.show();
    QSignalSpy chosen(&list, &ContributionList::rowChosen);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(chosen.last()[0].toInt(), 2);
}

void TestWidgetsKeys::onlyTheLeftButtonChooses()
{
    ContributionList list(m_theme);
    list.setRows({ContributionBar{u"A"_s, {}, u"+2"_s, 2}});
    list.resize(300, 40);
    list.show();
    QSignalSpy row(&list, &ContributionList::rowChosen);
    WizardSteps steps(m_theme);
    steps.setSteps({{u"File"_s, u"a.csv"_s, StepState::Done, true}});
    steps.resize(200, 60);
    steps.show();
    QSignalSpy step(&steps, &WizardSteps::stepChosen);
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::LeftButton}) {
        QTest::mouseClick(&list, button, {}, QPoint(40, 10));
        QTest::mouseClick(&steps, button, {}, QPoint(40, 20));
        QCOMPARE(row.size(), qsizetype(button == Qt::LeftButton));
        QCOMPARE(step.size(), qsizetype(button == Qt::LeftButton));
    }
}

void TestWidgetsKeys::searchWaitsForAPauseAndEnterDoesNot()
{
    SearchField field(m_theme, u"Search leads"_s);
    field.show();
    QSignalSpy asked(&field, &SearchField::searchRequested);
    QTest::keyClicks(&field, u"wojt"_s);
    QCOMPARE(asked.size(), 0);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"wojt"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
}

void TestWidgetsKeys::aMessageBarShowsOnlyWhatItHas()
{
    MessageBar bar(m_theme);
    bar.setMessage(MessageTone::Danger, u"It <b>failed</b>."_s, u"The disk is full."_s, u"Try again"_s);
    bar.show();
    QCOMPARE(bar.sentence(), u"It <b>failed</b>."_s);
    QCOMPARE(bar.property("bar").toString(), u"danger"_s);
    QSignalSpy action(&bar, &MessageBar::actionTriggered);
    auto* button = bar.findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(action.size(), 1);
    bar.setMessage(MessageTone::Plain, u"Fine."_s);
    QVERIFY(!button->isVisible());
    QCOMPARE(bar.accessibleName(), u"Fine."_s);
}

void TestWidgetsKeys::flowMakesRoomForWhatIsAdded()
{
    QWidget page;
    auto* flow = new FlowLayout(&page);
    auto* last = new QPushButton(u"Add filter"_s, &page);
    flow->addWidget(last);
    page.resize(600, 40);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    flow->removeWidget(last);
    auto* first = new QPushButton(u"Stage is SQL"_s, &page);
    flow->addWidget(first);
    first->show();
    flow->activate();
    flow->addWidget(last);
    QTRY_VERIFY(last->x() > first->geometry().right());
}

void TestWidgetsKeys::enterPressesAButton()
{
    QWidget page;
    QPushButton button(u"Show the leads"_s, &page);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    button.setFocus();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.size(), 2);
    // Keys of commands stay theirs.
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed.size(), 2);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.size(), 2);
}

void TestWidgetsKeys::aPageLargerThanItsPlaceScrolls()
{
    auto* page = new QWidget;
    auto* wide = new QPushButton(u"Wide"_s, page);
    auto* last = new QPushButton(u"Last"_s, page);
    wide->setMinimumSize(700, 30);
    auto* layout = new QHBoxLayout(page);
    layout->addWidget(wide);
    layout->addWidget(last);
    PageArea area(page);
    area.resize(500, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(area.minimumSizeHint().width() < 500);
    QCOMPARE(area.width(), 500);
    QVERIFY(area.horizontalScrollBar()->maximum() > 0);
    QCOMPARE(area.verticalScrollBar()->maximum(), 0);
    QVERIFY(page->width() > 700);
    last->setFocus();
    QTRY_VERIFY(area.horizontalScrollBar()->value() > 0);
    // One that is wider than its place is shown from its left edge, and a page that is come back to begins at the left.
    wide->setFocus();
    QTRY_COMPARE(area.horizontalScrollBar()->value(), 0);
    last->setFocus();
    QTRY_VERIFY(area.horizontalScrollBar()->value() > 0);
    area.hide();
    area.show();
    QCOMPARE(area.horizontalScrollBar()->value(), 0);
    // With less to show it is as large as its place again.
    wide->setMinimumSize(100, 30);
    QTRY_COMPARE(page->width(), 500);
    QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
}

void TestWidgetsKeys::theDetailOfADropZoneIsWrapped()
{
    DropZone zone(m_theme, u"Drop a file here"_s, u"Leads, companies, activities, BANT answers or outcomes as CSV, from HubSpot or any other program."_s);
    QCOMPARE(zone.heightForWidth(1'200), m_theme.tokens().pxi(96));
    QVERIFY(zone.heightForWidth(240) > zone.heightForWidth(1'200) + 2 * m_theme.tokens().pxi(12));
    // What is painted keeps its distance from the edges.
    zone.resize(240, zone.heightForWidth(240));
    const QImage image = zone.grab().toImage();
    const QColor ground = image.pixelColor(8, image.height() / 2);
    for (int y = 8; y < image.height() - 8; ++y)
        for (const int x : {6, 10, 228, 232}) QVERIFY2(image.pixelColor(x, y) == ground, qPrintable(QString::number(y)));
}

void TestWidgetsKeys::flowWrapsAndReportsItsHeight()
{
    QWidget box;
    auto* flow = new FlowLayout(&box, 6);
    for (int i = 0; i < 6; ++i) {
        auto* part = new QWidget(&box);
        part->setFixedSize(50, 20);
        flow->addWidget(part);
    }
    QCOMPARE(flow->heightForWidth(400), 20);
    QCOMPARE(flow->heightForWidth(162), 46); // three in a line
    QCOMPARE(flow->heightForWidth(50), 6 * 20 + 5 * 6);
}

KELVIN_TEST(TestWidgetsKeys)
#include "TestWidgetsKeys.moc"
