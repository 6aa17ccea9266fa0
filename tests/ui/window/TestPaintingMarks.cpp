// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/painting/BadgePainter.h"
#include "ui/painting/ContributionPainter.h"
#include "ui/painting/PipsPainter.h"
#include "ui/painting/ScorePainter.h"
#include "ui/painting/StagePainter.h"
#include "ui/painting/TabularText.h"

#include <QImage>
#include <QPainter>

#include <functional>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

const Tokens tokens = lightTokens();

QImage painted(QSize size, const std::function<void(QPainter&, const QRectF&)>& paint, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

int count(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == colour;
    return found;
}

QImage badge(Temperature temperature, bool provisional)
{
    return painted({100, 26}, [&](QPainter& p, const QRectF& r) { paintTemperatureBadge(p, r, {temperature, u"Warm"_s, provisional, false}, tokens); });
}

QImage scoreCell(double points)
{
    return painted({100, 30}, [&](QPainter& p, const QRectF& r) { paintScoreCell(p, r, {u"7"_s, points, {45, 85}}, tokens); });
}

QImage pip(BantLevel level, bool met)
{
    return painted({16, 16}, [&](QPainter& p, const QRectF& r) { paintPip(p, r, {level, met}, tokens); });
}

} // namespace

class TestPaintingMarks : public QObject {
    Q_OBJECT
private slots:
    void aBadgeIsFilledWithItsColour();
    void aProvisionalBadgeHasNoFill();
    void everyScoreBarIsAsLongAsItsPoints();
    void theScoreBarTakesTheBandsFill();
    void scoresBeyondTheRangeStayInsideTheTrack();
    void aChangeOfZeroIsQuiet();
    void theFiveLevelsOfAPipLookDifferentWithoutColour();
    void metIsAColour();
    void aStepperFillsItsWholeWidth();
    void everyDigitIsEquallyWide();
    void minusSignsReplaceOnlyTheHyphenBeforeANumber();
    void contributionsShareOneZeroLine();
    void theAxisBarEndsAtTheTotal();
    void marksAreSharpAtTwoPixels();
};

void TestPaintingMarks::aBadgeIsFilledWithItsColour()
{
    for (const Temperature t : {Temperature::Cold, Temperature::Warm, Temperature::Hot}) {
        QVERIFY(count(badge(t, false), tokens.temperature(t).badge) > 300);
        QVERIFY(count(badge(t, false), tokens.temperature(t).text) > 10);
    }
}

void TestPaintingMarks::aProvisionalBadgeHasNoFill()
{
    QCOMPARE(count(badge(Temperature::Warm, true), tokens.warm.badge), 0);
    QVERIFY(count(badge(Temperature::Warm, true), tokens.warm.text) > 10);
    QVERIFY(badge(Temperature::Warm, true) != badge(Temperature::Cold, true));
}

void TestPaintingMarks::everyScoreBarIsAsLongAsItsPoints()
{
    // Columns of the bar with its fill, in the row through its middle; the ticks hide two.
    const auto length = [](double points) {
        const QImage image = scoreCell(points);
        int found = 0;
        for (int x = 34; x < 80; ++x) found += image.pixelColor(x, 15) != tokens.track;
        return found;
    };
    QVERIFY(length(60) - length(30) >= 10);
    QVERIFY(length(120) - length(60) >= 20);
    QVERIFY(qAbs(length(60) - 24) <= 2); // half of 46 px, and the SQL tick
}

void TestPaintingMarks::theScoreBarTakesTheBandsFill()
{
    QCOMPARE(bandStage(44.999, {45, 85}), StageRole::Lead);
    QCOMPARE(bandStage(45, {45, 85}), StageRole::MarketingQualified);
    QCOMPARE(bandStage(85, {45, 85}), StageRole::SalesQualified);
    QVERIFY(count(scoreCell(40), tokens.stageFill[0]) > 20);
    QVERIFY(count(scoreCell(60), tokens.stageFill[2]) > 20);
    QVERIFY(count(scoreCell(90), tokens.stageFill[3]) > 20);
}

void TestPaintingMarks::scoresBeyondTheRangeStayInsideTheTrack()
{
    QCOMPARE(scoreCell(120), scoreCell(100000));
    QCOMPARE(scoreCell(0), scoreCell(-500));
    for (const QColor& fill : tokens.stageFill) QCOMPARE(count(scoreCell(-500), fill), 0);
}

void TestPaintingMarks::aChangeOfZeroIsQuiet()
{
    const auto change = [](double value, const QString& text) {
        return painted({60, 20}, [&](QPainter& p, const QRectF& r) { paintChange(p, r, {value, text}, tokens); });
    };
    QVERIFY(count(change(13, u"+13"_s), tokens.accentText) > 4);
    QVERIFY(count(change(-3, u"−3"_s), tokens.danger) > 4);
    QCOMPARE(count(change(0, u"0"_s), tokens.accentText), 0);
    QCOMPARE(count(change(0, u"0"_s), tokens.danger), 0);
    QVERIFY(change(5, u"5"_s) != change(-5, u"5"_s));
}

