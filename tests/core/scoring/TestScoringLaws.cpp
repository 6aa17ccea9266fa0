// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/ScoringLaws.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

using namespace Kelvin::Tests;

/// What holds for every model and every history, tried on random small ones.
class TestScoringLaws : public QObject {
    Q_OBJECT

private slots:
    void holds_data()
    {
        QTest::addColumn<int>("cases");
        QTest::newRow("contributionsAddUp") << 1'500;
        QTest::newRow("evidenceAddsUp") << 1'000;
        QTest::newRow("referenceAgrees") << 4'000;
        QTest::newRow("ruleOrderIsIrrelevant") << 1'500;
        QTest::newRow("laterFactsChangeNothing") << 1'000;
        QTest::newRow("differencesSum") << 1'000;
        QTest::newRow("batchEqualsSingle") << 4;
        QTest::newRow("whatIfEqualsFull") << 6;
    }

    void holds()
    {
        QFETCH(const int, cases);
        const QString broken = brokenLaw(QString::fromLatin1(QTest::currentDataTag()), scaled(cases));
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
};

KELVIN_TEST(TestScoringLaws)
#include "TestScoringLaws.moc"
