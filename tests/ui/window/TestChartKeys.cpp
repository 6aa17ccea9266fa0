// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/charts/FunnelWidget.h"
#include "ui/charts/HistogramWidget.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

Histogram sample()
{
    Histogram h;
    h.from = -20;
    h.counts = QList<qint64>(25, 100);
    h.thresholds = {45, 85};
    h.marketingLabel = u"MQL 45"_s;
    h.salesLabel = u"SQL 85"_s;
    return h;
}

/// A histogram on the screen, and the mouse on it.
struct ShownHistogram {
    HistogramWidget widget;
    HistogramGeometry geometry;

    explicit ShownHistogram(const Theme& theme)
        : widget(theme)
    {
        widget.resize(440, 300);
        widget.setHistogram(sample());
        widget.show();
        geometry = histogramGeometry(QRectF(widget.rect()), widget.histogram(), theme.tokens());
    }

    void take(double points) { QTest::mousePress(&widget, Qt::LeftButton, {}, at(points)); }
    void drag(double points) { QTest::mouseMove(&widget, at(points) + QPoint(1, 0)); }
    void drop(double points) { QTest::mouseRelease(&widget, Qt::LeftButton, {}, at(points) + QPoint(1, 0)); }

private:
    QPoint at(double points) const { return {int(geometry.xOf(points)), int(geometry.plot.center().y())}; }
};

FunnelPicture funnel()
{
    FunnelPicture picture;
    for (int i = 0; i < 5; ++i) picture.bars.append({StageRole(i), u"Stage"_s, 100.0 / (i + 1), 0, u"100"_s, {}});
    picture.links = QList<FunnelLink>(4, {u"50 %"_s, u"40–60"_s});
    return picture;
}

} // namespace

/// Charts by keys and mouse.
class TestChartKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void histogramKeysMoveTheThreshold_data();
    void histogramKeysMoveTheThreshold();
    void histogramThresholdsNeverCross();
    void tabWalksFromLineToLineAndOut();
    void aHistogramThatCannotBeEditedDoesNotMove();
    void theOnlyLineMovesFreely();
    void aHeldKeyIsOneMove();
    void anAnswerDoesNotTakeTheHeldLineAway();
    void aHeldLineIsDroppedWhenTheFocusGoes();
    void theLineWithTheFocusIsSpoken();
    void draggingALineMovesItToWholePoints();
    void clickingABinOpensItsLeads();
    void funnelKeysWalkBarsAndSteps();
    void aFunnelThatIsNotCountedYetHasNoKeys();
    void clickingABarOfTheFunnelChoosesIt();

private:
    Theme m_theme;
};

void TestChartKeys::initTestCase()
{
    m_theme.setMotion(false);
    m_theme.apply();
}

void TestChartKeys::histogramKeysMoveTheThreshold_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("expected");
    QTest::newRow("left") << int(Qt::Key_Left) << 44.0;
    QTest::newRow("right") << int(Qt::Key_Right) << 46.0;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << 40.0;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 50.0;
    QTest::newRow("home") << int(Qt::Key_Home) << -20.0;
    QTest::newRow("end") << int(Qt::Key_End) << 84.0; // stops below SQL
}

void TestChartKeys::histogramKeysMoveTheThreshold()
{
    QFETCH(int, key);
    QFETCH(double, expected);
    HistogramWidget widget(m_theme);
    widget.setHistogram(sample());
    widget.show();
    widget.setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    QSignalSpy moved(&widget, &HistogramWidget::thresholdMoved);
    QTest::keyClick(&widget, Qt::Key(key));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].toInt(), 0);
    QCOMPARE(moved[0][1].toDouble(), expected);
    QCOMPARE(*widget.histogram().thresholds.marketingQualified, expected);
    QCOMPARE(*widget.histogram().thresholds.salesQualified, 85.0);
}