void TestPaintingMarks::theFiveLevelsOfAPipLookDifferentWithoutColour()
{
    QList<QImage> seen;
    for (const BantLevel level : {BantLevel::Unknown, BantLevel::NoAnswer, BantLevel::No, BantLevel::Partly, BantLevel::Yes}) {
        QImage image = pip(level, true).convertToFormat(QImage::Format_Grayscale8);
        for (const QImage& other : seen) {
            int different = 0;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x) different += qAbs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 40;
            QVERIFY2(different >= 5, qPrintable(QString::number(different)));
        }
        seen.append(image);
    }
}

void TestPaintingMarks::metIsAColour()
{
    QVERIFY(count(pip(BantLevel::Yes, true), tokens.stageFill[3]) > 80);
    QVERIFY(count(pip(BantLevel::Yes, false), tokens.text3) > 80);
    QCOMPARE(pip(BantLevel::Unknown, true), pip(BantLevel::Unknown, false));
}

void TestPaintingMarks::aStepperFillsItsWholeWidth()
{
    for (const int width : {299, 300, 557}) {
        const QRectF rect(3, 0, width, 28);
        double at = rect.left();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(stepperField(rect, i, 5).left(), at);
            at = stepperField(rect, i, 5).right();
        }
        QCOMPARE(at, rect.right());
    }
    QVERIFY(stepperField(QRectF(0, 0, 10, 10), 0, 0).isEmpty());
}

void TestPaintingMarks::everyDigitIsEquallyWide()
{
    for (const QString& family : {u"Inter"_s, u"DejaVu Sans"_s}) {
        QFont font = tokens.font(FontRole::Body);
        font.setFamilies({family});
        QCOMPARE(tabularWidth(u"1111"_s, font), tabularWidth(u"8888"_s, font));
        QCOMPARE(tabularWidth(u"+1.5"_s, font), tabularWidth(u"+7.0"_s, font));
        QVERIFY(tabularWidth(u"11111"_s, font) > tabularWidth(u"1111"_s, font));
        QCOMPARE(tabularWidth(QString(), font), 0.0);
    }
}

void TestPaintingMarks::minusSignsReplaceOnlyTheHyphenBeforeANumber()
{
    QCOMPARE(withMinusSigns(u"-5"_s), u"−5"_s);
    QCOMPARE(withMinusSigns(u"from -5 to 3"_s), u"from −5 to 3"_s);
    QCOMPARE(withMinusSigns(u"5-100, sign-up, B2B-2"_s), u"5-100, sign-up, B2B-2"_s);
}

void TestPaintingMarks::contributionsShareOneZeroLine()
{
    const ContributionScale scale{-5, 20, 100, 50};
    const QRectF row(0, 0, 400, 22);
    QCOMPARE(contributionZero(row, scale, tokens), 270.0);
    const auto bar = [&](double points) {
        return painted({400, 22}, [&](QPainter& p, const QRectF& r) { paintContribution(p, r, {u"x"_s, {}, {}, points}, scale, tokens); });
    };
    QCOMPARE(bar(20).pixelColor(300, 11), tokens.stageFill[2]);
    QCOMPARE(bar(-5).pixelColor(260, 11), tokens.danger);
    QCOMPARE(count(bar(20), tokens.danger), 0);
    QCOMPARE(count(bar(0), tokens.stageFill[2]), 0);
    QVERIFY(contributionZero(row, {0, 0, 100, 50}, tokens) > 0); // nothing to scale by
}

void TestPaintingMarks::theAxisBarEndsAtTheTotal()
{
    const auto reach = [](const QList<AxisSegment>& segments) {
        const QImage image = painted({200, 40}, [&](QPainter& p, const QRectF& r) {
            AxisBar bar;
            bar.segments = segments;
            bar.to = 100;
            paintAxisBar(p, r, bar, tokens);
        });
        int last = 0;
        for (int x = 0; x < 200; ++x)
            if (image.pixelColor(x, 9) != tokens.track) last = x;
        return last;
    };
    const int plain = reach({{{}, 30, Axis::Engagement}, {{}, 20, Axis::Fit}});
    QVERIFY2(qAbs(plain - 98) <= 2, qPrintable(QString::number(plain)));
    QVERIFY(reach({{{}, 5000, Axis::Engagement}}) >= 197);
}

void TestPaintingMarks::marksAreSharpAtTwoPixels()
{
    const QImage twice = painted({100, 26}, [](QPainter& p, const QRectF& r) { paintTemperatureBadge(p, r, {Temperature::Hot, u"Hot"_s}, tokens); }, 2);
    // A blurred upscale would hardly have pixels of the pure icon colour beside the pure ground.
    QVERIFY(count(twice, tokens.hot.badge) > 4 * 300);
    QVERIFY(count(twice, tokens.hot.text) > 100);
}

KELVIN_TEST(TestPaintingMarks)
#include "TestPaintingMarks.moc"
