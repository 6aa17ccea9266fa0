// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/painting/FunnelPainter.h"
#include "ui/painting/HistogramPainter.h"
#include "ui/painting/SparklinePainter.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

const Tokens tokens = lightTokens();

Histogram sample(double mql, double sql)
{
    Histogram h;
    h.from = -20;
    h.counts = {10, 400, 900, 1500, 1200, 800, 400, 300, 200, 150, 120, 100, 90, 80, 60, 50, 40, 30, 20, 10, 8, 6, 4, 2, 1};
    h.thresholds = {mql, sql};
    h.marketingLabel = u"MQL 45"_s;
    h.salesLabel = u"SQL 85"_s;
    return h;
}

FunnelPicture funnel(const QList<double>& counts, bool root)
{
    FunnelPicture picture;
    picture.rootScale = root;
    for (int i = 0; i < counts.size(); ++i) picture.bars.append({StageRole(i), u"x"_s, counts[i], 0, u"1"_s, {}});
    for (int i = 0; i + 1 < counts.size(); ++i) picture.links.append({u"50 %"_s, u"40–60"_s});
    return picture;
}

int count(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == colour;
    return found;
}

} // namespace

class TestPaintingCharts : public QObject {
    Q_OBJECT
private slots:
    void pointsAndPixelsOfAHistogramAreInverse();
    void aThresholdIsFoundAtItsLineAndHandle();
    void closeHandlesNeverOverlap();
    void binsAreFoundUnderThePointer();
    void histogramHeightsFollowTheScale();
    void histogramBandsMeetAtTheThresholds();
    void aLineThatThereIsNotIsNotPainted();
    void gridCountsAreRoundAscendingAndInside();
    void funnelHeightsAreRootsOfCounts();
    void funnelHeightsCanBeLinear();
    void aTinyBarIsStillVisible();
    void theHatchedPartIsTheOpenShare();
    void funnelPartsAreFoundUnderThePointer();
    void emptyChartsPaintWithoutHarm();
};

void TestPaintingCharts::pointsAndPixelsOfAHistogramAreInverse()
{
    const HistogramGeometry g = histogramGeometry(QRectF(7, 3, 431, 300), sample(45, 85), tokens);
    QCOMPARE(g.from, -20.0);
    QCOMPARE(g.to, 105.0);
    for (int points = -20; points <= 105; ++points) QCOMPARE(g.pointsAt(g.xOf(points)), double(points));
    QCOMPARE(g.pointsAt(-1e6), -20.0);
    QCOMPARE(g.pointsAt(1e6), 105.0);
}

void TestPaintingCharts::aThresholdIsFoundAtItsLineAndHandle()
{
    const Histogram h = sample(45, 85);
    const HistogramGeometry g = histogramGeometry(QRectF(0, 0, 440, 300), h, tokens);
    const double middle = g.plot.center().y();
    QCOMPARE(thresholdAt(g, h, QPointF(g.xOf(45) + 5, middle), tokens), std::optional(0));
    QCOMPARE(thresholdAt(g, h, QPointF(g.xOf(85) - 5, middle), tokens), std::optional(1));
    QCOMPARE(thresholdAt(g, h, QPointF(g.xOf(45) + 7, middle), tokens), std::nullopt);
    QCOMPARE(thresholdAt(g, h, g.handles[1].center(), tokens), std::optional(1));
    QCOMPARE(thresholdAt(g, h, QPointF(g.xOf(45), g.plot.bottom() + 10), tokens), std::nullopt);
}

void TestPaintingCharts::closeHandlesNeverOverlap()
{
    for (int mql = -20; mql < 105; mql += 5)
        for (int sql = mql + 1; sql <= 105; sql += 7) {
            const HistogramGeometry g = histogramGeometry(QRectF(0, 0, 400, 300), sample(mql, sql), tokens);
            QVERIFY(!g.handles[0].intersects(g.handles[1]));
            QVERIFY(g.handles[1].right() <= 401);
        }
}

void TestPaintingCharts::binsAreFoundUnderThePointer()
{
    const HistogramGeometry g = histogramGeometry(QRectF(0, 0, 440, 300), sample(45, 85), tokens);
    QCOMPARE(g.binAt(g.xOf(-20) + 1, 5), 0);
    QCOMPARE(g.binAt(g.xOf(47), 5), 13);
    QCOMPARE(g.binAt(g.plot.left() - 1, 5), -1);
    QCOMPARE(g.binAt(g.plot.right() + 1, 5), -1);
}

void TestPaintingCharts::histogramHeightsFollowTheScale()
{
    Histogram h = sample(45, 85);
    HistogramGeometry g = histogramGeometry(QRectF(0, 0, 440, 300), h, tokens);
    QCOMPARE(g.yOf(1500), g.plot.top());
    QVERIFY(qAbs(g.plot.bottom() - g.yOf(375) - g.plot.height() / 2) < 1e-6);
    h.rootScale = false;
    g = histogramGeometry(QRectF(0, 0, 440, 300), h, tokens);
    QVERIFY(qAbs(g.plot.bottom() - g.yOf(375) - g.plot.height() / 4) < 1e-6);
}

void TestPaintingCharts::histogramBandsMeetAtTheThresholds()
{
    const Histogram h = sample(47, 85); // cuts through a bin
    QImage image(440, 300, QImage::Format_ARGB32);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paintHistogram(painter, QRectF(0, 0, 440, 300), h, {}, tokens);
    painter.end();
    const HistogramGeometry g = histogramGeometry(QRectF(0, 0, 440, 300), h, tokens);
    const int y = int(g.plot.bottom()) - 3;
    QCOMPARE(image.pixelColor(int(g.xOf(45.6)), y), tokens.stageFill[0]);
    QCOMPARE(image.pixelColor(int(g.xOf(48.4)), y), tokens.stageFill[1]);
    QCOMPARE(image.pixelColor(int(g.xOf(87)), y), tokens.stageFill[3]);
}

