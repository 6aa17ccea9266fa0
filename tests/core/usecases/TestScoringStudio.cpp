// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelEdit.h"
#include "core/usecases/ModelVersions.h"
#include "core/domain/NextStep.h"
#include "core/usecases/RuleWords.h"
#include "core/usecases/ScoringStudio.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the page of rules says before an edit is what happens after it.
class TestScoringStudio : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aRuleAppliesToTheLeadsThatItGivesPoints();
    void aConditionAppliesToTheLeadsThatAGateTakes();
    void whatIsMissingIsLoaded();
    void theForecastIsWhatPublishingDoes_data();
    void theForecastIsWhatPublishingDoes();
    void oneLeadUnderTheDraftIsWhatPublishingGives();
    void allMoversAreThoseWhoseScoreChanges();
    void newerMailboxListsShowTheirEffect();
    void whatIsLoadedMeanwhileChangesNoAnswer();
    void wordsOfTheFileAreKnown();
    void theSystemsThatReportOpensAreKnown();

private:
    const ModelVersion& published() const { return *m_fixture->workspace->models().first().published(); }
    std::shared_ptr<ScoringStudio> open(const ScoringModel& draft) const;

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

void TestScoringStudio::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    QString why;
    QVERIFY2(m_fixture->open(&why), qPrintable(why));
}

std::shared_ptr<ScoringStudio> TestScoringStudio::open(const ScoringModel& draft) const
{
    auto studio = ScoringStudio::open(*m_fixture->workspace, published().model.key, draft, m_fixture->actor.now);
    return studio ? *studio : nullptr;
}

void TestScoringStudio::aRuleAppliesToTheLeadsThatItGivesPoints()
{
    const ScoringModel model = published().model;
    const auto studio = open(model);
    QVERIFY(studio);
    const StudioEffect effect = studio->update(model);
    int compared = 0;
    for (qsizetype i = 0; i < model.rules.size(); ++i) {
        const auto matches = studio->matches(*m_fixture->workspace, model, model.rules.at(i));
        QVERIFY(matches);
        QVERIFY(matches->of > 250);
        // A rule that is on and gives no zero gives points to exactly those it applies to.
        QCOMPARE(matches->leads, effect.effect.leadsByRule.at(size_t(i)));
        ++compared;
    }
    QVERIFY(compared > 10);
    PointRule silent = *findRule(model, u"pricing-page"_s);
    const auto loud = studio->matches(*m_fixture->workspace, model, silent);
    silent.on = false;
    silent = withPoints(silent, {}, 0);
    QCOMPARE(*studio->matches(*m_fixture->workspace, model, silent), *loud);
}

void TestScoringStudio::aConditionAppliesToTheLeadsThatAGateTakes()
{
    const ScoringModel model = published().model;
    const auto studio = open(model);
    const Condition condition = *parseCondition(u"employees > 50"_s);
    const auto matches = studio->matches(*m_fixture->workspace, model, condition);
    QVERIFY(matches && matches->leads > 0 && matches->leads < matches->of);
    Gate gate;
    gate.name = {{QString(), u"Large"_s}};
    gate.condition = condition;
    const StudioEffect gated = studio->update(addGate(model, gate));
    QCOMPARE(gated.effect.bandsAfter[size_t(Band::Disqualified)], matches->leads);
}

void TestScoringStudio::whatIsMissingIsLoaded()
{
    const ScoringModel model = published().model;
    const auto studio = open(model);
    PointRule rule;
    rule.group = model.groups.first().id;
    rule.body = AttributeRule{*parseCondition(u"city is set"_s), 1, {}, {}};
    QVERIFY(!studio->serves(addRule(model, rule)));
    const auto matches = studio->matches(*m_fixture->workspace, model, rule);
    QVERIFY(matches && matches->leads > 0);
    QVERIFY(studio->serves(addRule(model, rule)));
}

void TestScoringStudio::theForecastIsWhatPublishingDoes_data()
{
    QTest::addColumn<int>("promotion");
    QTest::newRow("mark only") << int(Promotion::MarkOnly);
    QTest::newRow("promote") << int(Promotion::Promote);
    QTest::newRow("promote and raise tasks") << int(Promotion::PromoteWithTasks);
}

