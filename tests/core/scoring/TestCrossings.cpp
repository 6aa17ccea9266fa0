// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Crossings.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/PrimaryModel.h"
#include "tests/core/scoring/GoldenFacts.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestCrossings : public QObject {
    Q_OBJECT

    static constexpr Instant day(int n) { return 1'700'000'000 + n * secondsPerDay; }

private slots:
    void aSevenDayOldDownloadIsFreshAndASecondLaterIsNot()
    {
        const LeadFacts lead = LeadBuilder(day(0)).activity("download", day(1)).build();
        QVERIFY(isFresh(lead, explainAt(lead, day(8)), 7));
        QVERIFY(!isFresh(lead, explainAt(lead, day(8) + 1), 7));
    }

    void undatedValuesAreNeverFresh()
    {
        const QString industry = QStringLiteral("industry");
        const LeadFacts undated = LeadBuilder(day(0)).field(industry, QStringLiteral("IT")).build();
        QVERIFY(!newestLift(undated, explainAt(undated, day(0))));
        const LeadFacts dated = LeadBuilder(day(0)).field(industry, QStringLiteral("IT"), day(1)).build();
        QCOMPARE(newestLift(dated, explainAt(dated, day(2))).value_or(0), day(1));
    }

    void whatCostsPointsLiftsNobody()
    {
        const LeadFacts lead = LeadBuilder(day(0)).field(QStringLiteral("customerType"), QStringLiteral("B2C"), day(1)).adjustment(-5, day(2)).build();
        QVERIFY(!newestLift(lead, explainAt(lead, day(3))));
    }

    void armedFollowsFromTheRecord()
    {
        const QString model = QStringLiteral("fibonacci");
        QList<Crossing> crossings;
        QVERIFY(isArmed(crossings, model, ThresholdKind::MarketingQualified, day(9)));
        crossings.append({{}, model, ThresholdKind::MarketingQualified, true, day(2), MilliPoints::whole(50), 1, true});
        QVERIFY(isArmed(crossings, model, ThresholdKind::MarketingQualified, day(1)));
        QVERIFY(!isArmed(crossings, model, ThresholdKind::MarketingQualified, day(2)));
        QVERIFY(isArmed(crossings, model, ThresholdKind::SalesQualified, day(2)));
        QVERIFY(isArmed(crossings, QStringLiteral("journey"), ThresholdKind::MarketingQualified, day(2)));
    }

    void aJumpOverBothLinesCrossesBoth()
    {
        LeadBuilder builder(day(0));
        builder.adjustment(100, day(1));
        LeadFacts lead = builder.build();
        const QList<Crossing> crossings = crossingsAt(lead, explainAt(lead, day(1)), m_fibonacci);
        QCOMPARE(crossings.size(), 2);
        QVERIFY(crossings[0].fresh && crossings[1].fresh);
        lead.crossings = crossings;
        QVERIFY(crossingsAt(lead, explainAt(lead, day(2)), m_fibonacci).isEmpty());
    }

    void theFirstModelInScopeIsPrimaryAndATieIsNoInterest()
    {
        Scorecard in, out;
        in.inScope = true;
        in.axes[size_t(Axis::Engagement)] = MilliPoints::whole(10);
        QCOMPARE(primaryModel({out, in, in}), 1);
        QCOMPARE(primaryModel({out}), -1);
        ScoringModel a, b;
        a.product = QStringLiteral("A");
        b.product = QStringLiteral("B");
        QCOMPARE(productInterest({a, b}, {in, out}), QStringLiteral("A"));
        QCOMPARE(productInterest({a, b}, {in, in}), QString());
        Scorecard more = in;
        more.axes[size_t(Axis::Engagement)] = MilliPoints::whole(11);
        QCOMPARE(productInterest({a, b}, {in, more}), QStringLiteral("B"));
    }

private:
    Explanation explainAt(const LeadFacts& lead, Instant t) const { return explain(m_fibonacci, 1, lead, t, {}); }
    const ScoringModel m_fibonacci = goldenModel({}, QStringLiteral("fibonacci"));
};

KELVIN_TEST(TestCrossings)
#include "TestCrossings.moc"
