// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/Qualification.h"
#include "tests/core/scoring/GoldenFacts.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestQualification : public QObject {
    Q_OBJECT

private slots:
    void theShortestWaysComeFirstAndTheMostFrequentOfThem()
    {
        const LeadFacts lead = goldenLeads(sourcePath(u"tests/golden/G1")).value(QStringLiteral("lead"));
        const Instant t = *instantFromIso(u"2026-01-05T20:00:00Z");
        const QHash<QString, double> won{{QStringLiteral("rule.meeting-booked"), 0.9}, {QStringLiteral("rule.meeting-held"), 0.4}};
        const auto paths = pathsToGoal(m_fibonacci, lead, t, Goal::MarketingQualified, m_mailboxes, [&] { return won; });
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

    void withoutALineTheFourAnswersAreTheWayToSql()
    {
        const ScoringModel definition = goldenModel({}, QStringLiteral("definition"));
        LeadBuilder builder(1'000'000);
        builder.answer(Criterion::Need, BantLevel::Yes, 2'000'000).answer(Criterion::Budget, BantLevel::Partly, 2'000'000);
        LeadFacts lead = builder.answer(Criterion::Timeframe, BantLevel::Yes, 2'000'000).build();
        const auto card = [&] { return scoreLead(definition, lead, 2'100'000, m_mailboxes); };
        QVERIFY(goalsAhead(card(), definition).contains(Goal::SalesQualified));
        QVERIFY(answersDecide(definition, Goal::SalesQualified));
        QVERIFY(!answersDecide(m_fibonacci, Goal::SalesQualified));
        const auto paths = pathsToGoal(definition, lead, 2'100'000, Goal::SalesQualified, m_mailboxes);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(stepKey(paths[0].steps.first()), QStringLiteral("bant.authority.3"));
        BantAnswer last = lead.answers.first();
        last.criterion = Criterion::Authority;
        last.level = BantLevel::Yes;
        lead.answers.append(last);
        QVERIFY(!goalsAhead(card(), definition).contains(Goal::SalesQualified));
        QVERIFY(pathsToGoal(definition, lead, 2'100'000, Goal::SalesQualified, m_mailboxes).isEmpty());
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

    void aSubjectNamedExactlyIsOffered()
    {
        ScoringModel model = m_fibonacci;
        model.rules.removeIf([](const PointRule& rule) { return rule.id != QStringLiteral("download"); });
        auto& download = std::get<ActivityRule>(model.rules[0].body);
        download.match.subjects = {QStringLiteral("ebook-2024")};
        download.frequency = AwardEach{50};
        model.rules[0].cap.reset();
        LeadBuilder builder(1'000'000);
        const auto paths = pathsToGoal(model, builder.build(), 2'000'000, Goal::MarketingQualified, m_mailboxes);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(stepKey(paths[0].steps.first()), QStringLiteral("rule.download"));
        QCOMPARE(paths[0].gain.value, 50'000);
        // Two of a kind: a subject of its own each, where the rule leaves room for it.
        download.match.subjects = {QStringLiteral("ebook-*")};
        download.countBy = CountBy::Subject;
        download.frequency = AwardEach{25};
        const auto two = pathsToGoal(model, builder.build(), 2'000'000, Goal::MarketingQualified, m_mailboxes);
        QCOMPARE(two.size(), 1);
        QCOMPARE(two[0].steps.size(), 2);
    }

    void anUnknownMailboxIsAsked_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char* text : {"email is set", "freeMailbox is false", "freeMailbox is true", "disposableMailbox is true", "titleRank is set", "employees is set", "purchaseBy is set"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void anUnknownMailboxIsAsked()
    {
        QFETCH(QString, condition);
        ScoringModel model = m_fibonacci;
        model.rules = {model.rules[0]};
        AttributeRule rule;
        rule.condition = *parseCondition(condition);
        rule.points = 50;
        model.rules[0].body = rule;
        LeadBuilder builder(1'000'000);
        const auto paths = pathsToGoal(model, builder.build(), 2'000'000, Goal::MarketingQualified, m_mailboxes);
        QCOMPARE(paths.size(), 1);
        QCOMPARE(paths[0].steps.first().field, rule.condition.test);
    }

    void fourOpenAnswersAreTooFarFromHot()
    {
        LeadBuilder builder(1'000'000);
        QVERIFY(pathsToGoal(m_fibonacci, builder.build(), 2'000'000, Goal::Hot, m_mailboxes).isEmpty());
        ScoringModel byPoints = m_fibonacci;
        byPoints.temperature = TemperatureRule::Bands;
        byPoints.thresholds = {10, 20};
        QVERIFY(!pathsToGoal(byPoints, builder.build(), 2'000'000, Goal::Hot, m_mailboxes).isEmpty());
        byPoints.temperature = TemperatureRule::Colder;
        QVERIFY(pathsToGoal(byPoints, builder.build(), 2'000'000, Goal::Hot, m_mailboxes).isEmpty());
        builder.answer(Criterion::Need, BantLevel::Yes, 1'500'000).answer(Criterion::Budget, BantLevel::Yes, 1'500'000);
        builder.answer(Criterion::Authority, BantLevel::Yes, 1'500'000);
        for (const PathToGoal& path : pathsToGoal(byPoints, builder.build(), 2'000'000, Goal::Hot, m_mailboxes))
            QVERIFY(path.after.temperature == Temperature::Hot);
    }

private:
    const ScoringModel m_fibonacci = goldenModel({}, QStringLiteral("fibonacci"));
    const MailboxLists m_mailboxes = shippedMailboxes();
};

KELVIN_TEST(TestQualification)
#include "TestQualification.moc"