void TestScoringStudio::theForecastIsWhatPublishingDoes()
{
    QFETCH(int, promotion);
    const Promotion wanted = Promotion(promotion);
    const ScoringModel draft = setThreshold(published().model, ThresholdKind::MarketingQualified, 20);
    const auto studio = open(draft);
    studio->update(draft);
    const auto forecast = studio->forecast(*m_fixture->workspace);
    QVERIFY(forecast);
    QVERIFY2(forecast->promoted > 0 && forecast->above >= forecast->promoted, "the sample has leads between the lines");
    QVERIFY(forecast->tasks <= forecast->promoted);
    QCOMPARE(forecast->falls, 0);
    studio->update(setThreshold(draft, ThresholdKind::MarketingQualified, 60));
    const auto stricter = studio->forecast(*m_fixture->workspace);
    QVERIFY(stricter && stricter->falls > 0);
    const auto published = publishModel(*m_fixture->workspace, draft.key, draft, u"lower"_s, wanted, m_fixture->actor);
    QVERIFY(published);
    QCOMPARE(qint64(published->promoted), wanted == Promotion::MarkOnly ? 0 : forecast->promoted);
    qint64 tasks = 0;
    const auto table = leadTable(*m_fixture->workspace, m_fixture->actor.now);
    QVERIFY(table);
    for (const LeadRow& row : *table) {
        const auto facts = leadFacts(*m_fixture->workspace, row.row);
        QVERIFY(facts);
        for (const Task& task : facts->tasks) tasks += task.byRule && task.createdAt == m_fixture->actor.now && task.kind == u"accept";
    }
    QCOMPARE(tasks, wanted == Promotion::PromoteWithTasks ? forecast->tasks : 0);
}

void TestScoringStudio::oneLeadUnderTheDraftIsWhatPublishingGives()
{
    const ScoringModel draft = setRulePoints(published().model, u"pricing-page"_s, {}, 17);
    const auto studio = open(draft);
    studio->update(draft);
    const qint64 row = m_fixture->hanna();
    const auto test = studio->test(*m_fixture->workspace, row, draft);
    QVERIFY(test);
    const auto cards = studio->leadBeforeAndAfter(row);
    QVERIFY(cards);
    QCOMPARE(test->before.total, cards->first.total);
    QCOMPARE(test->after.card.total, cards->second.total);
    MilliPoints sum;
    for (const ExplanationPart& part : test->after.parts) sum += part.points;
    QCOMPARE(sum, test->after.card.total);
    QVERIFY(publishModel(*m_fixture->workspace, draft.key, draft, {}, Promotion::MarkOnly, m_fixture->actor));
    const auto explained = explainLead(*m_fixture->workspace, test->facts, m_fixture->actor.now);
    QVERIFY(explained);
    QCOMPARE(explained->card.total, test->after.card.total);
}

void TestScoringStudio::allMoversAreThoseWhoseScoreChanges()
{
    const ScoringModel draft = setRulePoints(published().model, u"pricing-page"_s, {}, 17);
    const auto studio = open(draft);
    const StudioEffect effect = studio->update(draft, 5);
    const QList<qint64> movers = studio->movers();
    QCOMPARE(movers.size(), effect.effect.moves);
    QVERIFY(movers.size() > 5);
    for (const qint64 row : movers) {
        const auto cards = studio->leadBeforeAndAfter(row);
        QVERIFY(cards->first.total != cards->second.total || cards->first.band != cards->second.band);
    }
}

