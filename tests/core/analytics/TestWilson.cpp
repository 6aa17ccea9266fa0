// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Quantile.h"
#include "core/analytics/Wilson.h"
#include "tests/support/Registry.h"

using namespace Kelvin;

class TestWilson : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPublishedIntervals_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("of");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
        QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0 << 20 << 0.0000 << 0.1611;
        QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
    }
    void agreesWithPublishedIntervals()
    {
        QFETCH(int, hits);
        QFETCH(int, of);
        QFETCH(double, low);
        QFETCH(double, high);
        const Proportion p = proportion(hits, of);
        QVERIFY(qAbs(*p.low - low) < 0.00005);
        QVERIFY(qAbs(*p.high - high) < 0.00005);
    }

    void intervalHoldsTheShareAndNarrowsWithCases()
    {
        for (int n = 1; n <= 200; ++n) {
            for (int k = 0; k <= n; ++k) {
                const Proportion p = proportion(k, n);
                QVERIFY(0 <= *p.low && *p.low <= *p.value && *p.value <= *p.high && *p.high <= 1);
                const Proportion more = proportion(k * 2, n * 2);
                QVERIFY(*more.high - *more.low < *p.high - *p.low);
                // Successes and failures mirror each other.
                QVERIFY(qAbs(*proportion(n - k, n).low - (1 - *p.high)) < 1e-12);
            }
        }
    }

    void saysNothingOfNothing()
    {
        QVERIFY(!proportion(0, 0).value);
        QVERIFY(!proportion(0, 0).low);
        QVERIFY(!proportion(5, 3).low);
        QVERIFY(proportion(5, 3).value);
    }

    void fewIsBelowThirty()
    {
        QVERIFY(proportion(1, 29).few);
        QVERIFY(!proportion(1, 30).few);
    }

    void quantilesAreLinear()
    {
        QCOMPARE(quantile({4, 1, 3, 2}, 0.5), std::optional(2.5));
        QCOMPARE(quantile({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 0.9), std::optional(10.0));
        QCOMPARE(quantile({7}, 0.9), std::optional(7.0));
        QVERIFY(!quantile({}, 0.5));
        QCOMPARE(oneDecimal(14.66), 14.7);
    }
};

KELVIN_TEST(TestWilson)
#include "TestWilson.moc"
