// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Evaluator.h"
#include "core/scoring/Qualification.h"
#include "tests/core/scoring/GoldenFacts.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestQualification : public QObject {
    Q_OBJECT

private slots:
    void theShortestWaysComeFirstAndTheMostFrequentOfThem()
    {
        const LeadFacts lead = goldenLeads(QStringLiteral(KELVIN_TESTS_DIR "/golden/G1")).value(QStringLiteral("lead"));
        const Instant t = *instantFromIso(u"2026-01-05T20:00:00Z");
        const QHash<QString, double> won{{QStringLiteral("rule.meeting-booked"), 0.9}, {QStringLiteral("rule.meeting-held"), 0.4}};
        const auto paths = pathsToGoal(m_fibonacci, lead, t, Goal::MarketingQualified, m_mailboxes, won);
        QCOMPARE(paths.size(), 5);
        QCOMPARE(stepKey(paths[0].steps.first()), QStringLiteral("rule.meeting-booked"));
        QCOMPARE(paths[0].gain.value, 13'000);
        QCOMPARE(stepKey(paths[1].steps.first()), QStringLiteral("rule.meeting-held"));
        QCOMPARE(stepKey(paths[2].steps.first()), QStringLiteral("rule.download"));
        for (int i = 0; i < 3; ++i) QCOMPARE(paths[i].steps.size(), 1);
        for (int i = 3; i < 5; ++i) QCOMPARE(paths[i].steps.size(), 2);
        for (const PathToGoal& path : paths) QVERIFY(path.after.band == Band::MarketingQualified || path.after.band == Band::SalesQualified);
    }

    void hotComesOnlyFromAnswers()
    {
        LeadBuilder builder(1'000'000);
        builder.answer(Criterion::Need, BantLevel::Yes, 2'000'000).answer(Criterion::Budget, BantLevel::Partly, 2'000'000);
        const auto paths = pathsToGoal(m_fibonacci, builder.build(), 2'100'000, Goal::Hot, m_mailboxes);
        QVERIFY(!paths.isEmpty());
        for (const PathToGoal& path : paths) {
            QCOMPARE(path.steps.size(), 2);
            QVERIFY(path.after.temperature == Temperature::Hot);
            for (const PossibleStep& step : path.steps) QVERIFY(step.criterion == Criterion::Authority || step.criterion == Criterion::Timeframe);
        }
    }

    void aKnownLevelRisesStepByStep()
    {
        LeadBuilder builder(1'000'000);
        for (const Criterion criterion : {Criterion::Need, Criterion::Budget, Criterion::Timeframe}) builder.answer(criterion, BantLevel::Yes, 2'000'000);
        builder.answer(Criterion::Authority, BantLevel::No, 2'000'000);
        const auto paths = pathsToGoal(m_fibonacci, builder.build(), 2'100'000, Goal::Hot, m_mailboxes);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0].steps.size(), 2);
        QCOMPARE(int(paths[0].steps[0].level), 2);
        QCOMPARE(int(paths[0].steps[1].level), 3);
    }

    void neverTheOppositeOfAKnownFact()
    {
        const ScoringModel definition = goldenModel({}, QStringLiteral("definition"));
        LeadBuilder builder(1'000'000);
        const QString title = QStringLiteral("title");
        builder.field(QStringLiteral("region"), QStringLiteral("Mazowieckie")).field(QStringLiteral("orderValue"), Money{20'000, QStringLiteral("PLN")});
        builder.field(title, QStringLiteral("Dyrektor"));
        const auto paths = pathsToGoal(definition, builder.build(), 2'000'000, Goal::MarketingQualified, m_mailboxes);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(stepKey(paths[0].steps.first()), QStringLiteral("field.employees"));
        builder.field(QStringLiteral("employees"), 40.0);
        QVERIFY(pathsToGoal(definition, builder.build(), 2'000'000, Goal::MarketingQualified, m_mailboxes).isEmpty());
    }

    void aRuleAtItsCapOffersNothing()
    {
        LeadBuilder builder(1'000'000);
        for (int i = 0; i < 2; ++i) builder.activity("download", 1'000'000 + i);
        const auto paths = pathsToGoal(m_fibonacci, builder.build(), 2'000'000, Goal::MarketingQualified, m_mailboxes);
        QVERIFY(!paths.isEmpty());
        for (const PathToGoal& path : paths)
            for (const PossibleStep& step : path.steps) QVERIFY(step.rule != QStringLiteral("download"));
    }

private:
    const ScoringModel m_fibonacci = goldenModel({}, QStringLiteral("fibonacci"));
    const MailboxLists m_mailboxes = shippedMailboxes();
};

KELVIN_TEST(TestQualification)
#include "TestQualification.moc"
