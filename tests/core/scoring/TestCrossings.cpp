// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Crossings.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/Lift.h"
#include "core/scoring/PrimaryModel.h"
#include "core/scoring/ProductInterest.h"
#include "tests/core/scoring/GoldenFacts.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestCrossings : public QObject {
    Q_OBJECT

    static constexpr Instant day(int n) { return 1'700'000'000 + n * secondsPerDay; }

private slots:
    void aSevenDayOldDownloadIsNewEnoughAndASecondLaterIsNot()
    {
        const LeadFacts lead = LeadBuilder(day(0)).activity("download", day(1)).build();
        QVERIFY(isLifted(lead, day(8)));
        QVERIFY(!isLifted(lead, day(8) + 1));
    }

    void undatedValuesLiftNobody()
    {
        const QString industry = QStringLiteral("industry");
        const LeadFacts undated = LeadBuilder(day(0)).field(industry, QStringLiteral("IT")).build();
        QVERIFY(!isLifted(undated, day(0)));
        QVERIFY(!lift(undated, day(0)));
        const LeadFacts dated = LeadBuilder(day(0)).field(industry, QStringLiteral("IT"), day(1)).build();
        QVERIFY(isLifted(dated, day(2)));
        QCOMPARE(lift(dated, day(2)).value_or(0), day(1));
        const LeadFacts ofCompany = LeadBuilder(day(0)).companyField(industry, QStringLiteral("IT"), day(1)).build();
        QCOMPARE(lift(ofCompany, day(2)).value_or(0), day(1));
    }

    void whatCostsPointsLiftsNobody()
    {
        const LeadFacts lead = LeadBuilder(day(0)).field(QStringLiteral("customerType"), QStringLiteral("B2C"), day(1)).adjustment(-5, day(2)).build();
        QVERIFY(!isLifted(lead, day(3)));
    }

    void aMinusTakenAwayLifts()
    {
        const QString type = QStringLiteral("customerType");
        const LeadFacts lead = LeadBuilder(day(0)).field(type, QStringLiteral("B2C")).field(type, QStringLiteral("B2B"), day(20)).build();
        QCOMPARE(lift(lead, day(21)).value_or(0), day(20));
    }

    void whatACapSwallowsLiftsNobody()
    {
        LeadBuilder builder(day(0));
        builder.activity("download", day(1)).activity("download", day(2)); // 42, the cap
        QCOMPARE(lift(builder.build(), day(30)).value_or(0), day(2));
        builder.activity("download", day(29));
        QVERIFY(!isLifted(builder.build(), day(30)));
        QCOMPARE(lift(builder.build(), day(30)).value_or(0), day(2));
    }

    void aLossOfTheSameWeekHidesNoLift()
    {
        const LeadFacts lead =
            LeadBuilder(day(0)).activity("meeting_booked", day(25)).adjustment(-20, day(26)).activity("note", day(27)).build();
        QVERIFY(isLifted(lead, day(30)));
        QCOMPARE(lift(lead, day(30)).value_or(0), day(25));
    }

    void moreMomentsThanAreScoredAtOnceAreLookedThrough()
    {
        LeadBuilder builder(day(0));
        builder.activity("download", day(1));
        for (int i = 0; i < 100; ++i) builder.activity("note", day(2) + i * 3'600);
        QCOMPARE(lift(builder.build(), day(30)).value_or(0), day(1));
        QVERIFY(!isLifted(builder.build(), day(9)));
    }

    void aReturnLifts()
    {
        ScoringModel journey = goldenModel({}, QStringLiteral("journey"));
        const LeadFacts lead = LeadBuilder(day(0)).activity("page_view", day(1), QStringLiteral("/about")).activity("page_view", day(90), QStringLiteral("/about")).build();
        QCOMPARE(newestLift(journey, lead, day(91), day(0), Advance::MarketingLine, {}).value_or(0), day(90));
    }

    void allOfBantIsNearerToSqlThanAnyPoints()
    {
        LeadBuilder builder(day(0));
        builder.adjustment(100, day(1));
        for (const Criterion criterion : {Criterion::Budget, Criterion::Authority, Criterion::Need, Criterion::Timeframe}) builder.answer(criterion, BantLevel::Yes, day(20));
        const LeadFacts lead = builder.build();
        QCOMPARE(newestLift(m_fibonacci, lead, day(21), day(0), Advance::SalesLine, {}).value_or(0), day(20));
        QVERIFY(reached(cardAt(lead, day(21)), Advance::SalesLine));
        QVERIFY(!reached(cardAt(lead, day(0)), Advance::SalesLine));
    }

    void aJumpOverBothLinesCrossesBoth()
    {
        const LeadFacts lead = LeadBuilder(day(0)).adjustment(100, day(1)).build();
        const Scorecard card = cardAt(lead, day(1));
        const QList<LineStep> both{{ThresholdKind::MarketingQualified, true}, {ThresholdKind::SalesQualified, true}};
        QCOMPARE(stepLines(card, {}, MilliPoints::whole(5)), both);
        QCOMPARE(stepLines(card, {false, true}, MilliPoints::whole(5)), both.mid(1));
        QVERIFY(stepLines(card, {false, false}, MilliPoints::whole(5)).isEmpty());
    }

    void aGateHoldsACrossingBackButNotTheArming()
    {
        Scorecard card = cardAt(LeadBuilder(day(0)).adjustment(50, day(1)).build(), day(1));
        card.band = Band::Disqualified;
        QVERIFY(stepLines(card, {}, MilliPoints::whole(5)).isEmpty());
        QCOMPARE(stepLines(card, {true, false}, MilliPoints::whole(5)), (QList<LineStep>{{ThresholdKind::SalesQualified, false}}));
    }

    void theFirstModelInScopeIsPrimary()
    {
        const QList<bool> scopes{false, true, true};
        int asked = 0;
        const auto isInScope = [&](int model) {
            ++asked;
            return scopes.at(model);
        };
        QCOMPARE(primaryModel(3, isInScope), 1);
        QCOMPARE(asked, 2);
        QCOMPARE(primaryModel(1, isInScope), -1);
        QCOMPARE(primaryModel(0, isInScope), -1);
    }

    void theMostEngagedProductInterestsUnlessTwoTie()
    {
        Scorecard in, out;
        in.inScope = true;
        in.axes[size_t(Axis::Engagement)] = MilliPoints::whole(10);
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
    Scorecard cardAt(const LeadFacts& lead, Instant t) const { return scoreLead(m_fibonacci, lead, t, {}); }
    std::optional<Instant> lift(const LeadFacts& lead, Instant t) const { return newestLift(m_fibonacci, lead, t, day(-100), Advance::MarketingLine, {}); }
    /// Within seven days.
    bool isLifted(const LeadFacts& lead, Instant t) const
    {
        return lifted(m_fibonacci, {{&lead, cardAt(lead, t), Advance::MarketingLine, t - 7 * secondsPerDay}}, t, {}).front();
    }
    const ScoringModel m_fibonacci = goldenModel({}, QStringLiteral("fibonacci"));
};

KELVIN_TEST(TestCrossings)
#include "TestCrossings.moc"