void TestScoringStudio::newerMailboxListsShowTheirEffect()
{
    ShippedData& shipped = m_fixture->shipped;
    shipped.mailboxLists.insert(2, shipped.mailboxes(1));
    shipped.mailboxLists[2].freeDomains = DomainList("balticadata.example");
    AttributeRule free;
    free.condition = *parseCondition(u"freeMailbox is true");
    free.points = 7;
    ScoringModel model = published().model;
    model.rules.append(model.rules.first());
    model.rules.last().id = u"free"_s;
    model.rules.last().body = free;
    QVERIFY(publishModel(*m_fixture->workspace, model.key, model, {}, Promotion::MarkOnly, m_fixture->actor));
    ScoringModel draft = model;
    draft.mailboxLists = 2;
    const auto studio = open(draft);
    const StudioEffect effect = studio->update(draft);
    QVERIFY(effect.effect.moves > 0);
    const auto cards = studio->leadBeforeAndAfter(m_fixture->hanna());
    QCOMPARE(cards->second.total - cards->first.total, MilliPoints::whole(7));
    const auto test = studio->test(*m_fixture->workspace, m_fixture->hanna(), draft);
    QCOMPARE(test->before.total, cards->first.total);
    QCOMPARE(test->after.card.total, cards->second.total);
    // The way back, and together with another change: tables of the one list serve no model of the other.
    draft.rules.last().body = AttributeRule{*parseCondition(u"freeMailbox is true and email is set"), 7, std::nullopt, std::nullopt};
    QCOMPARE(studio->update(draft).effect.moves, effect.effect.moves);
    draft.mailboxLists = 1;
    QCOMPARE(studio->update(draft).effect.moves, 0);
    // Lists that are not shipped are not published.
    draft.mailboxLists = 3;
    const auto refused = publishModel(*m_fixture->workspace, draft.key, draft, {}, Promotion::MarkOnly, m_fixture->actor);
    QCOMPARE(refused.failure().args.value(0), u"unknown_mailbox_lists"_s);
    // A file of a newer program that has them is read, and says so.
    draft.mailboxLists = 2;
    QVERIFY(publishModel(*m_fixture->workspace, draft.key, draft, {}, Promotion::MarkOnly, m_fixture->actor));
    shipped.mailboxLists.remove(2);
    const auto again = m_fixture->workspace->again();
    QVERIFY(again.ok());
    QCOMPARE((*again)->models().first().issues.value(0).code, u"mailbox_lists_missing"_s);
}

void TestScoringStudio::whatIsLoadedMeanwhileChangesNoAnswer()
{
    const ScoringModel draft = setRulePoints(published().model, u"pricing-page"_s, {}, 17);
    const auto studio = open(draft);
    studio->update(draft);
    const QList<qint64> movers = studio->movers(), high = studio->leadsBetween(40, 80);
    QVERIFY(!movers.isEmpty());
    ScoringModel reading = draft;
    reading.scope = *parseCondition(u"count(call value >= 1 duration >= 1) > 0 and phone is set");
    QVERIFY(!studio->serves(reading));
    QVERIFY(studio->matches(*m_fixture->workspace, draft, reading.scope));
    QVERIFY(studio->serves(reading));
    QCOMPARE(studio->movers(), movers);
    QCOMPARE(studio->leadsBetween(40, 80), high);
}

void TestScoringStudio::wordsOfTheFileAreKnown()
{
    const auto cities = knownWords(*m_fixture->workspace, u"city"_s);
    QVERIFY2(cities, cities ? "" : qPrintable(cities.failure().code + cities.failure().args.join(u' ')));
    QVERIFY2(cities->size() > 1, qPrintable(cities->join(u',')));
    const auto subjects = knownWords(*m_fixture->workspace, u"activity.subject"_s, 3);
    QVERIFY(subjects);
    QCOMPARE(subjects->size(), 3);
    QVERIFY(editField(*m_fixture->workspace, m_fixture->hanna(), u"custom.Wielkość"_s, 12.5, m_fixture->actor));
    QVERIFY(editField(*m_fixture->workspace, m_fixture->hanna(), u"tags"_s, QStringList{u"fair"_s, u"x, y"_s}, m_fixture->actor));
    const auto fields = fieldsOf(*m_fixture->workspace);
    QVERIFY(fields);
    const auto own = fields->find(u"custom.Wielkość"_s);
    QVERIFY(own);
    QCOMPARE(own->type, FieldType::Number);
    const auto tags = knownWords(*m_fixture->workspace, u"tags"_s);
    QVERIFY(tags && tags->contains(u"x, y"_s) && tags->contains(u"fair"_s));
}

void TestScoringStudio::theSystemsThatReportOpensAreKnown()
{
    const ScoringModel* journey = m_fixture->shipped.find(u"journey"_s);
    QVERIFY(journey);
    const auto studio = open(published().model);
    QVERIFY(studio->extend(*m_fixture->workspace, *journey));
    QCOMPARE(studio->reportingSystems(), QStringList{u"default"_s});
}

KELVIN_TEST(TestScoringStudio)
#include "TestScoringStudio.moc"