void TestChartKeys::histogramThresholdsNeverCross()
{
    HistogramWidget widget(m_theme);
    widget.setHistogram(sample());
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    widget.clearFocus();
    widget.setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(&widget, Qt::Key_Home);
    QCOMPARE(*widget.histogram().thresholds.salesQualified, 46.0);
    QTest::keyClick(&widget, Qt::Key_End);
    QCOMPARE(*widget.histogram().thresholds.salesQualified, 105.0);
    QSignalSpy moved(&widget, &HistogramWidget::thresholdMoved);
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(moved.size(), 0);
}

void TestChartKeys::tabWalksFromLineToLineAndOut()
{
    QWidget window;
    auto* widget = new HistogramWidget(m_theme, &window);
    auto* button = new QPushButton(u"next"_s, &window);
    button->move(0, 320);
    widget->resize(400, 300);
    widget->setHistogram(sample());
    window.resize(420, 380);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Tab);
    QVERIFY(widget->hasFocus());
    QTest::keyClick(widget, Qt::Key_Left);
    QCOMPARE(*widget->histogram().thresholds.salesQualified, 84.0);
    QTest::keyClick(widget, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
}

void TestChartKeys::aHistogramThatCannotBeEditedDoesNotMove()
{
    HistogramWidget widget(m_theme);
    widget.setHistogram(sample());
    widget.setEditable(false);
    widget.show();
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_Left);
    QCOMPARE(*widget.histogram().thresholds.marketingQualified, 45.0);
}

void TestChartKeys::theOnlyLineMovesFreely()
{
    // A model without an SQL line: there is none to walk to, none to stop at, and none at 0.
    QWidget window;
    HistogramWidget widget(m_theme, &window);
    QPushButton button(u"next"_s, &window);
    Histogram one = sample();
    one.thresholds = {45, std::nullopt};
    one.salesLabel.clear();
    widget.resize(400, 300);
    widget.setHistogram(one);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    widget.setFocus(Qt::BacktabFocusReason);
    QSignalSpy dropped(&widget, &HistogramWidget::thresholdDropped);
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toInt(), 0);
    QCOMPARE(*widget.histogram().thresholds.marketingQualified, 46.0);
    QTest::keyClick(&widget, Qt::Key_End);
    QCOMPARE(*widget.histogram().thresholds.marketingQualified, 105.0);
    QVERIFY(!widget.histogram().thresholds.salesQualified);
    QTest::keyClick(&widget, Qt::Key_Tab);
    QVERIFY(button.hasFocus());
    QVERIFY2(!widget.accessibleDescription().contains(u','), qPrintable(widget.accessibleDescription()));
}

void TestChartKeys::aHeldKeyIsOneMove()
{
    HistogramWidget widget(m_theme);
    widget.setHistogram(sample());
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    widget.setFocus(Qt::TabFocusReason);
    QSignalSpy moved(&widget, &HistogramWidget::thresholdMoved);
    QSignalSpy dropped(&widget, &HistogramWidget::thresholdDropped);
    const auto send = [&widget](QEvent::Type type, bool again) {
        QKeyEvent event(type, Qt::Key_Right, Qt::NoModifier, {}, again);
        QCoreApplication::sendEvent(&widget, &event);
    };
    send(QEvent::KeyPress, false);
    for (int i = 0; i < 9; ++i) {
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    QCOMPARE(moved.size(), 10);
    QCOMPARE(dropped.size(), 0);
    send(QEvent::KeyRelease, false);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][1].toDouble(), 55.0);
    // A line that did not move is no edit.
    QTest::keyClick(&widget, Qt::Key_A);
    QCOMPARE(dropped.size(), 1);
}

void TestChartKeys::anAnswerDoesNotTakeTheHeldLineAway()
{
    ShownHistogram shown(m_theme);
    QSignalSpy dropped(&shown.widget, &HistogramWidget::thresholdDropped);
    shown.take(85);
    shown.drag(60);
    Histogram late = sample();
    late.thresholds = {45, 80};
    shown.widget.setHistogram(late);
    shown.drop(60);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][1].toDouble(), 60.0);
}

