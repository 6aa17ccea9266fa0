// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Points.h"
#include "tests/support/Registry.h"

#include <cmath>

using namespace Kelvin;

class TestPoints : public QObject {
    Q_OBJECT
private slots:
    void shownPointsReachAThresholdExactlyWhenTheScoreDoes();
    void roundingIsHalfAwayFromZero();
    void divisionRoundsLikeTheRealOne();
    void nothingSaturates();
};

void TestPoints::shownPointsReachAThresholdExactlyWhenTheScoreDoes()
{
    for (qint64 milli = -3'500; milli <= 3'500; ++milli)
        for (qint64 threshold = -4; threshold <= 4; ++threshold)
            QCOMPARE(shownPoints(MilliPoints{milli}) >= threshold, MilliPoints{milli} >= MilliPoints::whole(threshold));
    QCOMPARE(shownPoints(MilliPoints{44'600}), 44);
    QCOMPARE(shownPoints(MilliPoints{-1}), -1);
}

void TestPoints::roundingIsHalfAwayFromZero()
{
    QCOMPARE(roundedMilli(0.5).value, 1);
    QCOMPARE(roundedMilli(-0.5).value, -1);
    QCOMPARE(roundedMilli(2.5).value, 3);
    QCOMPARE(roundedMilli(-2.4999).value, -2);
}

void TestPoints::divisionRoundsLikeTheRealOne()
{
    for (int n = -500; n <= 500; ++n)
        for (int d = 1; d <= 40; ++d) {
            QCOMPARE(roundedDivision(n, d), qint64(std::round(double(n) / d)));
            QCOMPARE(roundedDivision(-n, d), -roundedDivision(n, d));
        }
    QCOMPARE(roundedDivision(Wide(100'000) * 1'000 * 86'400'000, 86'400'000), 100'000'000);
}

void TestPoints::nothingSaturates()
{
    MilliPoints sum;
    for (int i = 0; i < 1'000'000; ++i) sum += MilliPoints::whole(maxPoints);
    QCOMPARE(shownPoints(sum), qint64(maxPoints) * 1'000'000);
    QCOMPARE(shownPoints(-sum), -qint64(maxPoints) * 1'000'000);
}

KELVIN_TEST(TestPoints)
#include "TestPoints.moc"
