// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Funnel.h"
#include "tests/support/Registry.h"

#include <QRandomGenerator>

using namespace Kelvin;

namespace {

constexpr Instant start = 1'767'225'600; // 2026-01-01T00:00:00Z
using enum StageRole;

Instant day(double days)
{
    return start + qint64(days * secondsPerDay);
}

FunnelLead lead(qint64 row, double created, const QList<std::pair<StageRole, double>>& moves = {})
{
    FunnelLead out{row, day(created), {}, {}, {}};
    StageRole from = Lead;
    for (const auto& [to, at] : moves) {
        StageMove move;
        move.from = from;
        move.to = to;
        move.at = day(at);
        out.moves.append(move);
        from = restingRole(to);
    }
    return out;
}

FunnelLead won(FunnelLead lead, std::optional<double> at)
{
    Outcome outcome;
    outcome.kind = OutcomeKind::Won;
    if (at) outcome.at = day(*at);
    lead.outcomes.append(outcome);
    return lead;
}

FunnelQuery query(FunnelMode mode = FunnelMode::Cohort, FunnelCounting counting = FunnelCounting::InOrder)
{
    FunnelQuery out;
    out.mode = mode;
    out.counting = counting;
    out.asOf = day(400);
    return out;
}

const FunnelStep& step(const Funnel& funnel, StageRole role)
{
    return funnel.steps.at(funnelIndex(role));
}

qint64 issueCount(const Funnel& funnel, const char* code)
{
    for (const Issue& issue : funnel.issues)
        if (issue.code == QLatin1String(code)) return issue.count;
    return 0;
}

QList<FunnelLead> randomLeads(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<FunnelLead> out;
    const std::array roles{Lead, MarketingQualified, SalesAccepted, SalesQualified, Customer, Disqualified, Lost, Recycle, Churned};
    for (int i = 0; i < count; ++i) {
        QList<std::pair<StageRole, double>> moves;
        double at = random.bounded(100.0);
        const double created = at;
        for (int n = random.bounded(6); n > 0; --n) moves.append({roles[random.bounded(9u)], at += random.bounded(20.0)});
        FunnelLead one = lead(i + 1, created, moves);
        if (random.bounded(5) == 0) one = won(one, created + random.bounded(60.0) - 5);
        one.values.insert(QStringLiteral("source"), QString::number(random.bounded(4)));
        out.append(one);
    }
    return out;
}

} // namespace

class TestFunnel : public QObject {
    Q_OBJECT

private slots:
    void everyLeadOfACohortHasPassedExitedOrIsOpen()
    {
        for (quint32 seed = 1; seed <= 50; ++seed)
            for (const auto counting : {FunnelCounting::InOrder, FunnelCounting::AnyStage}) {
                const Funnel funnel = countFunnel(randomLeads(seed, 60), query(FunnelMode::Cohort, counting));
                for (const FunnelStep& s : funnel.steps) {
                    QList<qint64> parts = s.passed + s.exited + s.open;
                    std::sort(parts.begin(), parts.end());
                    QCOMPARE(parts, s.entered);
                }
            }
    }