void TestChartKeys::aHeldLineIsDroppedWhenTheFocusGoes()
{
    ShownHistogram shown(m_theme);
    QSignalSpy dropped(&shown.widget, &HistogramWidget::thresholdDropped);
    QSignalSpy chosen(&shown.widget, &HistogramWidget::binChosen);
    shown.take(85);
    shown.drag(60);
    QFocusEvent gone(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(&shown.widget, &gone);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][1].toDouble(), 60.0);
    // The button that is let go then is no click on a bin.
    shown.drop(60);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestChartKeys::theLineWithTheFocusIsSpoken()
{
    Histogram spoken = sample();
    spoken.marketingNote = u"1,162 leads at or above"_s;
    HistogramWidget widget(m_theme);
    widget.setHistogram(spoken);
    QCOMPARE(widget.accessibleDescription(), u"MQL 45, SQL 85"_s);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    widget.setFocus(Qt::TabFocusReason);
    QCOMPARE(widget.accessibleDescription(), u"MQL 45, 1,162 leads at or above"_s);
    QTest::keyClick(&widget, Qt::Key_Tab);
    QCOMPARE(widget.accessibleDescription(), u"SQL 85"_s);
}

void TestChartKeys::draggingALineMovesItToWholePoints()
{
    ShownHistogram shown(m_theme);
    QSignalSpy dropped(&shown.widget, &HistogramWidget::thresholdDropped);
    shown.take(85);
    shown.drag(60);
    shown.drop(60);
    QCOMPARE(*shown.widget.histogram().thresholds.salesQualified, 60.0);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][1].toDouble(), 60.0);
}

void TestChartKeys::clickingABinOpensItsLeads()
{
    ShownHistogram shown(m_theme);
    QSignalSpy chosen(&shown.widget, &HistogramWidget::binChosen);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, QPoint(int(shown.geometry.xOf(12.5)), int(shown.geometry.plot.bottom()) - 4));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toDouble(), 10.0);
    QCOMPARE(chosen[0][1].toDouble(), 15.0);
}

void TestChartKeys::funnelKeysWalkBarsAndSteps()
{
    FunnelWidget widget(m_theme);
    widget.setPicture(funnel());
    widget.show();
    QSignalSpy bars(&widget, &FunnelWidget::barChosen);
    QSignalSpy steps(&widget, &FunnelWidget::stepChosen);
    QTest::keyClick(&widget, Qt::Key_Return);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Return);
    QVERIFY(widget.accessibleDescription().contains(u"50 %"_s));
    QTest::keyClick(&widget, Qt::Key_End);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars[0][0].toInt(), 0);
    QCOMPARE(bars[1][0].toInt(), 4);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps[0][0].toInt(), 0);
}

void TestChartKeys::aFunnelThatIsNotCountedYetHasNoKeys()
{
    FunnelWidget widget(m_theme);
    widget.show();
    QSignalSpy bars(&widget, &FunnelWidget::barChosen);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Return}) QTest::keyClick(&widget, key);
    widget.grab();
    QCOMPARE(bars.size(), 0);
    // The focus was here before the numbers: they are said when they come, without what is empty.
    widget.activateWindow();
    widget.setFocus();
    QVERIFY(QTest::qWaitFor([&] { return widget.hasFocus(); }));
    FunnelPicture picture = funnel();
    picture.bars[0].word = u"Lead"_s;
    picture.bars[0].countText = u"12"_s;
    picture.bars[0].openText.clear();
    widget.setPicture(picture);
    QCOMPARE(widget.accessibleDescription(), u"Lead 12"_s);
}

void TestChartKeys::clickingABarOfTheFunnelChoosesIt()
{
    FunnelWidget widget(m_theme);
    widget.resize(900, 240);
    widget.setPicture(funnel());
    widget.show();
    QSignalSpy bars(&widget, &FunnelWidget::barChosen);
    const FunnelGeometry g = funnelGeometry(QRectF(widget.rect()).adjusted(2, 2, -2, -2), funnel(), m_theme.tokens());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, g.bars[2].center().toPoint());
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars[0][0].toInt(), 2);
}

KELVIN_TEST(TestChartKeys)
#include "TestChartKeys.moc"