void TestPaintingCharts::aLineThatThereIsNotIsNotPainted()
{
    Histogram h = sample(45, 85);
    h.thresholds.salesQualified.reset();
    const QRectF area(0, 0, 440, 300);
    const HistogramGeometry g = histogramGeometry(area, h, tokens);
    QVERIFY(g.handles[1].isEmpty());
    QCOMPARE(thresholdAt(g, h, QPointF(g.xOf(0), g.plot.center().y()), tokens), std::nullopt);
    QCOMPARE(thresholdAt(g, h, QPointF(g.xOf(45), g.plot.center().y()), tokens), std::optional(0));
    QImage image(440, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintHistogram(painter, area, h, {}, tokens);
    painter.end();
    QVERIFY(count(image, tokens.stageFill[0]) > 0);
    QVERIFY(count(image, tokens.stageFill[1]) > 0);
    QCOMPARE(count(image, tokens.stageFill[3]), 0);
}

void TestPaintingCharts::gridCountsAreRoundAscendingAndInside()
{
    for (qint64 most = 1; most < 2'000'000; most = most * 3 + 1)
        for (const bool root : {false, true}) {
            qint64 before = 0;
            for (const qint64 value : gridCounts(most, root)) {
                QVERIFY(value > before && value <= most);
                qint64 lead = value;
                while (lead % 10 == 0) lead /= 10;
                QVERIFY2(lead == 1 || lead == 2 || lead == 5, qPrintable(QString::number(value)));
                before = value;
            }
            QVERIFY(before > 0);
        }
}

void TestPaintingCharts::funnelHeightsAreRootsOfCounts()
{
    const FunnelGeometry g = funnelGeometry(QRectF(0, 0, 900, 300), funnel({10000, 2500, 900, 400, 100}, true), tokens);
    const double unit = g.bars[0].height();
    QVERIFY(qAbs(g.bars[1].height() - unit / 2) < 0.01);
    QVERIFY(qAbs(g.bars[4].height() - unit / 10) < 0.01);
    QCOMPARE(g.bars[0].width(), 132.0);
    for (const QRectF& bar : g.bars) QCOMPARE(bar.bottom(), g.baseLine);
    QCOMPARE(g.connectors.size(), 4);
}

void TestPaintingCharts::funnelHeightsCanBeLinear()
{
    const FunnelGeometry g = funnelGeometry(QRectF(0, 0, 900, 300), funnel({1000, 250}, false), tokens);
    QVERIFY(qAbs(g.bars[1].height() - g.bars[0].height() / 4) < 0.01);
}

void TestPaintingCharts::aTinyBarIsStillVisible()
{
    const FunnelGeometry g = funnelGeometry(QRectF(0, 0, 900, 300), funnel({1e6, 1, 0}, true), tokens);
    QCOMPARE(g.bars[1].height(), 6.0);
    QCOMPARE(g.bars[2].height(), 6.0);
}

void TestPaintingCharts::theHatchedPartIsTheOpenShare()
{
    FunnelPicture picture = funnel({1000, 500}, true);
    picture.bars[0].open = 250;
    const FunnelGeometry g = funnelGeometry(QRectF(0, 0, 900, 300), picture, tokens);
    QVERIFY(qAbs(g.open[0].height() - g.bars[0].height() / 4) < 0.01);
    QCOMPARE(g.open[0].top(), g.bars[0].top());
    QCOMPARE(g.open[1].height(), 0.0);
}

void TestPaintingCharts::funnelPartsAreFoundUnderThePointer()
{
    const FunnelGeometry g = funnelGeometry(QRectF(0, 0, 900, 300), funnel({1000, 500, 200, 100, 50}, true), tokens);
    for (int i = 0; i < 5; ++i) QCOMPARE(funnelPartAt(g, g.bars[i].center()), (FunnelPart{FunnelPart::Kind::Bar, i}));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(funnelPartAt(g, g.labels[i].center()), (FunnelPart{FunnelPart::Kind::Link, i}));
        const QPointF low((g.bars[i].right() + g.bars[i + 1].left()) / 2, g.baseLine - 3);
        QCOMPARE(funnelPartAt(g, low), (FunnelPart{FunnelPart::Kind::Link, i}));
    }
    QVERIFY(!funnelPartAt(g, QPointF(-5, -5)));
}

void TestPaintingCharts::emptyChartsPaintWithoutHarm()
{
    QImage image(200, 100, QImage::Format_ARGB32);
    image.fill(tokens.surface);
    QPainter painter(&image);
    for (const QRectF& rect : {QRectF(0, 0, 200, 100), QRectF(0, 0, 3, 2), QRectF()}) {
        paintFunnel(painter, rect, {}, tokens, FunnelPart{FunnelPart::Kind::Link, 3}, true);
        paintFunnel(painter, rect, funnel({0, 0, 0}, true), tokens);
        paintHistogram(painter, rect, {}, {0, 0}, tokens);
        paintHistogram(painter, rect, sample(45, 85), {}, tokens);
        paintSparkline(painter, rect, {}, tokens);
    }
    QVERIFY(painter.isActive());
}

KELVIN_TEST(TestPaintingCharts)
#include "TestPaintingCharts.moc"