    void inOrderWhoPassedAStageIsExactlyWhoEnteredTheNext()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            const Funnel funnel = countFunnel(randomLeads(seed, 60), query());
            for (int k = 0; k + 1 < funnel.steps.size(); ++k) QCOMPARE(funnel.steps.at(k).passed, funnel.steps.at(k + 1).entered);
        }
    }

    void groupsAddUpToTheWhole()
    {
        for (const auto mode : {FunnelMode::Cohort, FunnelMode::Period})
            for (const char* by : {"source", "month"}) {
                if (mode == FunnelMode::Period && QLatin1String(by) == QLatin1String("month")) continue; // a lead can move in two months
                FunnelQuery q = query(mode);
                q.by = QString::fromLatin1(by);
                const Funnel funnel = countFunnel(randomLeads(7, 200), q);
                for (int k = 0; k < funnel.steps.size(); ++k) {
                    QList<qint64> rows;
                    for (const FunnelGroup& group : funnel.by) rows += group.steps.at(k).entered;
                    std::sort(rows.begin(), rows.end());
                    QCOMPARE(rows, funnel.steps.at(k).entered);
                }
            }
    }

    void whatHappensLaterChangesNothingThatWasCounted()
    {
        FunnelQuery q = query();
        q.asOf = day(60);
        QList<FunnelLead> known = randomLeads(3, 200);
        const Funnel before = countFunnel(known, q);
        for (FunnelLead& one : known) {
            one.moves.append(lead(0, 0, {{Customer, 300}}).moves);
            one.moves.last().at = day(300);
        }
        known.append(lead(9'999, 100));
        QCOMPARE(countFunnel(known, q).steps, before.steps);
    }

    void skippedStageCountsAsPassedOnlyInOrder()
    {
        const QList<FunnelLead> leads{lead(1, 0, {{SalesQualified, 4}}), lead(2, 0, {{MarketingQualified, 1}})};
        const Funnel inOrder = countFunnel(leads, query());
        QCOMPARE(step(inOrder, MarketingQualified).entered, (QList<qint64>{1, 2}));
        QCOMPARE(step(inOrder, MarketingQualified).passed, QList<qint64>{1});
        QVERIFY(!step(inOrder, MarketingQualified).medianDays); // nobody stood there and went on
        QCOMPARE(step(inOrder, Lead).medianDays, std::optional(2.5));
        const Funnel any = countFunnel(leads, query(FunnelMode::Cohort, FunnelCounting::AnyStage));
        QCOMPARE(step(any, MarketingQualified).entered, QList<qint64>{2});
        QCOMPARE(step(any, MarketingQualified).open, QList<qint64>{2});
        QCOMPARE(step(any, SalesQualified).entered, QList<qint64>{1});
    }

    void customerIsTheRoleOrTheWonDealTheEarlier()
    {
        const Funnel dealFirst = countFunnel({won(lead(1, 0, {{SalesQualified, 2}, {Customer, 20}}), 10)}, query());
        QCOMPARE(step(dealFirst, SalesQualified).medianDays, std::optional(8.0));
        const Funnel roleFirst = countFunnel({won(lead(1, 0, {{SalesQualified, 2}, {Customer, 5}}), 10)}, query());
        QCOMPARE(step(roleFirst, SalesQualified).medianDays, std::optional(3.0));
        // Whatever the stages say afterwards, a won lead is a customer until it churns.
        const Funnel lost = countFunnel({won(lead(1, 0, {{SalesQualified, 2}, {Lost, 30}}), 10)}, query());
        QCOMPARE(step(lost, Customer).open, QList<qint64>{1});
        const Funnel churned = countFunnel({won(lead(1, 0, {{SalesQualified, 2}, {Customer, 10}, {Churned, 90}}), 10)}, query());
        QCOMPARE(step(churned, Customer).exited, QList<qint64>{1});
    }

    void latestRecordOfADealWins()
    {
        FunnelLead one = won(lead(1, 0), 10);
        one.outcomes.append(one.outcomes.first());
        one.outcomes.last().kind = OutcomeKind::Lost;
        QVERIFY(step(countFunnel({one}, query()), Customer).entered.isEmpty());
    }

    void undatedWinIsACustomerWithoutDays()
    {
        const Funnel funnel = countFunnel({won(lead(1, 0), std::nullopt)}, query());
        QCOMPARE(step(funnel, Customer).entered, QList<qint64>{1});
        QVERIFY(!step(funnel, Lead).medianDays);
        QCOMPARE(issueCount(funnel, "won_undated"), 1);
        QVERIFY(step(countFunnel({won(lead(1, 0), std::nullopt)}, query(FunnelMode::Period)), Customer).entered.isEmpty());
    }

    void winBeforeCreationIsAnIssueAndGivesNoDays()
    {
        const Funnel funnel = countFunnel({won(lead(1, 10), 8.5), won(lead(2, 10), 14)}, query());
        QCOMPARE(issueCount(funnel, "won_before_created"), 1);
        QCOMPARE(issueCount(funnel, "negative_days"), 1);
        QCOMPARE(step(funnel, Lead).medianDays, std::optional(4.0));
        QCOMPARE(step(funnel, Customer).entered.size(), 2);
    }

    void winOnTheDayOfCreationWithoutATimeIsNotBeforeIt()
    {
        const Funnel funnel = countFunnel({won(lead(1, 10.4), 10)}, query());
        QVERIFY(funnel.issues.isEmpty());
        QCOMPARE(step(funnel, Lead).medianDays, std::optional(0.0));
    }

    void recycledLeadHasLeftItsStageAndPassedTheOnesBefore()
    {
        const Funnel funnel = countFunnel({lead(1, 0, {{MarketingQualified, 1}, {SalesAccepted, 2}, {Recycle, 3}})}, query());
        QCOMPARE(step(funnel, Lead).passed, QList<qint64>{1});
        QVERIFY(step(funnel, Lead).open.isEmpty());
        QCOMPARE(step(funnel, SalesAccepted).exited, QList<qint64>{1});
        QCOMPARE(*step(funnel, SalesAccepted).decided.value, 0.0);
    }

    void periodCountsTransitionsInItInclusiveOfBothEnds()
    {
        FunnelQuery q = query(FunnelMode::Period);
        q.from = day(10);
        q.to = day(20);
        const QList<FunnelLead> leads{lead(1, 1, {{MarketingQualified, 10}}), lead(2, 2, {{MarketingQualified, 20}, {Lost, 21}}),
                                      lead(3, 15), lead(4, 3, {{MarketingQualified, 9}, {Disqualified, 15}}),
                                      lead(5, 3, {{MarketingQualified, 20.001}})};
        const Funnel funnel = countFunnel(leads, q);
        QCOMPARE(step(funnel, Lead).entered, QList<qint64>{3});
        QCOMPARE(step(funnel, Lead).passed, (QList<qint64>{1, 2}));
        QVERIFY(!step(funnel, Lead).conversion.low); // two passed, one entered: no share
        QCOMPARE(step(funnel, MarketingQualified).entered, (QList<qint64>{1, 2}));
        QCOMPARE(step(funnel, MarketingQualified).exited, QList<qint64>{4});
        QCOMPARE(step(funnel, MarketingQualified).open, (QList<qint64>{1, 2}));
        QCOMPARE(step(funnel, Lead).open, (QList<qint64>{3, 5}));
    }

    void aShareOfThoseWhoCameIsNeverMoreThanAll()
    {
        // Two had come before the period and go on in it, one comes in it.
        FunnelQuery q = query(FunnelMode::Period);
        q.from = day(10);
        q.to = day(20);
        const Funnel funnel = countFunnel({lead(1, 0, {{MarketingQualified, 5}, {SalesAccepted, 12}}), lead(2, 0, {{MarketingQualified, 5}, {SalesAccepted, 13}}),
                                           lead(3, 11, {{MarketingQualified, 14}})}, q);
        const FunnelStep& mql = step(funnel, MarketingQualified);
        QCOMPARE(mql.entered.size(), 1);
        QCOMPARE(mql.passed.size(), 2);
        QVERIFY(!mql.conversion.value && !mql.conversion.low);
        QCOMPARE(mql.decided.value, std::optional(1.0));
        QVERIFY(!step(funnel, SalesAccepted).cumulative.value);
        QCOMPARE(issueCount(funnel, "passed_beyond_entered"), 1);
    }

    void aLeadWithLostDealsOnlyIsOpenAndSaid()
    {
        FunnelLead one = lead(1, 0, {{MarketingQualified, 1}});
        Outcome lost;
        lost.kind = OutcomeKind::Lost;
        lost.at = day(3);
        one.outcomes.append(lost);
        const Funnel funnel = countFunnel({one}, query());
        QCOMPARE(step(funnel, MarketingQualified).open, QList<qint64>{1});
        QCOMPARE(issueCount(funnel, "lost_still_open"), 1);
        FunnelQuery before = query();
        before.asOf = day(2);
        QCOMPARE(issueCount(countFunnel({one}, before), "lost_still_open"), 0);
        QCOMPARE(issueCount(countFunnel({won(one, 4)}, query()), "lost_still_open"), 0);
    }

    void cohortPeriodIsInclusiveOfBothEnds()
    {
        FunnelQuery q = query();
        q.from = day(1);
        q.to = day(2) - 1;
        const Funnel funnel = countFunnel({lead(1, 1), lead(2, 2), lead(3, 1.9), lead(4, 0.999)}, q);
        QCOMPARE(step(funnel, Lead).entered, (QList<qint64>{1, 3}));
    }

    void monthsAreThoseOfTheWorkspace()
    {
        FunnelQuery q = query();
        q.by = QStringLiteral("month");
        const FunnelLead lateNight = lead(1, 30.97); // 31 January, 23:17 UTC
        QCOMPARE(countFunnel({lateNight}, q).by.first().value, QStringLiteral("2026-01"));
        q.zone = QTimeZone("Europe/Warsaw");
        QCOMPARE(countFunnel({lateNight}, q).by.first().value, QStringLiteral("2026-02"));
    }

    void headlineFollowsTheMonthOfBecomingMarketingQualified()
    {
        FunnelQuery q = query();
        q.by = QStringLiteral("source");
        QList<FunnelLead> leads{lead(1, 0, {{MarketingQualified, 5}, {SalesQualified, 9}}),
                                lead(2, 0, {{MarketingQualified, 40}, {SalesAccepted, 41}, {SalesQualified, 50}}),
                                lead(3, 0, {{MarketingQualified, 41}, {Recycle, 42}}), lead(4, 0)};
        leads[0].values.insert(q.by, QStringLiteral("web"));
        const FunnelHeadline headline = countFunnel(leads, q).headline;
        QCOMPARE(headline.whole.entered, (QList<qint64>{1, 2, 3}));
        QCOMPARE(headline.whole.reached, (QList<qint64>{1, 2}));
        QCOMPARE(headline.whole.medianDays, std::optional(7.0));
        QCOMPARE(headline.months.size(), 2);
        QCOMPARE(headline.months.at(1).value, QStringLiteral("2026-02"));
        QCOMPARE(*headline.months.at(1).rate.value, 0.5);
        QCOMPARE(headline.groups.size(), 2);
        QCOMPARE(headline.groups.at(1).value, QStringLiteral("web"));
    }

    void undatedMovesCountButTellNoDaysAndNoPeriod()
    {
        FunnelLead one = lead(1, 0, {{MarketingQualified, 5}, {SalesQualified, 9}});
        one.moves[0].undated = true;
        const Funnel funnel = countFunnel({one}, query());
        QCOMPARE(step(funnel, SalesQualified).open, QList<qint64>{1});
        QVERIFY(!step(funnel, Lead).medianDays);
        QVERIFY(!funnel.headline.whole.medianDays);
        QCOMPARE(issueCount(funnel, "undated_moves"), 1);
        QVERIFY(step(countFunnel({one}, query(FunnelMode::Period)), MarketingQualified).entered.isEmpty());
    }

    void emptyInputGivesFiveEmptySteps()
    {
        const Funnel funnel = countFunnel({}, query());
        QCOMPARE(funnel.steps.size(), 5);
        QVERIFY(!funnel.steps.first().conversion.value);
        QVERIFY(funnel.issues.isEmpty());
    }
};

KELVIN_TEST(TestFunnel)
#include "TestFunnel.moc"
